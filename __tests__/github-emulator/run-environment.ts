import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { eventEnvironment } from './event-environment.ts';
import type { RunOptions } from './run-action.ts';

/** Lays out the files of a run in a folder; gives the environment that the runner would set. */
export function runEnvironment(
  folder: string,
  { github, eventName, event, workspace = {}, env = {} }: RunOptions,
): Record<string, string> {
  const put = (path: string, content: string): string => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
    return join(folder, path);
  };
  mkdirSync(join(folder, 'workspace'));
  mkdirSync(join(folder, 'temp'));
  for (const [path, content] of Object.entries(workspace)) put(`workspace/${path}`, content);
  return {
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: eventName,
    GITHUB_EVENT_PATH: put('event.json', JSON.stringify(event)),
    GITHUB_API_URL: github.apiUrl,
    GITHUB_GRAPHQL_URL: github.graphqlUrl,
    GITHUB_SERVER_URL: github.serverUrl,
    GITHUB_REPOSITORY: github.state.repository,
    GITHUB_REPOSITORY_OWNER: github.state.owner,
    ...eventEnvironment(github.state, eventName, event),
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_WORKFLOW: 'List',
    GITHUB_JOB: 'list',
    GITHUB_WORKSPACE: join(folder, 'workspace'),
    RUNNER_TEMP: join(folder, 'temp'),
    ...env,
  };
}
