import type { BibEntry, Bibliography } from '../bibtex/bibliography.ts';
import type { LineAnchor } from '../list/list.ts';
import { lineFragment } from '../text/line-fragment.ts';
import { decodePercent } from '../text/percent-encoded.ts';
import { lastFrom } from '../text/range.ts';
import type { TextEdit } from '../text/text-edit.ts';

/** The lines of a bib entry, from 1; both are included. */
export interface LineSpan {
  readonly start: number;
  readonly end: number;
}

/** The lines of a bib entry in its file. */
export function linesOf(bibEntry: BibEntry, bibliography: Bibliography): LineSpan {
  const { lines } = bibliography.source;
  const { start, end } = bibEntry.range;
  return { start: lines.position(start).line, end: lines.position(Math.max(start, end - 1)).line };
}

/** Whether an anchor's path may be that of a file: the names after the last slash are equal. */
export function anchorNamesFile(anchor: LineAnchor, path: string): boolean {
  const name = (text: string): string => text.slice(text.lastIndexOf('/') + 1).toLowerCase();
  return name(decodePercent(anchor.path)) === name(path);
}

/**
 * The last bib entry that starts at an offset or before it.
 *
 * @param entries in the order of their file.
 */
export function lastBibEntryFrom(
  entries: readonly BibEntry[],
  offset: number,
): BibEntry | undefined {
  return entries[lastFrom(entries, offset)];
}

/** The last bib entry that starts on a line or before it. */
function lastEntryFrom({ entries, source }: Bibliography, line: number): BibEntry | undefined {
  return lastBibEntryFrom(entries, source.lines.lineEnd(line));
}

/** The bib entry on a line of its file. */
export function bibEntryAtLine(bibliography: Bibliography, line: number): BibEntry | undefined {
  const found = lastEntryFrom(bibliography, line);
  return found !== undefined && line <= linesOf(found, bibliography).end ? found : undefined;
}

/**
 * Whether an anchor shows a bib entry: it starts on one of its lines and ends before the next entry,
 * if that does not begin on the same line.
 * An anchor without lines shows the file.
 */
export function anchorShows(
  anchor: LineAnchor,
  bibEntry: BibEntry,
  bibliography: Bibliography,
): boolean {
  const { startLine, endLine = startLine } = anchor;
  if (startLine === undefined || endLine === undefined) return true;
  // Its own lines, though another entry begins on one of them.
  const { start, end } = linesOf(bibEntry, bibliography);
  if (startLine === start && (endLine === start || endLine === end)) return true;
  return (
    bibEntryAtLine(bibliography, startLine) === bibEntry &&
    lastEntryFrom(bibliography, endLine) === bibEntry
  );
}

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
  span: LineSpan,
): TextEdit | undefined {
  if (OF_A_COMMIT.test(anchor.path)) return undefined;
  const target = text.slice(anchor.range.start, anchor.range.end);
  const lines = LINES.exec(target);
  if (lines === null) return undefined;
  return {
    range: { start: anchor.range.start + lines.index, end: anchor.range.end },
    text: anchor.endLine === undefined ? `#L${span.start}` : lineFragment(span),
  };
}
