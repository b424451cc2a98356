import type { CompletePapers } from '../../../src/features/papers/completed-paper.ts';
import type { CommentParts } from '../../../src/features/review/comment-text.ts';
import type { DraftOptions } from '../../../src/features/review/draft-comments.ts';

/** Where the pages of the rules are. */
export const PAGES = 'https://github.example/octo/curator/blob/v1';

/** Options of comments, of a repository without commands and without registries. */
export function options(
  patches: DraftOptions['patches'],
  there: readonly string[] = [],
): DraftOptions {
  return {
    patches,
    suggests: true,
    there: new Set(there),
    pages: PAGES,
    known: [],
    hasCommands: false,
  };
}

/** Completes nothing. */
export const completesNothing: CompletePapers = (input) => ({ input, completed: [] });

/** The parts of a comment on findings that nothing is known to correct. */
export function parts(
  findings: CommentParts['findings'],
  more: Partial<CommentParts> = {},
): CommentParts {
  return { findings, change: undefined, advice: [], offersCommand: false, pages: PAGES, ...more };
}
