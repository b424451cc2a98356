import * as files from 'node:fs';
import { tmpdir } from 'node:os';
import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import * as core from '@actions/core';
import { startChild } from './action/child.ts';
import { run } from './action/run.ts';
import { replaceFile } from './jobs/replace-file.ts';

const { env } = process;

await run({
  core,
  context: {
    eventName: env.GITHUB_EVENT_NAME ?? '',
    eventPath: env.GITHUB_EVENT_PATH ?? '',
    repository: env.GITHUB_REPOSITORY ?? '',
    apiUrl: env.GITHUB_API_URL ?? 'https://api.github.com',
    graphqlUrl: env.GITHUB_GRAPHQL_URL ?? 'https://api.github.com/graphql',
    serverUrl: env.GITHUB_SERVER_URL ?? 'https://github.com',
    runId: `${env.GITHUB_RUN_ID ?? ''}-${env.GITHUB_RUN_ATTEMPT ?? ''}`,
    actionRepository: env.GITHUB_ACTION_REPOSITORY ?? '',
  },
  workspace: env.GITHUB_WORKSPACE ?? process.cwd(),
  temp: env.RUNNER_TEMP ?? tmpdir(),
  files,
  writeFile: (path, text) => replaceFile(files, path, text, 'new'),
  now: () => performance.now(),
  date: () => Date.now(),
  fetch,
  resolve: async (host) => {
    const { lookup } = await import('node:dns/promises');
    return lookup(host, { all: true });
  },
  env,
  wait: async (ms, signal) => {
    await wait(ms, undefined, { signal });
  },
  startChild: () => startChild(new URL('./worker.js', import.meta.url)),
});
