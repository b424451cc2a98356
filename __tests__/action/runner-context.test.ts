import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { runnerContext } from '../../src/action/run.ts';
import { temporaryFolder } from '../files/temporary-folder.ts';

beforeEach(() => {
  for (const name of Object.keys(process.env)) {
    if (name.startsWith('GITHUB_')) vi.stubEnv(name, undefined);
  }
});
type GitHubContext = typeof import('@actions/github')['context'];

afterEach(() => {
  vi.unstubAllEnvs();
});

/** The package makes one context when it is loaded; this makes one for each test. */
async function load() {
  const file = new URL('../../node_modules/@actions/github/lib/context.js', import.meta.url);
  const { Context }: { Context: new () => GitHubContext } = await import(file.href);
  return { context: new Context() };
}

function runner(payload: string, env: Readonly<Record<string, string>> = {}): void {
  vi.stubEnv('GITHUB_EVENT_PATH', join(temporaryFolder({ 'event.json': payload }), 'event.json'));
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
}

/** Read from the environment by ourselves. */
const RUN_OF_ACTION = {
  GITHUB_ACTION_REPOSITORY: 'octo/curator',
  GITHUB_ACTION_REF: 'v1.2.3',
};

it('reads the variables of the runner', async () => {
  runner('{ "number": 7 }', {
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_REPOSITORY: 'octo/papers',
    GITHUB_API_URL: 'https://ghes.example/api/v3',
    GITHUB_GRAPHQL_URL: 'https://ghes.example/api/graphql',
    GITHUB_SERVER_URL: 'https://ghes.example',
    GITHUB_RUN_ID: '12',
    GITHUB_RUN_ATTEMPT: '2',
  });
  expect(await runnerContext(load, RUN_OF_ACTION)).toEqual({
    eventName: 'pull_request',
    payload: { number: 7 },
    repository: 'octo/papers',
    apiUrl: 'https://ghes.example/api/v3',
    graphqlUrl: 'https://ghes.example/api/graphql',
    serverUrl: 'https://ghes.example',
    runId: '12-2',
    actionRepository: 'octo/curator',
    actionRef: 'v1.2.3',
  });
});

it('uses github.com where the runner names no server', async () => {
  runner('{}', { GITHUB_REPOSITORY: 'octo/papers' });
  expect(await runnerContext(load, {})).toMatchObject({
    eventName: '',
    apiUrl: 'https://api.github.com',
    graphqlUrl: 'https://api.github.com/graphql',
    serverUrl: 'https://github.com',
    actionRepository: '',
  });
});

it.each([
  ['no JSON', { GITHUB_REPOSITORY: 'octo/papers' }, 'GITHUB_EVENT_PATH names is not JSON'],
  ['{}', {}, 'GITHUB_REPOSITORY does not name a repository'],
])('explains what is no run of a workflow: %s', async (payload, env, words) => {
  runner(payload, env);
  await expect(runnerContext(load, {})).rejects.toMatchObject({
    name: 'InputError',
    message: expect.stringContaining(words),
  });
});
