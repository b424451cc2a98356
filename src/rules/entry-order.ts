import { sortableListEntry } from '../catalog/sortable-entry.ts';
import type { List, ListEntry } from '../list/list.ts';
import type { Rule } from './rule.ts';
import { quote } from './support/naming.ts';
import { indentOf } from './support/part-style.ts';
import {
  type Movable,
  misplacedIn,
  orderProblems,
  type Run,
  reorderEdits,
  runsInOrder,
} from './support/reorder.ts';

/** The number of an item, `12.`, or that of a table's row, `| 12 |`. */
const NUMBER = /^(\s*)(\d+)(?=[.)]\s)|^(\s*\|\s*)(\d+)(?=\s*\|)/;

/** The entries of a category are in the configured order. */
export const entryOrder: Rule = {
  id: 'entry-order',
  severity: 'warning',
  fix: 'safe',
  summary: 'The entries of each category are in order, if the configuration sets one.',
  why: 'In a list that is in order, readers quickly find the newest paper or one they know.',
  options: ['entry-order'],
  create: ({ catalog, settings: { entryOrder: order } }) => ({
    *onList(list) {
      if (order === undefined) return;
      const items = list.entries.map(
        (item): Movable<ListEntry> => ({
          item,
          range: item.range,
          by: sortableListEntry(item, catalog),
        }),
      );
      const { text } = list.source;
      for (const run of runsInOrder(text, items, order, (a, b) => areApart(list, a, b))) {
        const misplaced = misplacedIn(run, order);
        if (misplaced.length === 0) continue;
        const path = run.members[0]?.item.categories ?? [];
        const category = path.at(-1);
        const edits = canMove(text, run) ? reorderEdits(text, run, numbered(text, run)) : [];
        yield* orderProblems(misplaced, order, {
          where: `The entries${category === undefined ? '' : ` of ${quote(category)}`}`,
          group: path.join('\n'),
          name: ({ title }) => quote(title),
          range: ({ titleRange }) => titleRange,
          edits,
        });
      }
    },
  }),
};

/** Entries of two categories, of a table and of none, or of two levels never change places. */
function areApart({ source }: List, a: ListEntry, b: ListEntry): boolean {
  return (
    (a.unit === 'row') !== (b.unit === 'row') ||
    a.categories.length !== b.categories.length ||
    a.categories.some((name, at) => name !== b.categories[at]) ||
    indentOf(source, a) !== indentOf(source, b)
  );
}

/** Items of several lines are indented by their numbers, so numbers of two lengths cannot be swapped. */
function canMove(text: string, { members }: Run<ListEntry>): boolean {
  const own = members.map(({ range }) => text.slice(range.start, range.end));
  const lengths = new Set(own.map((one) => NUMBER.exec(one)?.[2]?.length ?? 0));
  return lengths.size === 1 || own.every((one) => !one.includes('\n'));
}

/** Numbers belong to the places: those of items, and those that count the rows of a table. */
function numbered(text: string, { members }: Run<ListEntry>) {
  const numbers = members.map(({ range }) => NUMBER.exec(text.slice(range.start, range.end)));
  const values = numbers.map((match) => Number(match?.[2] ?? match?.[4]));
  const count = values.every((value, at) => at === 0 || value === (values[at - 1] ?? 0) + 1);
  return (moved: Movable<ListEntry>, place: Movable<ListEntry>): string => {
    const own = text.slice(moved.range.start, moved.range.end);
    const match = NUMBER.exec(text.slice(place.range.start, place.range.end));
    const number = match?.[2] ?? (count ? match?.[4] : undefined);
    if (number === undefined) return own;
    return own.replace(
      NUMBER,
      (_, item?: string, __?: string, row?: string) => `${item ?? row ?? ''}${number}`,
    );
  };
}
