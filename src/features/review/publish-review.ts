import { type ApiFailure, apiFailure } from '../../github/api-failure.ts';
import { statusOf } from '../../github/connect.ts';
import type { Conversation } from '../../github/conversation.ts';
import { nameOfComment } from '../../github/marker.ts';
import type { PullRequestApi } from '../../github/pull-request.ts';
import { sameText } from '../../github/same-text.ts';
import { afterLostAnswer } from '../after-lost-answer.ts';
import type { CommentDraft, ReviewPlan } from './plan-review.ts';

/** What a review says. It is asked again whenever GitHub's state may have changed. */
export interface ReviewContent {
  readonly plan: (conversation: Conversation) => ReviewPlan;
  /**
   * The text of the summary, by the fingerprints of the findings that comments show and by the
   * summary that is there.
   */
  readonly summary: (commented: ReadonlySet<string>, before: string | undefined) => string;
  /** Whether a summary is made where there is none. */
  readonly announce: boolean;
}

/** What became of a review on GitHub. */
export interface PublishedReview {
  /**
   * Posted: GitHub says what it should. Moved: the pull request has another head by now, whose own
   * run will say what there is to say. Failed: GitHub did not take all of it.
   */
  readonly published: 'posted' | 'moved' | 'failed';
  /** The fingerprints of the findings that comments are known to show. */
  readonly commented: ReadonlySet<string>;
  /** Why it failed. */
  readonly failure?: ApiFailure;
}

/** Requests for one batch of comments; each takes seconds, since GitHub asks for pauses. */
const MOST_REVIEWS = 12;

/**
 * Brings the review on GitHub in line with its content. Nothing that is there already is written
 * again, so that a run that was broken off is finished by the next one. Where an answer is lost,
 * what GitHub has is read anew instead of sending the same a second time. Never fails for what
 * GitHub does: the findings must reach people in other ways then.
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
): Promise<PublishedReview> {
  let conversation = first;
  const commented = new Set<string>();
  for (let tries = 1; ; tries++) {
    if (conversation.headSha !== head) return { published: 'moved', commented };
    try {
      const published = await publishOnce(api, head, content, conversation, commented);
      return { published, commented };
    } catch (error) {
      try {
        await afterLostAnswer(error, tries, wait);
        conversation = await api.conversation();
      } catch (last) {
        const failure = apiFailure(last);
        if (failure === undefined) throw last;
        return { published: 'failed', commented, failure };
      }
    }
  }
}

async function publishOnce(
  api: PullRequestApi,
  head: string,
  content: ReviewContent,
  conversation: Conversation,
  commented: Set<string>,
): Promise<'posted' | 'moved'> {
  const plan = content.plan(conversation);
  for (const fingerprint of plan.commented) commented.add(fingerprint);
  const posting = await postComments(api, head, plan.post, ({ fingerprints }) => {
    for (const fingerprint of fingerprints) commented.add(fingerprint);
  });
  if (posting === 'moved') return 'moved';
  for (const { id, body } of plan.update) await api.updateReviewComment(id, body);
  if (plan.solved.length > 0) await api.hideSolved(plan.solved);

  const summaries = conversation.comments.filter(({ body }) => nameOfComment(body) === 'summary');
  const newest = summaries.at(-1);
  const body = content.summary(commented, newest?.body);
  if (newest === undefined) {
    if (content.announce) await api.createComment(body);
  } else if (!sameText(newest.body, body)) await api.updateComment(newest.id, body);
  // Two runs at once may each have made one.
  const older = summaries.slice(0, -1);
  if (older.length > 0) await api.hideOutdated(older);
  return 'posted';
}

/**
 * One review with all comments. One bad comment rejects a review as a whole, so what is refused is
 * sent again in halves, a limited number of times.
 *
 * @param posted called with each comment that is there.
 * @returns moved where the head has; else what is not posted is left to the summary.
 */
async function postComments(
  api: PullRequestApi,
  head: string,
  comments: readonly CommentDraft[],
  posted: (draft: CommentDraft) => void,
): Promise<'done' | 'moved'> {
  const queue = comments.length === 0 ? [] : [comments];
  let headIsKnown = false;
  for (let sent = 0; sent < MOST_REVIEWS; sent++) {
    const some = queue.pop();
    if (some === undefined) break;
    try {
      await api.createReview(
        head,
        some.map(({ comment }) => comment),
      );
      for (const draft of some) posted(draft);
    } catch (error) {
      if (statusOf(error) !== 422) throw error;
      if (!headIsKnown && (await api.conversation()).headSha !== head) return 'moved';
      headIsKnown = true;
      if (some.length === 1) continue;
      const half = Math.ceil(some.length / 2);
      queue.push(some.slice(half), some.slice(0, half));
    }
  }
  return 'done';
}
