import type { ColumnKind } from '../words/vocabulary.ts';
import type { Record } from './records.ts';

/** Words in a cell of the column of titles that are one beyond doubt. */
export const FEWEST_IN_TITLE = 3;

/**
 * The cells of a row that hold no title: what a method is called beside the title; or, where a
 * column has names and none has titles, the few words of others: `| Urban | [MossNet](...) |`.
 */
export function cellsWithoutTitle({ candidate: { parts }, segments }: Record): ReadonlySet<number> {
  const inColumn = (kind: ColumnKind): number[] =>
    parts.flatMap(({ column }, at) => (column?.kind === kind ? at : []));
  const hasWords = (cells: readonly number[], fewest: number): boolean =>
    segments.some(({ part, content }) => cells.includes(part) && content.words >= fewest);
  const titles = inColumn('title');
  const names = inColumn('name');
  if (hasWords(titles, FEWEST_IN_TITLE)) return new Set(names);
  const named = segments.filter(({ part }) => part === names[0]);
  const areNames = names.length === 1 && named.every(({ content }) => content.people !== 'strong');
  if (titles.length > 0 || named.length === 0 || !areNames) return new Set();
  return new Set(inColumn('other').filter((at) => !hasWords([at], FEWEST_IN_TITLE)));
}
