import { type ApiFailure, apiFailure } from '../../github/api-failure.ts';
import { keepComment } from '../../github/keep-comment.ts';
import { tryAgain } from '../try-again.ts';
import { type Conversation, type ReviewedPull, readConversation } from './conversation.ts';
import { type CommentDraft, planReview } from './plan-review.ts';

/** The content of a review. */
export interface ReviewContent {
  /** The commit that was checked. */
  readonly head: string;
  /** The wanted comments, worst first; absent where those that are there stay as they are. */
  readonly drafts?: readonly CommentDraft[];
  /** The text of the summary, by the fingerprints of the findings that comments show. */
  readonly summary: (commented: ReadonlySet<string>) => string;
  /** Whether a summary is made where there is none. */
  readonly announce: boolean;
}

/** The result of a review on GitHub. */
export interface PublishedReview {
  /**
   * Posted: GitHub has the review. Moved: the pull request now has another head, whose own run will
   * report. Failed: GitHub did not accept all of it.
   */
  readonly published: 'posted' | 'moved' | 'failed';
  /** The fingerprints of the findings that comments are known to show. */
  readonly commented: ReadonlySet<string>;
  readonly failure?: ApiFailure;
}

/** Requests for one batch of comments; each takes seconds, since GitHub requires pauses. */
const MOST_REVIEWS = 12;

/**
 * Updates the review on GitHub to its content. Nothing that is there already is written again, so
 * that an interrupted run is finished by the next one. Where an answer is lost, what GitHub has is
 * read again instead of sending the same a second time. Never fails for what
 * GitHub does: the findings must reach people in other ways then.
 *
 * @param first the conversation as it was read last.
 * @param wait by milliseconds.
 */
export async function publishReview(
  pull: ReviewedPull,
  content: ReviewContent,
  first: Conversation,
  wait: (ms: number) => Promise<void>,
): Promise<PublishedReview> {
  const commented = new Set<string>();
  try {
    const published = await tryAgain(wait, async (before) =>
      publishOnce(pull, content, before === 0 ? first : await readConversation(pull), commented),
    );
    return { published, commented };
  } catch (error) {
    const failure = apiFailure(error);
    if (failure === undefined) throw error;
    return { published: 'failed', commented, failure };
  }
}

async function publishOnce(
  pull: ReviewedPull,
  content: ReviewContent,
  conversation: Conversation,
  commented: Set<string>,
): Promise<'posted' | 'moved'> {
  if (conversation.headSha !== content.head) return 'moved';
  const { head, drafts } = content;
  const plan = planReview(drafts ?? [], drafts === undefined ? [] : conversation.threads);
  for (const fingerprint of plan.commented) commented.add(fingerprint);
  const posting = await postComments(pull, head, plan.post, ({ fingerprints }) => {
    for (const fingerprint of fingerprints) commented.add(fingerprint);
  });
  if (posting === 'moved') return 'moved';
  const { github, number } = pull;
  for (const { id, body } of plan.update) await github.changeReviewComment(id, body);
  if (plan.solved.length > 0) await github.resolve(plan.solved);
  const body = content.summary(commented);
  const where = { number, own: conversation.comments };
  await keepComment(github, where, body, { isNeeded: content.announce });
  return 'posted';
}

/**
 * One review with all comments. One bad comment rejects a review as a whole, so what is refused is
 * sent again in halves, a limited number of times.
 *
 * @param posted called with each comment that is there.
 * @returns moved where the head has; else the summary shows what is not posted.
 */
async function postComments(
  pull: ReviewedPull,
  head: string,
  drafts: readonly CommentDraft[],
  posted: (draft: CommentDraft) => void,
): Promise<'done' | 'moved'> {
  const queue = drafts.length === 0 ? [] : [drafts];
  let headIsKnown = false;
  for (let sent = 0; sent < MOST_REVIEWS; sent++) {
    const some = queue.pop();
    if (some === undefined) break;
    const comments = some.map(({ comment }) => comment);
    if (await pull.github.review(pull.number, head, comments)) {
      for (const draft of some) posted(draft);
      continue;
    }
    if (!headIsKnown && (await readConversation(pull)).headSha !== head) return 'moved';
    headIsKnown = true;
    if (some.length === 1) continue;
    const half = Math.ceil(some.length / 2);
    queue.push(some.slice(half), some.slice(0, half));
  }
  return 'done';
}
