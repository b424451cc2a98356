import type { Category, List } from '../list.ts';
import { offeredCategories } from './empty-categories.ts';
import {
  type Attempt,
  type InsertionOptions,
  insertListEntry,
  triesFor,
} from './insert-list-entry.ts';
import { insertTogether, type Trial } from './insert-together.ts';
import { isLikely } from './lists-no-papers.ts';
import type { NewEntry } from './new-entry.ts';
import type { Misreading } from './read-back.ts';

/**
 * The categories that accept another entry, among those that have some and the empty headings
 * beside them: an ordinary paper is written into all of them at once, and the list is read again.
 * Where it was not read right, the same is tried without the others, and then the next way to write
 * it: the list is read about twice for each way, however many categories it has. A few of those that
 * remain are tried one by one.
 */
export function openCategories(list: List, options: InsertionOptions): Category[] {
  const open = new Set<Category>();
  const offered = offeredCategories(list).filter(mayHavePapers(list));
  let rest = offered.map((category, at) => {
    const entry = ordinaryPaper(at);
    const tries = triesFor(list, category, entry, options);
    return { category, entry, tries, attempt: withoutNumbers(tries.next().value) };
  });
  for (let isAgain = false; rest.length > 0; ) {
    rest = rest.filter(({ attempt }) => attempt !== undefined);
    const { wrong, isWhole } = insertTogether(list, rest, options);
    const isOpen = (one: Trial): boolean => !wrong.has(one) && (isWhole || rest.length > 1);
    for (const one of rest) if (isOpen(one)) open.add(one.category);
    const closed = rest.filter((one) => !isOpen(one));
    isAgain = !isAgain && closed.length < rest.length;
    rest = isAgain
      ? closed
      : closed.map((one) => {
          const next = one.tries.next(wrong.get(one) ?? ELSEWHERE).value;
          return { ...one, attempt: withoutNumbers(next) };
        });
  }
  // What was misread beside others may be read right alone.
  const most = Math.min(MOST_ALONE, Math.floor(MOST_READ / (list.source.text.length + 1)));
  const alone = offered.filter((one) => !open.has(one)).slice(0, most);
  for (const one of alone)
    if (insertListEntry(list, one, ordinaryPaper(0), options).kind === 'written') open.add(one);
  return offered.filter((one) => open.has(one));
}

/** How many categories are tried one by one, and how many characters are read for that. */
const MOST_ALONE = 8;
const MOST_READ = 1_000_000;

/** A test for empty headings beside a paper that is likely to be one; all pass where the list has none. */
function mayHavePapers({ entries }: List): (category: Category) => boolean {
  const parentOf = (path: readonly string[]): string => path.slice(0, -1).join('\n');
  const parents = new Set(entries.filter(isLikely).map(({ categories }) => parentOf(categories)));
  return ({ path, entries: count }) =>
    count > 0 || parents.size === 0 || parents.has(parentOf(path));
}

const ELSEWHERE: Misreading = { reason: 'another entry would be read differently' };

/** An attempt without the edits that count up the numbers below it, which others count up as well. */
function withoutNumbers(attempt: Attempt | undefined): Attempt | undefined {
  return attempt === undefined ? undefined : { ...attempt, edits: attempt.edits.slice(0, 1) };
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
