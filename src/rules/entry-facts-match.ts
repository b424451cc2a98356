import { yearOfFields } from '../bibtex/bibliography.ts';
import type { Pair } from '../catalog/catalog.ts';
import { compareAuthorLists } from '../catalog/compare-author-lists.ts';
import { identifierKey } from '../identifiers/identifier.ts';
import type { List, ListEntry } from '../list/list.ts';
import { isSure } from '../list/sure-fields.ts';
import type { Problem, Rule } from './rule.ts';
import { count, quote } from './support/naming.ts';
import { oncePerHabit } from './support/once-per-habit.ts';
import { isPreprint } from './support/required-fields.ts';

/** A preprint may be so many years older than its publication. */
const PREPRINT_YEARS = 2;
/** Names that a message shows before it counts the others. */
const SHOWN = 3;

/** README and .bib agree on when a paper appeared, and on who wrote it. */
export const entryFactsMatch: Rule = {
  id: 'entry-facts-match',
  severity: 'warning',
  fix: 'none',
  summary: 'The year and the authors in the list are those of the bibliography.',
  why: 'Where the two differ, one of them has a mistake, or the entry is paired with the bib entry of another paper.',
  *check({ catalog: { list, pairs }, told }) {
    if (list === undefined) return;
    const papers = pairs.filter(({ entry }) => entry.kind === 'paper');
    for (const [what, compare] of [
      ['years', differentYear],
      ['authors', differentAuthors],
    ] as const) {
      const problems = papers.flatMap((pair) => compare(list, pair) ?? []).filter(told);
      yield* oncePerHabit(
        problems,
        papers.length,
        (many) =>
          `The ${what} of ${many} of ${count(papers.length, 'paper')} differ from those in the bibliography. Correct them, or turn the rule off if the list gives its own.`,
      );
    }
  },
};

function differentYear(list: List, pair: Pair): Problem | undefined {
  const { entry, bibEntry, bibliography } = pair;
  const { year, places } = entry;
  const known = yearOfFields(bibEntry.fields);
  if (
    year === undefined ||
    places.year === undefined ||
    !isSure(entry, 'year') ||
    known === undefined
  )
    return undefined;
  // A range of pages may look like a year: where the entry holds the other year too, it may be meant.
  if (new RegExp(`(?<![\\p{L}\\d/.:_-])${known}(?!\\d)`, 'u').test(textOf(list, entry)))
    return undefined;
  const apart = Math.abs(year - known);
  if (apart === 0 || (apart <= PREPRINT_YEARS && mayBePreprint(pair))) return undefined;
  const field = bibEntry.fields.get('year') ?? bibEntry.fields.get('date');
  return {
    message: `The year is ${year}, but ${known} in the bib entry ${quote(bibEntry.key)}. Correct the wrong one.`,
    at: { file: list.source, range: places.year },
    entry,
    content: `year ${year}`,
    related: [
      {
        file: bibliography.source,
        range: field?.node.range ?? bibEntry.keyRange,
        message: 'the year in the bibliography',
      },
    ],
  };
}

/** Whether one of the two is, or may be, a preprint of the other. */
function mayBePreprint({ entry, bibEntry }: Pair): boolean {
  if (isPreprint(bibEntry)) return true;
  const known = new Set(bibEntry.identifiers.map(identifierKey));
  return entry.identifiers.some((one) => one.kind === 'arxiv' && !known.has(identifierKey(one)));
}

function differentAuthors(
  list: List,
  { entry, bibEntry, bibliography }: Pair,
): Problem | undefined {
  const { authors, places } = entry;
  const field = bibEntry.fields.get('author');
  if (
    authors === undefined ||
    !isSure(entry, 'authors') ||
    places.authors === undefined ||
    field === undefined
  )
    return undefined;
  const difference = compareAuthorLists(authors, field.raw, textOf(list, entry));
  if (difference === undefined) return undefined;
  const inBib = `the bib entry ${quote(bibEntry.key)}`;
  const message =
    difference.kind === 'first'
      ? `The first author is ${quote(difference.ours)}, but ${quote(difference.theirs)} in ${inBib}. Correct the wrong one.`
      : difference.kind === 'extra'
        ? `The authors include ${shown(difference.names)}, but ${inBib} does not. Correct the wrong one.`
        : `The authors lack ${shown(difference.names)}, named in ${inBib}. Add the missing names, or "et al.".`;
  return {
    message,
    at: { file: list.source, range: places.authors },
    entry,
    content: `authors ${difference.kind}`,
    related: [
      {
        file: bibliography.source,
        range: field.node.range,
        message: 'the authors in the bibliography',
      },
    ],
  };
}

function textOf({ source }: List, { range }: ListEntry): string {
  return source.text.slice(range.start, range.end);
}

function shown(names: readonly string[]): string {
  const more = names.length - SHOWN;
  const some = names.slice(0, SHOWN).map(quote).join(', ');
  return more > 0 ? `${some} and ${more} more` : some;
}
