import type { LineAnchor } from '../list/list.ts';
import type { TextEdit } from '../text/text-edit.ts';
import type { LineSpan } from './line-anchors.ts';

const LINES = /#L\d+(?:C\d+)?(?:-L?\d+(?:C\d+)?)?$/;
/** A link to a commit always shows the lines of that commit. */
const OF_A_COMMIT = /\/(?:blob|blame|raw)\/[0-9a-f]{40}\//i;

/**
 * The edit that changes the lines of an anchor, but not its path; a single line stays a single line.
 *
 * @param text the text of the list.
 * @returns undefined for links to a commit, whose lines never move, and for targets that are not in
 *   the text.
 */
export function renewAnchor(
  text: string,
  anchor: LineAnchor,
  { start, end }: LineSpan,
): TextEdit | undefined {
  if (OF_A_COMMIT.test(anchor.path)) return undefined;
  const target = text.slice(anchor.range.start, anchor.range.end);
  const lines = LINES.exec(target);
  if (lines === null) return undefined;
  return {
    range: { start: anchor.range.start + lines.index, end: anchor.range.end },
    text: anchor.endLine === undefined ? `#L${start}` : `#L${start}-L${end}`,
  };
}
