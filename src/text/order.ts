import { fold } from './fold.ts';

/** The orders of entries. */
export const ORDERS = [
  'year',
  'year-descending',
  'title',
  'title-descending',
  'key',
  'key-descending',
] as const;
export type Order = (typeof ORDERS)[number];

export interface Sortable {
  readonly year?: number | undefined;
  readonly title?: string | undefined;
  readonly key?: string | undefined;
}

/** A value to sort by; undefined if it is missing. */
type Rank = number | string | undefined;

/** The value by which an entry is sorted: titles ignore case, accents and punctuation, keys the first two. */
export function rankIn(order: Order, { year, title, key }: Sortable): Rank {
  if (order.startsWith('year')) return year;
  return (order.startsWith('title') ? fold(title ?? '') : withoutAccents(key ?? '')) || undefined;
}

function withoutAccents(key: string): string {
  return key
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

/** Negative if the first comes before the second, 0 if either may come first. */
export function compareRanks(order: Order, a: Rank, b: Rank): number {
  if (a === undefined || b === undefined || a === b) return 0;
  return a < b === order.endsWith('-descending') ? 1 : -1;
}

/**
 * The sorted order of items, as a list of their current indexes. Items without a rank keep their
 * place, and items with the same rank their order.
 */
export function sortedPlaces(order: Order, items: readonly Sortable[]): number[] {
  const ranks = items.map((item) => rankIn(order, item));
  const sorted = ranks
    .map((rank, at) => ({ rank, at }))
    .filter(({ rank }) => rank !== undefined)
    .sort((a, b) => compareRanks(order, a.rank, b.rank));
  let next = 0;
  return ranks.map((rank, at) => (rank === undefined ? at : (sorted[next++]?.at ?? at)));
}

/**
 * The index at which to insert a new item; the number of items for the end. If the items are not
 * sorted, it is the index with the fewest items on the wrong side. A new item comes after those with
 * the same rank, or before them if years descend.
 */
export function placeFor(order: Order, items: readonly Sortable[], added: Sortable): number {
  const rank = rankIn(order, added);
  if (rank === undefined) return items.length;
  const tie = order === 'year-descending' ? -1 : 1;
  const sides = items.map((item) => {
    const other = rankIn(order, item);
    return other === undefined ? 0 : compareRanks(order, rank, other) || tie;
  });
  let wrong = sides.filter((side) => side > 0).length;
  let best = { at: 0, wrong };
  for (const [at, side] of sides.entries()) {
    wrong -= side;
    // An item without a rank belongs to the one before it.
    if (wrong < best.wrong || (wrong === best.wrong && side === 0 && best.at === at)) {
      best = { at: at + 1, wrong };
    }
  }
  return best.at;
}

/** The least number of steps in the right direction, and the largest share of wrong ones. */
const STEPS = { year: 2, title: 3, key: 3 } as const;
const WRONG = 0.05;

/** The order in which items evidently are; undefined if there is none, or too few items. */
export function evidentOrder(items: readonly Sortable[]): Order | undefined {
  const orders: readonly Order[] = ['year-descending', 'year', 'title', 'key'];
  return orders.find((order) => {
    const ranks = items.map((item) => rankIn(order, item)).filter((rank) => rank !== undefined);
    const steps = ranks.slice(1).map((rank, at) => compareRanks(order, ranks[at], rank));
    const right = steps.filter((step) => step < 0).length;
    const wrong = steps.filter((step) => step > 0).length;
    const [by = 'year'] = order.split('-') as (keyof typeof STEPS)[];
    return ranks.length * 2 > items.length && right >= STEPS[by] && wrong <= right * WRONG;
  });
}
