import type { NewComment, OwnThread } from '../../github/facts.ts';
import { sameText } from '../../github/keep-comment.ts';
import { nameOfComment } from '../../github/marker.ts';

/** More comments make a page too long to read, and GitHub slow. */
export const MOST_COMMENTS = 25;

export interface CommentDraft {
  /** The fingerprints of the findings that it is about. */
  readonly fingerprints: readonly string[];
  readonly comment: NewComment;
}

/**
 * Compares the wanted comments with our existing ones. A thread that someone resolved stays
 * resolved: its findings are not shown a second time.
 *
 * @param drafts the wanted comments, most severe first.
 * @param threads of ours, without hidden ones.
 */
export function planReview(drafts: readonly CommentDraft[], threads: readonly OwnThread[]) {
  const { kept, solved } = sortThreads(drafts, threads);
  const commented = new Set<string>();
  const update: { id: number; body: string }[] = [];
  const post: CommentDraft[] = [];
  let remaining = MOST_COMMENTS - kept.size;
  for (const draft of drafts) {
    const { body } = draft.comment;
    const thread = kept.get(nameOfComment(body) ?? '');
    if (thread === undefined) {
      if (remaining-- > 0) post.push(draft);
      continue;
    }
    for (const fingerprint of draft.fingerprints) commented.add(fingerprint);
    if (!thread.resolved && !sameText(body, thread.body)) update.push({ id: thread.id, body });
  }
  return {
    /** Comments to be made, worst first. */
    post,
    /** The fingerprints of findings that a comment shows already. */
    commented,
    /** Comments of ours whose text is not what it should be. */
    update,
    /** Comments of ours whose findings are gone, or whose lines are. */
    solved,
  };
}

/** Which threads are about what is still there, by the names of their comments. */
function sortThreads(drafts: readonly CommentDraft[], threads: readonly OwnThread[]) {
  const kept = new Map<string, OwnThread>();
  const solved: OwnThread[] = [];
  const wanted = new Map(
    drafts.map(({ comment }) => [nameOfComment(comment.body) ?? '', comment] as const),
  );
  for (const thread of threads) {
    const name = nameOfComment(thread.body);
    if (name === undefined || name === 'summary') continue;
    const comment = wanted.get(name);
    const stays =
      comment !== undefined &&
      (thread.resolved || (!thread.outdated && standsThere(thread, comment))) &&
      !kept.has(name);
    if (stays) kept.set(name, thread);
    else solved.push(thread);
  }
  return { kept, solved };
}

/** A suggestion replaces the lines that its comment is on, so they must be the right ones. */
function standsThere(thread: OwnThread, { path, startLine, line }: NewComment): boolean {
  return (
    thread.path === path && thread.line === line && (thread.startLine ?? thread.line) === startLine
  );
}
