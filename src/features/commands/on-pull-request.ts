import type { PullState } from '../../github/command-thread.ts';
import { inertMarkdown } from '../../report/markdown-text.ts';
import type { PullRequestCompletion } from '../review/complete-pull-request.ts';
import type { Review, ReviewSettings } from '../review/review-pull-request.ts';
import type { Outcome } from './command-comment.ts';
import { completeOutcome } from './complete-text.ts';
import type { Command } from './parse-command.ts';

/** Reviews the pull request as it is now. */
type ReviewNow = (
  pull: PullState,
  autofix: ReviewSettings['autofix'] | undefined,
) => Promise<Review>;

/** What a command on a pull request needs. */
export interface PullRequestTools {
  readonly review: ReviewNow;
  /** Looks up what its papers lack, and commits it. */
  readonly complete: (pull: PullState) => Promise<PullRequestCompletion>;
  /** The pull request as it is by now; undefined where it is gone. */
  readonly now: () => Promise<PullState | undefined>;
  /** How the CLI is started on a contributor's machine. */
  readonly command: string;
}

/**
 * Does `recheck` or `format` on an open pull request. What is said about it tells how things are
 * now, not what this run did: so a run that takes over from a broken-off one says the same.
 */
export async function onPullRequest(
  { name }: Command,
  pull: PullState,
  tools: PullRequestTools,
): Promise<Outcome> {
  if (!pull.open) return { done: false, text: 'The pull request is closed. Open it again first.' };
  if (name === 'complete') return complete(pull, tools);
  const autofix = name === 'format' ? 'commit' : undefined;
  let review = await tools.review(pull, autofix);
  if (review.published === 'moved') {
    const later = await tools.now();
    if (later !== undefined) review = await tools.review(later, autofix);
  }
  const { published, checked, fixes, failure } = review;
  if (published === 'moved') {
    return { done: false, text: 'New commits kept coming. Please ask again when they are in.' };
  }
  if (failure !== undefined) {
    return {
      done: false,
      text: `The review could not be posted: ${inertMarkdown(failure.message)}. Please ask again later.`,
    };
  }
  if (checked === undefined) {
    return { done: true, text: 'The pull request changes neither the list nor a bibliography.' };
  }
  if (name !== 'format') return { done: true };
  if (fixes === 'refused') {
    return {
      done: false,
      text: `The branch does not take a commit of mine: I may not write to it, or it has moved on. On your machine, \`${tools.command} check --fix\` does the same.`,
    };
  }
  return { done: true, text: formattedText(checked.findings.length) };
}

/** The review is brought up to date after a commit: one by the workflow's own token starts no run. */
async function complete(
  pull: PullState,
  { complete: completeIt, now, review, command }: PullRequestTools,
): Promise<Outcome> {
  const completion = await completeIt(pull);
  const later = completion.kind === 'committed' ? await now() : undefined;
  if (later !== undefined) await review(later, undefined);
  return completeOutcome(completion, command);
}

function formattedText(left: number): string {
  const done = 'What a program can put right safely is put right.';
  if (left === 0) return `${done} Nothing else is left to do.`;
  return `${done} ${left} ${left === 1 ? 'finding is' : 'findings are'} left for people; the review tells ${left === 1 ? 'it' : 'them'}.`;
}
