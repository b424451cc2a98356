import { InputError, orElse } from '../files/input-error.ts';
import { type Inputs, readInputs } from '../runner/inputs.ts';
import type { ActionIo, Core, RunContext } from '../runner/io.ts';

/** What is done about an event. */
type Handler = (io: ActionIo, inputs: Inputs) => Promise<void>;

/** Each loads what the others do not need: the GitHub client, the reading of lists. */
const review = async (): Promise<Handler> =>
  (await import('../features/review/review-event.ts')).reviewEvent;
const reviewAfter = async (): Promise<Handler> =>
  (await import('../features/review/review-after-run.ts')).reviewAfterRun;
const push = async (): Promise<Handler> =>
  (await import('../features/review/check-commits.ts')).checkPush;
const mergeGroup = async (): Promise<Handler> =>
  (await import('../features/review/check-commits.ts')).checkMergeGroup;
const answer = async (): Promise<Handler> =>
  (await import('../features/commands/answer-comment.ts')).answerComment;
const submit = async (): Promise<Handler> =>
  (await import('../features/submissions/take-submissions.ts')).takeSubmissions;
const check = async (): Promise<Handler> =>
  (await import('../features/check-checkout.ts')).checkCheckout;
const validate = async (): Promise<Handler> =>
  (await import('../features/validation/validate-event.ts')).validateList;
const plan = async (): Promise<Handler> =>
  (await import('../features/validation/validate-event.ts')).planValidation;

/** By the input `task`; to check is to do what the event asks for. */
const TASKS = { check: undefined, submissions: submit, validate, plan } as const;

/** By the event's name, as the workflow's `on` has it. */
const HANDLERS: ReadonlyMap<string, () => Promise<Handler>> = new Map([
  ['pull_request', review],
  ['pull_request_target', review],
  ['workflow_run', reviewAfter],
  ['push', push],
  ['merge_group', mergeGroup],
  ['issues', submit],
  ['issue_comment', answer],
  ['workflow_dispatch', check],
  ['schedule', validate],
]);

/** Does what the event that started the run asks for; on all others the checkout is checked. */
export async function run(io: ActionIo): Promise<void> {
  await withInputErrors(io.core, async () => {
    const inputs = readInputs(io.core);
    const task = TASKS[inputs.task] ?? HANDLERS.get(io.context.eventName) ?? check;
    const handler = await task();
    await handler(io, inputs);
  });
}

/** Does some work; what is wrong with what it was given fails the run in words. */
export async function withInputErrors(
  core: Pick<Core, 'setFailed'>,
  work: () => Promise<void>,
): Promise<void> {
  await orElse(work, ({ message }) => core.setFailed(`List Curator: ${message}`));
}

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
