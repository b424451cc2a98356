import { checkedOutCommits } from '../../files/git-checkout.ts';
import { InputError } from '../../files/input-error.ts';
import type { Branch } from '../../github/facts.ts';
import type { Finding } from '../../rules/finding.ts';
import { gitHubOf } from '../../runner/github-of.ts';
import type { Inputs } from '../../runner/inputs.ts';
import type { ActionIo } from '../../runner/io.ts';
import { pullRequestEvent } from '../../runner/pull-request-event.ts';
import { apiFailureText, refusal, refusedByGitHub } from '../refused-by-github.ts';
import { issueOfBranch } from '../submission-branch.ts';
import { reportChange } from './report-change.ts';
import { type Review, reviewPullRequest } from './review-pull-request.ts';

/** Reviews the pull request of a `pull_request` or `pull_request_target` event. */
export async function reviewEvent(io: ActionIo, inputs: Inputs): Promise<void> {
  const event = pullRequestEvent(io);
  const trusted = io.context.eventName === 'pull_request_target';
  if (trusted) refuseHeadCheckout(io, [event.head, event.merge]);
  if (!event.open) {
    io.core.info('The pull request is closed; there is nothing to review.');
    return;
  }
  let review: Review;
  try {
    const adapted = suggestOnSubmissions(inputs, event.branch, io.context.repository);
    review = await reviewPullRequest(io, adapted, gitHubOf(io, inputs), event);
  } catch (error) {
    const needs = '"contents: read" and "pull-requests: write"';
    // The checkout under this trigger is the base, which does not have the change.
    if (trusted) throw refusal(error, needs);
    await refusedByGitHub(io, inputs, error, needs);
    return;
  }
  sayWhetherPosted(io, review);
  // What a comment shows is not annotated; advice is in the summary alone.
  const isAnnotated = ({ fingerprint, severity }: Finding): boolean =>
    severity !== 'info' && !review.commented.has(fingerprint);
  await reportChange(io, inputs, { what: 'pull request', ...review }, isAnnotated);
}

/**
 * The inputs of an automatic review. On the branch of a submission it suggests instead of
 * committing: the bot does not touch a branch with commits of others, so the pull request would no
 * longer follow its issue.
 *
 * @param repository `owner/name` of the repository that the run is in.
 */
export function suggestOnSubmissions(
  inputs: Inputs,
  branch: Branch | undefined,
  repository: string,
): Inputs {
  const isSubmission =
    branch?.repository === repository && issueOfBranch(branch.name) !== undefined;
  return isSubmission && inputs.autofix === 'commit' ? { ...inputs, autofix: 'suggest' } : inputs;
}

/** Logs why there is nothing on the pull request. */
export function sayWhetherPosted({ core }: ActionIo, { published, failure }: Review): void {
  if (published === 'moved') {
    core.info('The pull request has a newer commit, whose own run will review it.');
  } else if (failure?.kind === 'refused') {
    core.info(
      'The token may not write to the pull request, so the findings are shown only here and in the job summary.',
    );
  } else if (failure !== undefined) {
    core.warning(
      `The review could not be posted, so the findings are shown only here and in the job summary. ${apiFailureText(failure, '"pull-requests: write"')}`,
    );
  }
}

/**
 * A workflow that checks out untrusted code with a token that may write can be abused.
 *
 * @param heads the commits of the pull request that must not be in the checkout.
 * @throws {InputError} where one of them is.
 */
export function refuseHeadCheckout(
  { files, workspace, context }: ActionIo,
  heads: readonly (string | undefined)[],
): void {
  if (!checkedOutCommits(files, workspace).some((commit) => heads.includes(commit))) return;
  throw new InputError(
    `the head of the pull request is checked out, and the event is ${context.eventName}: untrusted code would be beside a token that may write. Remove the "ref" of actions/checkout, or the checkout; the review reads the pull request through the API.`,
  );
}
