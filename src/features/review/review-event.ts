import { gitHubOf } from '../../runner/github-of.ts';
import type { Inputs } from '../../runner/inputs.ts';
import type { ActionIo } from '../../runner/io.ts';
import { pullRequestEvent } from '../../runner/pull-request-event.ts';
import { refusal, refusedByGitHub } from '../refused-by-github.ts';
import { reportChange } from './report-change.ts';
import {
  isUncommented,
  refuseHeadCheckout,
  reviewOnGitHub,
  sayWhetherPosted,
  spareSubmissions,
} from './review-on-github.ts';
import type { Review } from './review-pull-request.ts';

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
    const spared = spareSubmissions(inputs, event.branch, io.context.repository);
    review = await reviewOnGitHub(io, spared, gitHubOf(io, inputs), event);
  } catch (error) {
    const needs = '"contents: read" and "pull-requests: write"';
    // What is checked out under this trigger is the base, which says nothing about the change.
    if (trusted) throw refusal(error, needs);
    await refusedByGitHub(io, inputs, error, needs);
    return;
  }
  sayWhetherPosted(io, review);
  await reportChange(io, inputs, 'pull request', review, isUncommented(review));
}
