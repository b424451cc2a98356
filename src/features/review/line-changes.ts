import { diffArrays } from 'diff';

/** Lines that one text has in place of lines of another. */
export interface LineChange {
  /** The first line that is replaced, from 1; the line before which others are inserted. */
  readonly start: number;
  /** The last line that is replaced; `start - 1` where none is. */
  readonly end: number;
  /** The new lines, without their endings. */
  readonly lines: readonly string[];
}

/** Texts that differ in more lines are not compared. */
const MOST_EDITS = 2000;

/** The lines of a text, without their endings. */
export function linesOf(text: string): string[] {
  return text.split('\n').map((line) => line.replace(/\r$/, ''));
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
