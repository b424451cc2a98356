import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { eventEnvironment } from './event-environment.ts';
import type { RunOptions } from './run-action.ts';

/** Where a run finds what the runner has laid out for it. */
interface RunPlaces {
  readonly eventPath: string;
  readonly workspace: string;
  readonly temp: string;
}

/** The environment that the runner sets. */
export function runEnvironment(
  { github, eventName, event, env = {} }: RunOptions,
  { eventPath, workspace, temp }: RunPlaces,
): Record<string, string> {
  return {
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: eventName,
    GITHUB_EVENT_PATH: eventPath,
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
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: temp,
    ...env,
  };
}

/** Writes files into a folder, with the folders that they lie in. */
export function layOut(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}
