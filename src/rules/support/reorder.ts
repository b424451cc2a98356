import type { BibEntry } from '../../bibtex/bibliography.ts';
import type { ListEntry } from '../../list/list.ts';
import { countWhile } from '../../text/count-while.ts';
import { type Order, rankIn, type Sortable, sortedPlaces } from '../../text/order.ts';
import type { Range } from '../../text/range.ts';
import type { TextEdit } from '../../text/text-edit.ts';
import type { Problem } from '../rule.ts';
import { linesOfProblems, manyOf } from './habit.ts';

/** More places of one finding are only counted. */
const MOST_RELATED = 10;

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

/** A member that is out of place, and the neighbor that it should have. */
interface Misplaced<T> {
  readonly found: Movable<T>;
  readonly neighbor: Movable<T>;
  /** Whether the neighbor comes before it, or after it. */
  readonly where: 'after' | 'before';
}

/** The fewest members that have to move so that a run is in order; the neighbors stay where they are. */
export function misplacedIn<T>({ members, places }: Run<T>, order: Order): Misplaced<T>[] {
  const targets = places.map(() => 0);
  for (const [at, place] of places.entries()) targets[place] = at;
  const ranked = targets
    .map((target, at) => ({ target, member: members[at] as Movable<T> }))
    .filter(({ member }) => rankIn(order, member.by) !== undefined);
  const staying = longestRise(ranked.map(({ target }) => target));
  const kept = ranked.filter((_, at) => staying.has(at));
  return ranked.flatMap(({ target, member }, at): Misplaced<T>[] => {
    if (staying.has(at)) return [];
    const before = kept[countWhile(kept.length, (one) => (kept[one]?.target ?? 0) < target) - 1];
    const neighbor = before ?? kept[0];
    if (neighbor === undefined) return [];
    const where = before === undefined ? 'before' : 'after';
    return [{ found: member, neighbor: neighbor.member, where }];
  });
}

/** The indexes of a longest rising sequence among different numbers. */
function longestRise(numbers: readonly number[]): Set<number> {
  /** For each length, the index of the smallest number that ends such a sequence. */
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  for (const [at, number] of numbers.entries()) {
    const length = countWhile(ends.length, (one) => (numbers[ends[one] ?? 0] ?? 0) < number);
    before[at] = ends[length - 1];
    ends[length] = at;
  }
  const found = new Set<number>();
  for (let at = ends.at(-1); at !== undefined; at = before[at]) found.add(at);
  return found;
}

/**
 * The problems of members that are out of place; more than one are one finding.
 *
 * @param about.where what is not in order, as the beginning of a sentence: `The bib entries`.
 */
export function orderProblems<T extends ListEntry | BibEntry>(
  misplaced: readonly Misplaced<T>[],
  order: Order,
  about: {
    readonly where: string;
    /** Distinguishes them from others of the file. */
    readonly group: string;
    readonly name: (item: T) => string;
    readonly range: (item: T) => Range;
    readonly edits: readonly TextEdit[];
  },
): Problem[] {
  const begin = `${about.where} are not in order, ${orderName(order)}:`;
  const shown = ({ item, by }: Movable<T>): string => `${about.name(item)}${shownRank(order, by)}`;
  return misplaced.map(({ found, neighbor, where }) => ({
    message: `${begin} ${shown(found)} belongs ${where} ${shown(neighbor)}. Sort them.`,
    entry: found.item,
    range: about.range(found.item),
    fix: { kind: 'safe', edits: about.edits },
    habit: manyOf(about.group, 1, (problems) => ({
      message: `${begin} ${problems.length} are out of place, on ${linesOfProblems(problems)}. Sort them.`,
      related: problems
        .slice(1, MOST_RELATED)
        .map(({ range }) => ({ range, message: 'out of place, too' })),
      // Those of a run share its edits.
      fix: { kind: 'safe', edits: [...new Set(problems.flatMap(({ fix }) => fix?.edits ?? []))] },
    })),
  }));
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
function orderName(order: Order): string {
  return NAMES[order];
}

/** `(2021)` where a year decides; nothing where the name itself does. */
function shownRank(order: Order, by: Sortable): string {
  return order.startsWith('year') ? ` (${rankIn(order, by)})` : '';
}
