import type { Category, List } from '../list.ts';
import { offeredCategories } from './empty-categories.ts';
import { type InsertionOptions, insertListEntry } from './insert-list-entry.ts';
import { type Addition, insertTogether } from './insert-together.ts';
import type { NewEntry } from './new-entry.ts';

/**
 * The categories that accept another entry: those that have some, and the empty headings beside
 * them. An ordinary paper is written into all of them at once, and the list is read again; where
 * that does not read right, halves are tried, and a single category as `insertListEntry` does it.
 */
export function openCategories(list: List, options: InsertionOptions): Category[] {
  const additions = offeredCategories(list).map((category, at) => ({
    category,
    entry: ordinaryPaper(at),
  }));
  return takers(list, additions, options);
}

function takers(list: List, additions: readonly Addition[], options: InsertionOptions): Category[] {
  const [first, second] = additions;
  if (first === undefined) return [];
  if (insertTogether(list, additions, options) !== undefined) {
    return additions.map(({ category }) => category);
  }
  if (second === undefined) {
    const { category, entry } = first;
    return insertListEntry(list, category, entry, options).kind === 'written' ? [category] : [];
  }
  const middle = Math.ceil(additions.length / 2);
  return [additions.slice(0, middle), additions.slice(middle)].flatMap((half) =>
    takers(list, half, options),
  );
}

const SYLLABLES = ['ba', 'de', 'fi', 'go', 'lu', 'me', 'na', 'po', 'ri', 'tu'];

/** A paper as most are, of another title for each number. */
function ordinaryPaper(at: number): NewEntry {
  const name = [...String(at)].map((digit) => SYLLABLES[Number(digit)]).join('');
  return {
    title: `Measuring the Tides of Lake B${name} with Sparse Gauges`,
    url: `https://doi.org/10.99999/tides.${at}`,
    people: [
      { given: 'Anna', family: 'Brightwater' },
      { given: 'Boris', family: 'Castellan' },
    ],
    venue: 'Journal of Hydrology',
    year: 2024,
    month: 3,
    citationKey: `Brightwater2024${name}`,
    bibLines: { start: 1, end: 9 },
  };
}
