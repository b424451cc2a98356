import { diffArrays } from 'diff';

/** Lines of a file, from 1, both ends included. */
export interface Lines {
  readonly start: number;
  readonly end: number;
}

/** Lines that one text has in place of lines of another; `end` is `start - 1` where none is replaced. */
export interface LineChange extends Lines {
  /** The new lines, without their endings. */
  readonly lines: readonly string[];
}

/** Texts that differ in more lines are not compared. */
const MOST_EDITS = 2000;

/** The lines of a text, without their endings; behind the last one there is no empty one. */
export function linesOf(text: string): string[] {
  const lines = text.split('\n').map((line) => line.replace(/\r$/, ''));
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

/**
 * The changes that lead from some lines to others, in order.
 *
 * @returns undefined where they are too many.
 */
export function lineChanges(
  before: readonly string[],
  after: readonly string[],
): LineChange[] | undefined {
  const parts = diffArrays([...before], [...after], { maxEditLength: MOST_EDITS });
  if (parts === undefined) return undefined;
  const changes: { start: number; end: number; lines: string[] }[] = [];
  let line = 1;
  let open: (typeof changes)[number] | undefined;
  for (const { added, removed, value } of parts) {
    if (!added && !removed) {
      open = undefined;
      line += value.length;
      continue;
    }
    if (open === undefined) {
      open = { start: line, end: line - 1, lines: [] };
      changes.push(open);
    }
    if (added) open.lines = [...open.lines, ...value];
    else {
      line += value.length;
      open.end = line - 1;
    }
  }
  return changes;
}

/**
 * Joins lines that overlap, and those that are about one entry where that can stand in one piece.
 *
 * @param fits whether lines can stand in one piece.
 * @returns pieces that do not overlap, in order.
 */
export function joinLines(
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
