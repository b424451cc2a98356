import { diffArrays } from 'diff';
import { append } from './append.ts';

/** Lines of an old text that a new one replaces: counted from 0, the end not included. */
export interface ChangedLines {
  readonly start: number;
  readonly end: number;
  readonly lines: readonly string[];
}

/** Texts that differ in more lines are not compared; the search takes time by their square. */
const MOST_EDITS = 2000;

/**
 * The changes that lead from some lines to others, in order.
 *
 * @returns undefined if there are too many.
 */
export function changedLines(
  before: readonly string[],
  after: readonly string[],
): ChangedLines[] | undefined {
  const parts = diffArrays([...before], [...after], { maxEditLength: MOST_EDITS });
  if (parts === undefined) return undefined;
  const found: { start: number; end: number; lines: string[] }[] = [];
  let at = 0;
  let open: (typeof found)[number] | undefined;
  for (const { added, removed, value } of parts) {
    if (!added && !removed) {
      open = undefined;
      at += value.length;
      continue;
    }
    if (open === undefined) {
      open = { start: at, end: at, lines: [] };
      found.push(open);
    }
    if (added) append(open.lines, value);
    else {
      at += value.length;
      open.end = at;
    }
  }
  return found;
}
