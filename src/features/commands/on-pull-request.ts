import type { CountedPull } from '../../github/facts.ts';
import { codeSpan, inertMarkdown } from '../../report/markdown-text.ts';
import type { PullRequestCompletion } from '../review/complete-pull-request.ts';
import type { Review, ReviewSettings } from '../review/review-pull-request.ts';
import type { Outcome } from './answer-commands.ts';
import { completeOutcome } from './complete-text.ts';
import type { Command } from './parse-commands.ts';

/** Reviews the pull request as it is now. */
type ReviewNow = (
  pull: CountedPull,
  autofix: ReviewSettings['autofix'] | undefined,
) => Promise<Review>;

/** What a command on a pull request needs. */
export interface PullRequestTools {
  readonly review: ReviewNow;
  /** Looks up what its papers lack, and commits it. */
  readonly complete: (pull: CountedPull) => Promise<PullRequestCompletion>;
  /** The pull request as it is by now; undefined where it is gone. */
  readonly now: () => Promise<CountedPull | undefined>;
  /** Renews the check mark after a review of a commit; see `renewCheck`. */
  readonly renew: (head: string, review: Review) => Promise<string | undefined>;
  /** How the CLI is started on a contributor's machine. */
  readonly command: string;
  /** What to do where the pull request is closed, beside reopening it. */
  readonly closed?: string;
}

/**
 * Does `recheck`, `format` or `complete` on an open pull request. The answer says how things are now, not what
 * this run did: so a run that continues an interrupted one says the same.
 */
export async function onPullRequest(
  { name }: Command,
  pull: CountedPull,
  tools: PullRequestTools,
): Promise<Outcome> {
  if (!pull.open) return { done: false, text: closedText(pull, tools) };
  if (name === 'complete') return complete(pull, tools);
  const autofix = name === 'format' ? 'commit' : undefined;
  let { head } = pull;
  let review = await tools.review(pull, autofix);
  if (review.published === 'moved') {
    const later = await tools.now();
    if (later !== undefined) {
      head = later.head;
      review = await tools.review(later, autofix);
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
  // A commit of fixes has a run of its own, or needs one that somebody approves.
  if (name !== 'format') {
    const text = await tools.renew(head, review);
    return text === undefined ? { done: true } : { done: true, text };
  }
  if (fixes === 'refused') {
    return {
      done: false,
      text: `The fixes could not be committed: this branch is not writable for me, or it has new commits. On your machine, ${codeSpan(`${tools.command} check --fix`)} does the same.`,
    };
  }
  return { done: true, text: formattedText(checked.findings.length) };
}

/** The review is updated after a commit: one by the workflow's own token starts no run. */
async function complete(
  pull: CountedPull,
  { complete: completeIt, now, review, command }: PullRequestTools,
): Promise<Outcome> {
  const completion = await completeIt(pull);
  const later = completion.kind === 'committed' ? await now() : undefined;
  if (later !== undefined) await review(later, undefined);
  return completeOutcome(completion, command);
}

function closedText({ merged }: CountedPull, { closed }: PullRequestTools): string {
  if (closed !== undefined) return closed;
  return merged
    ? 'This pull request is merged. Open a new one to change something.'
    : 'This pull request is closed. Reopen it, then comment again.';
}

function formattedText(left: number): string {
  if (left === 0) return 'All safe fixes are committed, and there are no other findings.';
  return `All safe fixes are committed. ${left} ${left === 1 ? 'finding needs' : 'findings need'} a person; see the review.`;
}
