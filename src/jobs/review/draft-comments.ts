import { nameOfComment } from '../../github/marker.ts';
import type { Finding } from '../../rules/finding.ts';
import type { SourceFile } from '../../text/source-file.ts';
import { type CommentDraft, MOST_COMMENTS } from './comment-draft.ts';
import { commentText } from './comment-text.ts';
import { placeFinding } from './place-finding.ts';
import { worstFirst } from './worst-first.ts';

/** What drafting comments takes beside the findings. */
export interface DraftWishes {
  /** By path, of the changed files that GitHub shows a patch of. */
  readonly patches: ReadonlyMap<string, string>;
  /** Whether comments suggest fixes. */
  readonly suggests: boolean;
  /** The names of our comments that are there. */
  readonly there: ReadonlySet<string>;
}

/**
 * Drafts the comments of a review, worst first: those that are there, and as many others as one
 * review may have.
 *
 * @param findings those that the pull request is answerable for.
 */
export function draftComments(
  findings: readonly Finding[],
  sources: ReadonlyMap<string, SourceFile>,
  { patches, suggests, there }: DraftWishes,
): CommentDraft[] {
  const drafts: CommentDraft[] = [];
  let room = MOST_COMMENTS;
  for (const finding of worstFirst(findings)) {
    const place = placeFinding(finding, sources.get(finding.place.file), patches);
    if (place === undefined) continue;
    const { path, startLine, line, suggestion } = place;
    const body = commentText(finding, suggests ? suggestion : undefined);
    if (!there.has(nameOfComment(body) ?? '') && room-- <= 0) continue;
    drafts.push({
      fingerprints: [finding.fingerprint],
      comment: { path, startLine, line, body },
    });
  }
  return drafts;
}
