import * as files from 'node:fs';
import { tmpdir } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import {
  error,
  getInput,
  info,
  notice,
  setFailed,
  setOutput,
  summary,
  warning,
} from '@actions/core';
import { run, runnerContext, withInputErrors } from './action/run.ts';
import { replaceFile } from './files/replace-file.ts';
import { fetchFor } from './network/fetch-for.ts';
import { startChild } from './runner/child.ts';

const { env } = process;

// By name, so that the bundle contains nothing else of the package.
const core = { error, getInput, info, notice, setFailed, setOutput, summary, warning };

await withInputErrors(core, async () =>
  run({
    core,
    context: await runnerContext(() => import('@actions/github'), env),
    workspace: env.GITHUB_WORKSPACE ?? process.cwd(),
    temp: env.RUNNER_TEMP ?? tmpdir(),
    files,
    writeFile: (path, text) => replaceFile(files, path, text, 'new'),
    date: () => Date.now(),
    fetch: fetchFor(env),
    resolve: async (host) => {
      const { lookup } = await import('node:dns/promises');
      return lookup(host, { all: true });
    },
    env,
    wait: async (ms, signal) => {
      await wait(ms, undefined, { signal });
    },
    startChild: () => startChild(new URL('./worker.js', import.meta.url)),
  }),
);
