import * as files from 'node:fs';
import { tmpdir } from 'node:os';
import { performance } from 'node:perf_hooks';
import * as core from '@actions/core';
import { run } from './action/run.ts';

await run({
  core,
  workspace: process.env.GITHUB_WORKSPACE ?? process.cwd(),
  temp: process.env.RUNNER_TEMP ?? tmpdir(),
  files,
  writeFile: files.writeFileSync,
  now: () => performance.now(),
});
