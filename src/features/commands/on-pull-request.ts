import { apiFailure } from '../../github/api-failure.ts';
import type { CountedPull } from '../../github/facts.ts';
import type { GitHub } from '../../github/github.ts';
import { codeSpan, inertMarkdown } from '../../report/markdown-text.ts';
import { cliCommand } from '../../runner/action-source.ts';
import type { Inputs } from '../../runner/inputs.ts';
import type { ActionIo } from '../../runner/io.ts';
import { count, plural } from '../../text/plural.ts';
import { type Review, reviewPullRequest } from '../review/review-pull-request.ts';
import type { Outcome } from './commands.ts';
import { type CommandComment, readCommandState } from './comment-event.ts';
import type { Command } from './parse-commands.ts';

export interface CommandMeans {
  readonly io: ActionIo;
  /** Their `autofix` decides what a review does with fixes, unless the command sets it. */
  readonly inputs: Inputs;
  readonly github: GitHub;
  readonly comment: CommandComment;
}

/**
 * Runs `recheck`, `format` or `complete` on an open pull request. The answer describes the current
 * state, not what this run did, so that a run which continues an interrupted one gets the same
 * answer.
 *
 * @param closed what to do where it is closed, besides reopening it.
 */
export async function onPullRequest(
  { name }: Command,
  pull: CountedPull,
  means: CommandMeans,
  closed = pull.merged
    ? 'This pull request is merged. Open a new one to change something.'
    : 'This pull request is closed. Reopen it, then comment again.',
): Promise<Outcome> {
  if (!pull.open) return { done: false, text: closed };
  if (name === 'complete') return complete(pull, means);
  const inputs =
    name === 'format' ? ({ ...means.inputs, autofix: 'commit' } as const) : means.inputs;
  const { io, github } = means;
  let { head } = pull;
  let review = await reviewPullRequest(io, inputs, github, pull);
  if (review.published === 'moved') {
    const later = await pullNow(means);
    if (later !== undefined) {
      head = later.head;
      review = await reviewPullRequest(io, inputs, github, later);
    }
  }
  const { published, checked, fixes, failure } = review;
  if (published === 'moved') {
    return { done: false, text: 'New commits kept coming. Try again when they are all pushed.' };
  }
  if (failure !== undefined) {
    const why = inertMarkdown(failure.message);
    return { done: false, text: `The review could not be posted: ${why}. Try again later.` };
  }
  if (checked === undefined) {
    return { done: true, text: 'The pull request changes neither the list nor a bibliography.' };
  }
  // A commit of fixes has a run of its own, or needs one that someone approves.
  if (name !== 'format') {
    const text = await renewCheck(means, head, review);
    return text === undefined ? { done: true } : { done: true, text };
  }
  if (fixes === 'refused') {
    return {
      done: false,
      text: `The fixes could not be committed: I cannot write to this branch, or it has new commits. On your machine, ${codeSpan(`${cliCommand(io)} check --fix`)} does the same.`,
    };
  }
  const remaining = checked.findings.length;
  const rest =
    remaining === 0
      ? ', and there are no other findings.'
      : `. ${count(remaining, 'finding')} ${plural(remaining, 'needs', 'need')} a person; see the review.`;
  return { done: true, text: `All safe fixes are committed${rest}` };
}

/** The pull request as it is now; undefined where it no longer exists. */
async function pullNow({ github, comment }: CommandMeans): Promise<CountedPull | undefined> {
  return (await readCommandState(github, comment))?.pull;
}

/** The review is updated after a commit: one by the workflow's own token starts no run. */
async function complete(pull: CountedPull, means: CommandMeans): Promise<Outcome> {
  const { io, inputs, github } = means;
  const { completePullRequest } = await import('../review/complete-pull-request.ts');
  const { completeOutcome } = await import('./complete-text.ts');
  const completion = await completePullRequest(io, inputs, github, pull);
  const later = completion.kind === 'committed' ? await pullNow(means) : undefined;
  if (later !== undefined) await reviewPullRequest(io, inputs, github, later);
  return completeOutcome(completion, cliCommand(io));
}

/** More workflows than these are not checked. */
const MOST_WORKFLOWS = 10;

/**
 * Updates the check mark of a pull request where it differs from the review that was just made:
 * asks GitHub to rerun the pull request's workflows that use this action. Only the run that
 * made a check mark can change it.
 *
 * @param head the commit that was reviewed.
 * @returns why the check mark stays as it is, as Markdown; undefined where it is or becomes current.
 */
async function renewCheck(
  { io, inputs, github }: CommandMeans,
  head: string,
  { checked }: Review,
): Promise<string | undefined> {
  const { blocking } = inputs;
  const fails = checked?.findings.some(({ severity }) => blocking.includes(severity)) === true;
  const wrong = fails ? 'success' : 'failure';
  const action = io.context.actionRepository;
  const uses = action === '' ? 'uses: ./' : `${action}@`.toLowerCase();
  try {
    const runs = (await github.runsOf(head)).filter(({ conclusion }) => conclusion === wrong);
    for (const { id, path } of runs.slice(0, MOST_WORKFLOWS)) {
      // A path may come with the branch that it was read from: `path@refs/heads/main`.
      const [file = ''] = path.split('@');
      const text = await github.fileOnDefault(file);
      if (text?.toLowerCase().includes(uses) === true) await github.reRun(id);
    }
    return undefined;
  } catch (error) {
    const failure = apiFailure(error);
    if (failure === undefined) throw error;
    return failure.kind === 'refused'
      ? 'The review is up to date. The check mark may not be: to let this command renew it, give its job `actions: write`.'
      : 'The review is up to date. The check mark could not be renewed: use "Re-run jobs" under Checks.';
  }
}
