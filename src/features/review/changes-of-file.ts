import type { NewComment } from '../../github/facts.ts';
import { append } from '../../text/append.ts';
import { changedLines } from '../../text/changed-lines.ts';
import type { ChangedFile } from '../fixes/changed-files.ts';
import type { CompletedPaper } from '../papers/completed-paper.ts';
import type { PaperPart } from '../papers/lacking-parts.ts';
import { hunkAround, type Lines } from './diff-hunks.ts';

/** New lines in place of some lines of the head, all corrections that concern them made. */
export interface SuggestedChange extends Omit<NewComment, 'body'> {
  readonly before: string;
  /** The lines as they should be, without the last line ending. */
  readonly text: string;
  /** The fingerprints of the findings that it corrects, wholly or in this file. */
  readonly corrects: ReadonlySet<string>;
  /** Names the papers and bib entries that it is about, as `entryName` does. */
  readonly entries: ReadonlySet<string>;
  /** The papers that get what they lack, wholly or in this file. */
  readonly completes: readonly CompletedPaper[];
  /** The other files whose suggestions it needs. */
  readonly needs: readonly string[];
}

/** The lines of one file that a fix touches, from the first to the last. */
export interface FixSpan extends Lines {
  readonly path: string;
  readonly fingerprint: string;
  readonly entry: string | undefined;
  /** The other files that the fix touches. */
  readonly others: readonly string[];
}

export interface PaperLines {
  readonly paper: CompletedPaper;
  readonly places: readonly (Lines & { readonly path: string })[];
  /** What it got, by file. */
  readonly parts: ReadonlyMap<string, readonly PaperPart[]>;
  /** Whether what it got in one file makes no sense without the other. */
  readonly together: boolean;
}

/**
 * The changes of one file as pieces that do not overlap, each on lines that GitHub shows.
 *
 * @param allSpans the lines of what is corrected, of all files.
 */
export function changesOfFile(
  { before, after }: ChangedFile,
  allSpans: readonly FixSpan[],
  completions: readonly PaperLines[],
  hunks: readonly Lines[],
): SuggestedChange[] {
  const { path } = before;
  const spans = allSpans.filter((span) => span.path === path);
  const old = linesOf(before.text);
  const changes = lineChanges(old, linesOf(after.text));
  if (changes === undefined) return [];
  const anchored = changes.map((change) => ({ ...change, ...anchorOf(change, hunks) }));
  const isShown = ({ start, end }: Lines): boolean => hunkAround(hunks, start, end) !== undefined;
  const pieces = joinLines(
    [
      ...spans,
      ...anchored.map(({ from, to }) => ({ start: from, end: to, entry: undefined })),
    ].filter(isShown),
    isShown,
  );
  return pieces.flatMap((piece) => {
    const now = old.slice(piece.start - 1, piece.end).join('\n');
    const lines = rewritten(old, piece, anchored);
    const text = lines.join('\n');
    // GitHub shows an error in place of a suggestion that changes nothing, and none is no line.
    if (lines.length === 0 || text === now) return [];
    const within = spans.filter(({ start, end }) => piece.start <= start && end <= piece.end);
    const completed = completions.filter((one) => isAbout(one, path, piece, { now, text }));
    const needs = [
      ...within.flatMap(({ others }) => others),
      ...completed.flatMap(({ parts, together }) => (together ? [...parts.keys()] : [])),
    ].filter((file) => file !== path);
    return [
      {
        path,
        startLine: piece.start,
        line: piece.end,
        before: now,
        text,
        corrects: new Set(within.map(({ fingerprint }) => fingerprint)),
        entries: new Set(within.flatMap(({ entry }) => entry ?? [])),
        completes: completed.map(({ paper, parts }) => ({
          ...paper,
          parts: parts.get(path) ?? [],
        })),
        needs: [...new Set(needs)],
      },
    ];
  });
}

/** How many changes are on lines that GitHub does not show. */
export function unshownIn(
  changed: readonly ChangedFile[],
  hunksOf: (path: string) => readonly Lines[],
): number {
  return changed.reduce((sum, { before, after }) => {
    const hunks = hunksOf(before.path);
    const changes = lineChanges(linesOf(before.text), linesOf(after.text));
    if (changes === undefined) return sum + 1;
    const anchors = changes.map((change) => anchorOf(change, hunks));
    return sum + anchors.filter(({ from, to }) => !hunkAround(hunks, from, to)).length;
  }, 0);
}

/** Whether some lines complete a paper: they are its own, or add its key. */
function isAbout(
  { paper: { citationKey: key }, places, parts }: PaperLines,
  path: string,
  piece: Lines,
  { now, text }: { readonly now: string; readonly text: string },
): boolean {
  if (!parts.has(path)) return false;
  const isOwn = places.some(
    (one) => one.path === path && one.start <= piece.end && piece.start <= one.end,
  );
  return isOwn || (key !== undefined && text.includes(key) && !now.includes(key));
}

interface Anchor {
  /** The lines that a suggestion of the change must be on. */
  readonly from: number;
  readonly to: number;
}

/** Insertions and deletions include a line that stays: a suggestion needs lines to be on. */
function anchorOf({ start, end, lines }: LineChange, hunks: readonly Lines[]): Anchor {
  if (start <= end && lines.length > 0) return { from: start, to: end };
  const last = Math.max(start, end);
  if (hunkAround(hunks, start - 1, end) !== undefined)
    return { from: start - 1, to: Math.max(start - 1, end) };
  return { from: start, to: start <= end ? last + 1 : last };
}

function rewritten(
  old: readonly string[],
  { start, end }: Lines,
  changes: readonly (LineChange & Anchor)[],
): string[] {
  const own = changes.filter(({ from, to }) => start <= from && to <= end);
  const written: string[] = [];
  let line = start;
  for (const change of own) {
    append(written, old.slice(line - 1, change.start - 1));
    append(written, change.lines);
    line = change.end + 1;
  }
  return [...written, ...old.slice(line - 1, end)];
}

/** Lines that one text has in place of lines of another; `end` is `start - 1` where none is replaced. */
interface LineChange extends Lines {
  /** The new lines, without their endings. */
  readonly lines: readonly string[];
}

/** The lines of a text, without their endings; there is no empty line after the last ending. */
function linesOf(text: string): string[] {
  const lines = text.split('\n').map((line) => line.replace(/\r$/, ''));
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

/** The changes that lead from some lines to others, in order; undefined if there are too many. */
function lineChanges(
  before: readonly string[],
  after: readonly string[],
): LineChange[] | undefined {
  return changedLines(before, after)?.map((change) => ({ ...change, start: change.start + 1 }));
}

/**
 * Joins lines that overlap, and those that are about one entry where they fit into one piece.
 *
 * @param fits whether lines fit into one piece.
 * @returns pieces that do not overlap, in order.
 */
function joinLines(
  intervals: readonly (Lines & { readonly entry: string | undefined })[],
  fits: (lines: Lines) => boolean,
): Lines[] {
  const hulls = new Map<string, Lines>();
  for (const { start, end, entry } of intervals) {
    if (entry === undefined) continue;
    const hull = hulls.get(entry) ?? { start, end };
    hulls.set(entry, { start: Math.min(hull.start, start), end: Math.max(hull.end, end) });
  }
  const pieces = [...intervals, ...[...hulls.values()].filter(fits)]
    .map(({ start, end }) => ({ start, end }))
    .toSorted((a, b) => a.start - b.start);
  const joined: { start: number; end: number }[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last !== undefined && piece.start <= last.end) last.end = Math.max(last.end, piece.end);
    else joined.push(piece);
  }
  return joined;
}
