import { fold } from './fold.ts';

/** The orders that entries may stand in. */
export const ORDERS = [
  'year',
  'year-descending',
  'title',
  'title-descending',
  'key',
  'key-descending',
] as const;
export type Order = (typeof ORDERS)[number];

/** What entries are put in order by. */
export interface Sortable {
  readonly year?: number | undefined;
  readonly title?: string | undefined;
  /** The citation key. */
  readonly key?: string | undefined;
}

/** Something with its place in an order; undefined for what has none, such as a missing year. */
type Rank = number | string | undefined;

/** What an entry is compared by; titles and keys without case and punctuation. */
export function rankIn(order: Order, { year, title, key }: Sortable): Rank {
  if (order.startsWith('year')) return year;
  return (order.startsWith('title') ? fold(title ?? '') : (key ?? '').toLowerCase()) || undefined;
}

/** Negative when the first stands before the second, 0 when either may come first. */
export function compareRanks(order: Order, a: Rank, b: Rank): number {
  if (a === undefined || b === undefined || a === b) return 0;
  return a < b === order.endsWith('-descending') ? 1 : -1;
}

/**
 * The order that items should have: a list of their places in the one they have now. What has no
 * rank keeps its place; what ranks alike keeps its order.
 */
export function sortedPlaces(order: Order, items: readonly Sortable[]): number[] {
  const ranks = items.map((item) => rankIn(order, item));
  const sorted = ranks
    .map((rank, at) => ({ rank, at }))
    .filter(({ rank }) => rank !== undefined)
    .sort((a, b) => compareRanks(order, a.rank, b.rank) || a.at - b.at);
  let next = 0;
  return ranks.map((rank, at) => (rank === undefined ? at : (sorted[next++]?.at ?? at)));
}

/**
 * Where a new item belongs among items: the place in front of which it goes, their number for the
 * end. Items need not be in order; the fewest end up on its wrong side. Among items of its own rank
 * a new one is the newest: it goes last, and first where years descend.
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
    // An item without a rank stays with the one before it.
    if (wrong < best.wrong || (wrong === best.wrong && side === 0 && best.at === at)) {
      best = { at: at + 1, wrong };
    }
  }
  return best.at;
}

/** So many steps the right way, and hardly one the wrong way, are no accident. */
const STEPS = { year: 2, title: 3, key: 3 } as const;
const WRONG = 0.05;

/** The order that items evidently stand in; undefined when they stand in none, or are too few. */
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
