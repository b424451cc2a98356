import { plainText } from '../../scholarly/scholarly-text.ts';
import { fold } from '../../text/fold.ts';
import { withEdits } from '../../text/source-file.ts';
import type { Category, List } from '../list.ts';
import { offeredCategories } from './empty-categories.ts';
import {
  type Attempt,
  attemptsFor,
  type InsertionOptions,
  insertListEntry,
  STRICT,
} from './insert-list-entry.ts';
import type { NewEntry } from './new-entry.ts';
import { misreadEntry, wrongField } from './read-back.ts';

/** A category with an ordinary paper for it, and how that would be written. */
interface Trial {
  readonly category: Category;
  readonly entry: NewEntry;
  readonly attempt: Attempt | undefined;
}

/**
 * The categories that accept another entry: those that have some, and the empty headings beside
 * them. An ordinary paper is written into all of
 * them at once, and the list is read again; where that does not read right, halves are tried, and a
 * single category as `insertListEntry` does it.
 */
export function openCategories(list: List, options: InsertionOptions): Category[] {
  const trials = offeredCategories(list).map((category, at): Trial => {
    const entry = ordinaryPaper(at);
    const [first] = attemptsFor(list, category, entry, options);
    return { category, entry, attempt: first?.(STRICT) };
  });
  return takers(list, trials, options);
}

function takers(list: List, trials: readonly Trial[], options: InsertionOptions): Category[] {
  const [first, second] = trials;
  if (first === undefined) return [];
  if (areRead(list, trials, options)) return trials.map(({ category }) => category);
  if (second === undefined) {
    const { category, entry } = first;
    return insertListEntry(list, category, entry, options).kind === 'written' ? [category] : [];
  }
  const middle = Math.ceil(trials.length / 2);
  return [trials.slice(0, middle), trials.slice(middle)].flatMap((half) =>
    takers(list, half, options),
  );
}

/** Whether the papers, written all together, read as they should, and all else as before. */
function areRead(list: List, trials: readonly Trial[], { read }: InsertionOptions): boolean {
  const edits = trials.flatMap(({ attempt }) => attempt?.edits ?? []);
  const after = read(withEdits(list.source, edits));
  const byTitle = new Map(trials.map((one) => [fold(plainText(one.entry.title)), one]));
  const added = after.entries.filter(({ title }) => byTitle.has(fold(title)));
  return (
    added.length === trials.length &&
    added.every((one) => {
      const { entry, attempt } = byTitle.get(fold(one.title)) ?? {};
      return (
        entry !== undefined &&
        attempt !== undefined &&
        one.categories.join('\n') === attempt.path.join('\n') &&
        wrongField(one, entry, attempt.printed.values) === undefined
      );
    }) &&
    after.entries.length === list.entries.length + added.length &&
    misreadEntry(
      list.entries,
      after.entries.filter((one) => !added.includes(one)),
    ) === undefined
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
