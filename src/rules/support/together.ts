import type { List } from '../../list/list.ts';
import { mostUsed } from '../../text/most-used.ts';
import { linesText } from '../../text/plural.ts';
import { lastFrom, type Range } from '../../text/range.ts';
import type { Problem, Spot } from '../rule.ts';
import { manyOf } from './habit.ts';

/**
 * One problem for all places that no comment suppresses; the message gets their number and lines, and
 * the first of them.
 */
export function together<Place extends { readonly range: Range }>(
  name: string,
  found: readonly Place[],
  list: List,
  message: (number: number, lines: string, first: Place | undefined) => string,
): Problem[] {
  const habit = manyOf(name, 0, (problems) => {
    const first = found.find(({ range }) => range === problems[0]?.range);
    return { message: message(problems.length, placesText(problems, list), first) };
  });
  return found.map(({ range }) => {
    const content = list.source.text.slice(range.start, range.end);
    return { message: '', range, content, habit };
  });
}

/** The lines of some problems, and the heading above most of several. */
function placesText(problems: readonly Spot[], { headings, categories }: List): string {
  const lines = linesText(problems.map(lineOf));
  if (problems.length < FEWEST || categories.length < 2) return lines;
  const above = problems.map(({ range }) => headings[lastFrom(headings, range.start)]);
  const most = mostUsed(above);
  const isMost = above.filter((heading) => heading === most).length > problems.length / 2;
  return most === undefined || !isMost ? lines : `${lines}, most under "${most.text}"`;
}

/** Fewer places have no heading in common. */
const FEWEST = 3;

/** The line where a problem is. */
export function lineOf({ file, range }: Spot): number {
  return file.lines.position(range.start).line;
}
