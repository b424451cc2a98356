import { connect, isApiError } from '../github/connect.ts';
import { pullRequestApi } from '../github/pull-request.ts';
import { InputError } from '../jobs/input-error.ts';
import { type Review, reviewPullRequest } from '../jobs/review/review-pull-request.ts';
import { checkInTime } from './check-in-time.ts';
import { checkedOutCommits } from './checked-out-commits.ts';
import type { Inputs } from './inputs.ts';
import type { ActionIo } from './io.ts';
import { type PullRequestEvent, pullRequestEvent } from './pull-request-event.ts';
import { refusal, refusedByGitHub } from './refused-by-github.ts';
import { reportChange } from './report-change.ts';

/** Reviews the pull request of a `pull_request` or `pull_request_target` event. */
export async function reviewEvent(io: ActionIo, inputs: Inputs): Promise<void> {
  const event = pullRequestEvent(io);
  const trusted = io.context.eventName === 'pull_request_target';
  if (trusted) refuseHeadCheckout(io, event);
  if (!event.open) {
    io.core.info('The pull request is closed; there is nothing to review.');
    return;
  }
  let review: Review;
  try {
    review = await reviewOnGitHub(io, inputs, event);
  } catch (error) {
    const needs = '"contents: read" and "pull-requests: write"';
    // What is checked out under this trigger is the base, which tells nothing of the change.
    if (trusted && isApiError(error)) throw refusal(error, needs);
    await refusedByGitHub(io, inputs, error, needs);
    return;
  }
  sayWhetherPosted(io, review);
  await reportChange(io, inputs, 'pull request', review.checked);
}

/** A workflow that checks a stranger's code out with a token that may write waits to be abused. */
function refuseHeadCheckout(io: ActionIo, { head, merge }: PullRequestEvent): void {
  const commits = checkedOutCommits(io.files, io.workspace);
  if (!commits.some((commit) => commit === head || commit === merge)) return;
  throw new InputError(
    'the head of the pull request is checked out, and the event is pull_request_target: code of a stranger lies beside a token that may write. Remove the "ref" of actions/checkout, or the checkout; the review reads the pull request through the API.',
  );
}

function reviewOnGitHub(
  io: ActionIo,
  { token, blocking, scope, autofix, readme, bibs, config }: Inputs,
  { number, base, head, branch }: PullRequestEvent,
): Promise<Review> {
  const { context } = io;
  const [owner = '', repo = ''] = context.repository.split('/');
  const api = pullRequestApi(connect(token, context.apiUrl), { owner, repo, number, branch });
  const command =
    context.actionRepository === '' ? 'node dist/cli.js' : `npx github:${context.actionRepository}`;
  return reviewPullRequest(
    api,
    { base, head },
    {
      files: { readme, bibs, config, whole: 'the pull request' },
      scope,
      autofix,
      blocking,
      command,
    },
    {
      check: checkInTime(io),
      wait: io.wait,
    },
  );
}

function sayWhetherPosted({ core }: ActionIo, { published }: Review): void {
  if (published === 'refused') {
    core.info(
      'The token may not write to the pull request, so the findings are told here and in the job summary alone.',
    );
  } else if (published === 'moved') {
    core.info('The pull request has a newer commit, whose own run will review it.');
  }
}
