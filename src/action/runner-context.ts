import { InputError } from '../files/input-error.ts';
import type { RunContext } from '../runner/io.ts';

type GitHubContext = typeof import('@actions/github')['context'];

/**
 * What the runner says about the run, as `@actions/github` reads it.
 *
 * @param load loads that package; it reads the payload then.
 * @param env the environment, for what the package does not read.
 * @throws {InputError} where this is no run of a workflow.
 */
export async function runnerContext(
  load: () => Promise<{ readonly context: GitHubContext }>,
  env: Readonly<Record<string, string | undefined>>,
): Promise<RunContext> {
  const context = await contextOf(load);
  return {
    eventName: context.eventName ?? '',
    payload: context.payload,
    repository: repositoryOf(context),
    apiUrl: context.apiUrl,
    graphqlUrl: context.graphqlUrl,
    serverUrl: context.serverUrl,
    runId: `${context.runId}-${context.runAttempt}`,
    actionRepository: env.GITHUB_ACTION_REPOSITORY ?? '',
    actionRef: env.GITHUB_ACTION_REF ?? '',
  };
}

async function contextOf(load: Parameters<typeof runnerContext>[0]): Promise<GitHubContext> {
  try {
    return (await load()).context;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new InputError(
      `the file that GITHUB_EVENT_PATH names is not JSON (${error.message}). Run the action from a workflow on GitHub.`,
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
