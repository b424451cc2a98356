import { type Order, rankIn, type Sortable, sortedPlaces } from '../../text/order.ts';
import type { Range } from '../../text/range.ts';
import type { TextEdit } from '../../text/text-edit.ts';

/** Something that may be moved, and by what. */
export interface Movable<T> {
  readonly item: T;
  readonly range: Range;
  readonly by: Sortable;
}

/** Items that may change places: nothing but white space is between them. */
export interface Run<T> {
  readonly members: readonly Movable<T>[];
  /** For each place, the place of the member that should be there. */
  readonly places: readonly number[];
}

/**
 * Parts items into runs and finds the order each should have. A text between two items ends a run,
 * and what follows a comment stays after it, since the comment may be about it.
 *
 * @param items in the order of the text.
 * @param apart whether two neighbors must not change places for another reason.
 */
export function runsInOrder<T>(
  text: string,
  items: readonly Movable<T>[],
  order: Order,
  apart: (a: T, b: T) => boolean = () => false,
): Run<T>[] {
  const runs: Movable<T>[][] = [];
  let last: Movable<T> | undefined;
  for (const movable of items) {
    const gap = text.slice(last?.range.end ?? 0, movable.range.start);
    const follows =
      last !== undefined &&
      last.range.end <= movable.range.start &&
      gap.trim() === '' &&
      !apart(last.item, movable.item);
    const pinned = endsWithRemark(gap) ? { ...movable, by: {} } : movable;
    if (follows) runs.at(-1)?.push(pinned);
    else runs.push([pinned]);
    last = movable;
  }
  return runs.map((members) => ({
    members,
    places: sortedPlaces(
      order,
      members.map(({ by }) => by),
    ),
  }));
}

/** Whether a comment is the last thing of a text. */
function endsWithRemark(gap: string): boolean {
  const text = gap.trimEnd();
  return text.endsWith('-->') || text.slice(text.lastIndexOf('\n') + 1).includes('%');
}

/** The first member in the place of another one, and that other one. */
export function firstMisplaced<T>({ members, places }: Run<T>) {
  const at = places.findIndex((place, index) => place !== index);
  const [found, wanted] = [members[at], members[places[at] ?? -1]];
  return found === undefined || wanted === undefined ? undefined : { found, wanted };
}

/**
 * The edits that put the members of a run in order. What is between them stays where it is.
 *
 * @param written the text of a member at its new place, when it is not just its own.
 */
export function reorderEdits<T>(
  text: string,
  { members, places }: Run<T>,
  written: (moved: Movable<T>, place: Movable<T>) => string = ({ range }) =>
    text.slice(range.start, range.end),
): TextEdit[] {
  return members.flatMap((place, index) => {
    const moved = members[places[index] ?? index];
    if (moved === undefined || moved === place) return [];
    return [{ range: place.range, text: written(moved, place) }];
  });
}

const NAMES: Readonly<Record<Order, string>> = {
  year: 'by year, oldest first',
  'year-descending': 'by year, newest first',
  title: 'by title',
  'title-descending': 'by title, Z to A',
  key: 'by citation key',
  'key-descending': 'by citation key, Z to A',
};

/** An order as a message names it. */
export function orderName(order: Order): string {
  return NAMES[order];
}

/** `(2021)` where a year decides; nothing where the name itself does. */
export function shownRank(order: Order, by: Sortable): string {
  return order.startsWith('year') ? ` (${rankIn(order, by)})` : '';
}
