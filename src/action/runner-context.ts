import { InputError } from '../jobs/input-error.ts';
import type { RunContext } from './io.ts';

/**
 * What the runner says about the run, as `@actions/github` reads it.
 *
 * @param env the environment, for the one fact that `@actions/github` does not read.
 * @throws {InputError} where this is no run of a workflow.
 */
export async function runnerContext(
  env: Readonly<Record<string, string | undefined>>,
): Promise<RunContext> {
  const context = await gitHubContext();
  return {
    eventName: context.eventName ?? '',
    payload: context.payload,
    repository: repositoryOf(context),
    apiUrl: context.apiUrl,
    graphqlUrl: context.graphqlUrl,
    serverUrl: context.serverUrl,
    runId: `${context.runId}-${context.runAttempt}`,
    actionRepository: env.GITHUB_ACTION_REPOSITORY ?? '',
  };
}

type GitHubContext = typeof import('@actions/github')['context'];

/** The package reads the payload when it is loaded. */
async function gitHubContext(): Promise<GitHubContext> {
  try {
    return (await import('@actions/github')).context;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new InputError(
      `the file that GITHUB_EVENT_PATH names is no JSON (${error.message}). Run the action from a workflow on GitHub, and start the run again.`,
    );
  }
}

function repositoryOf(context: GitHubContext): string {
  try {
    const { owner, repo } = context.repo;
    return `${owner}/${repo}`;
  } catch {
    throw new InputError(
      'GITHUB_REPOSITORY does not name a repository. Run the action from a workflow on GitHub.',
    );
  }
}
