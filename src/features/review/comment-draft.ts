import type { NewComment } from '../../github/facts.ts';

/** More comments make a page that nobody reads, and GitHub slow. */
export const MOST_COMMENTS = 25;

/** A comment of a review as it should be. */
export interface CommentDraft {
  /** The fingerprints of the findings that it is about. */
  readonly fingerprints: readonly string[];
  readonly comment: NewComment;
}
