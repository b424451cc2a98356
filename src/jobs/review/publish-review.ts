import { isRefusal, statusOf } from '../../github/connect.ts';
import type { Conversation } from '../../github/conversation.ts';
import { nameOfComment } from '../../github/marker.ts';
import type { PullRequestApi } from '../../github/pull-request.ts';
import { sameText } from '../../github/same-text.ts';
import type { Finding } from '../../rules/finding.ts';
import { afterLostAnswer } from '../after-lost-answer.ts';
import type { ReviewPlan } from './plan-review.ts';

/** What a review says. It is asked again whenever GitHub's state may have changed. */
export interface ReviewContent {
  readonly plan: (conversation: Conversation) => ReviewPlan;
  /** The text of the summary, by the findings that comments tell. */
  readonly summary: (told: ReadonlySet<Finding>) => string;
  /** Whether a summary is made where there is none. */
  readonly announce: boolean;
}

/**
 * Posted: GitHub says what it should. Refused: the token may not write. Moved: the pull request
 * has another head by now, whose own run will say what there is to say.
 */
export type Published = 'posted' | 'refused' | 'moved';

/**
 * Brings the review on GitHub in line with its content. Nothing that is there already is written
 * again, so that a run that was broken off is finished by the next one. Where an answer is lost,
 * what GitHub has is read anew instead of sending the same a second time.
 *
 * @param head the commit that was checked.
 * @param first the conversation as it was read last.
 * @param wait by milliseconds.
 */
export async function publishReview(
  api: PullRequestApi,
  head: string,
  content: ReviewContent,
  first: Conversation,
  wait: (ms: number) => Promise<void>,
): Promise<Published> {
  let conversation = first;
  for (let tries = 1; ; tries++) {
    if (conversation.headSha !== head) return 'moved';
    try {
      return await publishOnce(api, head, content, conversation);
    } catch (error) {
      if (isRefusal(error)) return 'refused';
      await afterLostAnswer(error, tries, wait);
      conversation = await api.conversation();
    }
  }
}

async function publishOnce(
  api: PullRequestApi,
  head: string,
  content: ReviewContent,
  conversation: Conversation,
): Promise<Published> {
  const plan = content.plan(conversation);
  const posted = await postComments(api, head, plan.post);
  if (posted === undefined) return 'moved';
  for (const { id, body } of plan.update) await api.updateReviewComment(id, body);
  if (plan.solved.length > 0) await api.hideSolved(plan.solved);

  const summary = conversation.comments.find(({ body }) => nameOfComment(body) === 'summary');
  const body = content.summary(new Set([...plan.told, ...posted]));
  if (summary === undefined) {
    if (content.announce) await api.createComment(body);
  } else if (!sameText(summary.body, body)) await api.updateComment(summary.id, body);
  return 'posted';
}

/**
 * One review with all comments. One bad comment rejects a review as a whole, so what is refused is
 * sent again in halves.
 *
 * @returns the findings that are told now; undefined where the head has moved.
 */
async function postComments(
  api: PullRequestApi,
  head: string,
  comments: ReviewPlan['post'],
): Promise<Finding[] | undefined> {
  const posted: Finding[] = [];
  const queue = comments.length === 0 ? [] : [comments];
  let headIsKnown = false;
  for (let some = queue.pop(); some !== undefined; some = queue.pop()) {
    try {
      await api.createReview(
        head,
        some.map(({ comment }) => comment),
      );
      posted.push(...some.map(({ finding }) => finding));
    } catch (error) {
      if (statusOf(error) !== 422) throw error;
      if (!headIsKnown && (await api.conversation()).headSha !== head) return undefined;
      headIsKnown = true;
      if (some.length === 1) continue;
      const half = Math.ceil(some.length / 2);
      queue.push(some.slice(half), some.slice(0, half));
    }
  }
  return posted;
}
