import type { Category, List } from '../list.ts';
import { offeredCategories } from './empty-categories.ts';
import { insertAll } from './insert-all.ts';
import { type InsertionOptions, insertListEntry } from './insert-list-entry.ts';
import type { Addition } from './insert-together.ts';
import type { NewEntry } from './new-entry.ts';

/**
 * The categories that accept another entry, among those that have some and the empty headings
 * beside them: an ordinary paper is written into each, and the list is read again.
 */
export function openCategories(list: List, options: InsertionOptions): Category[] {
  const additions = offeredCategories(list).map((category, at) => ({
    category,
    entry: ordinaryPaper(at),
  }));
  const { written } = insertAll(list, additions, () => options);
  // What is not read right beside so many others may be so alone.
  const isOpen = (one: Addition): boolean =>
    written.has(one) || insertListEntry(list, one.category, one.entry, options).kind === 'written';
  return additions.filter(isOpen).map(({ category }) => category);
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
