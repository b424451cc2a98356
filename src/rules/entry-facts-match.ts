import { type BibField, yearOfFields } from '../bibtex/bibliography.ts';
import { parseNames } from '../bibtex/names.ts';
import type { Pair } from '../catalog/catalog.ts';
import { type AuthorDifference, compareAuthorLists } from '../catalog/compare-author-lists.ts';
import { foldTitle } from '../catalog/title-key.ts';
import { identifierKey } from '../identifiers/identifier.ts';
import { isCertain } from '../list/certain-facts.ts';
import type { List, ListEntry } from '../list/list.ts';
import { isName } from '../list/read/words/people.ts';
import { count } from '../text/plural.ts';
import { overlaps, type Range } from '../text/range.ts';
import type { Habit, Problem, Rule } from './rule.ts';
import { comparedPairs } from './support/compared-pairs.ts';
import { styleHabit } from './support/habit.ts';
import { hasOtherTitle } from './support/has-other-title.ts';
import { fieldSpot, quote, someOf } from './support/naming.ts';
import { isPreprint } from './support/required-fields.ts';

/** A preprint may be this many years older than its publication. */
const PREPRINT_YEARS = 2;
/** So many papers, and such a share of them, show that a list prints the authors of the bibliography. */
const FEWEST_EQUAL = 5;
const MOST_EQUAL = 0.8;
/** Names that a message shows before it counts the others. */
const SHOWN = 3;

/** README and .bib agree on when a paper appeared, and on who wrote it. */
export const entryFactsMatch: Rule = {
  id: 'entry-facts-match',
  severity: 'warning',
  fix: 'none',
  summary: 'The year and the authors in the list match those in the bibliography.',
  why: 'If the two differ, one of them is wrong, or the entry is paired with the bib entry of another paper.',
  afterAddition: 'on-pairs',
  create: ({ catalog }) => ({
    onList(list) {
      // The facts of another work are not compared: entry-title-match reports it, or that of a paper
      // of the list whose link was copied.
      const owned = new Set(catalog.pairs.filter(hasItsTitle).map(({ bibEntry }) => bibEntry));
      const papers = comparedPairs(list, catalog).filter(
        (pair) =>
          !(isCertain(pair.entry, 'title') && hasOtherTitle(pair)) &&
          (!owned.has(pair.bibEntry) || hasItsTitle(pair)),
      );
      const differing = (what: string): Habit =>
        styleHabit(
          () => papers.length,
          (many, all) =>
            `The ${what} of ${many} of ${count(all, 'paper')} differ from those in the bibliography. Correct them, or turn the rule off if the list gives its own.`,
          what,
        );
      const [years, authors] = [differing('years'), differing('authors')];
      return [
        ...papers.flatMap((pair) =>
          differentYear(list, pair).map((one) => ({ ...one, habit: years })),
        ),
        ...comparedAuthors(list, papers).flatMap((one) => ({
          ...differentAuthors(one),
          habit: authors,
        })),
      ];
    },
  }),
};

function hasItsTitle({ entry, bibEntry }: Pair): boolean {
  return foldTitle(entry.title) === foldTitle(bibEntry.fields.get('title')?.value ?? '');
}

function differentYear(list: List, pair: Pair): Problem[] {
  const { entry, bibEntry, bibliography } = pair;
  const { year, places } = entry;
  const known = yearOfFields(bibEntry.fields);
  if (
    year === undefined ||
    places.year === undefined ||
    !isCertain(entry, 'year') ||
    known === undefined
  )
    return [];
  // The year of a citation key is that of the preprint at times.
  const { keyRange } = entry.citation ?? {};
  if (keyRange !== undefined && overlaps(places.year, keyRange)) return [];
  const apart = Math.abs(year - known);
  if (apart === 0 || (apart <= PREPRINT_YEARS && mayBePreprint(pair))) return [];
  // A range of pages may look like a year: where the entry contains the other year too, it may be
  // meant.
  if (new RegExp(`(?<![\\p{L}\\d/.:_-])${known}(?!\\d)`, 'u').test(textOf(list, entry))) return [];
  const field = bibEntry.fields.get('year') ?? bibEntry.fields.get('date');
  const inBib = { file: bibliography.source, range: field?.node.range ?? bibEntry.keyRange };
  return [
    {
      message: `The year is ${year}, but ${known} in the bib entry ${quote(bibEntry.key)}. Correct the wrong one.`,
      range: places.year,
      entry,
      content: `year ${year}`,
      related: [{ ...inBib, message: 'the year in the bibliography' }],
    },
  ];
}

/** Whether one of the two is, or may be, a preprint of the other. */
function mayBePreprint({ entry, bibEntry }: Pair): boolean {
  if (isPreprint(bibEntry)) return true;
  const known = new Set(bibEntry.identifiers.map(identifierKey));
  return entry.identifiers.some((one) => one.kind === 'arxiv' && !known.has(identifierKey(one)));
}

/** The authors of a paper in both files. */
interface AuthorsOfBoth {
  readonly pair: Pair;
  readonly printed: string;
  readonly place: Range;
  readonly field: BibField;
  readonly difference: AuthorDifference | undefined;
}

/**
 * The papers whose authors differ. Names that were read without certainty count where nearly all of
 * the list are those of the bibliography: then it prints authors there.
 */
function comparedAuthors(list: List, pairs: readonly Pair[]): AuthorsOfBoth[] {
  const shown = pairs.flatMap((pair) => {
    const { authors: printed, places } = pair.entry;
    const field = pair.bibEntry.fields.get('author');
    if (printed === undefined || places.authors === undefined || field === undefined) return [];
    return [{ pair, printed, place: places.authors, field }];
  });
  const printsAll = isComplete(shown);
  const all = shown.map(
    (one): AuthorsOfBoth => ({
      ...one,
      difference: compareAuthorLists(
        one.printed,
        one.field.raw,
        textOf(list, one.pair.entry),
        printsAll,
      ),
    }),
  );
  const differing = all.filter(({ difference }) => difference !== undefined);
  const equal = all.length - differing.length;
  const isUsual = equal >= FEWEST_EQUAL && equal >= all.length * MOST_EQUAL;
  const areNames = (printed: string): boolean =>
    namesIn(printed).every((name) => isName(name.trim()));
  return differing.filter(
    ({ pair, printed }) => isCertain(pair.entry, 'authors') || (isUsual && areNames(printed)),
  );
}

/** Whether nearly all papers of several authors have as many in the list as in the bibliography. */
function isComplete(shown: readonly Pick<AuthorsOfBoth, 'printed' | 'field'>[]): boolean {
  const ofSeveral = shown
    .map(({ printed, field }) => ({ printed, known: parseNames(field.raw).length }))
    .filter(({ known }) => known > 1);
  const complete = ofSeveral.filter(({ printed, known }) => namesIn(printed).length === known);
  return complete.length >= FEWEST_EQUAL && complete.length >= ofSeveral.length * MOST_EQUAL;
}

function namesIn(printed: string): string[] {
  return printed.split(/[,;、](?: (?:and|&) )?| and | & /);
}

function differentAuthors({ pair, place, field, difference }: AuthorsOfBoth): Problem {
  const { entry, bibEntry } = pair;
  const inBib = `the bib entry ${quote(bibEntry.key)}`;
  const message =
    difference?.kind === 'first'
      ? `The first author is ${quote(difference.ours)}, but ${quote(difference.theirs)} in ${inBib}. Correct the wrong one.`
      : difference?.kind === 'extra'
        ? `The authors include ${someOf(difference.names.map(quote), SHOWN)}, but ${inBib} does not. Correct the wrong one.`
        : `The authors lack ${someOf((difference?.names ?? []).map(quote), SHOWN)}, named in ${inBib}. Add the missing names, or "et al.".`;
  return {
    message,
    range: place,
    entry,
    content: `authors ${difference?.kind}`,
    related: [fieldSpot(pair, field, 'authors')],
  };
}

function textOf({ source }: List, { range }: ListEntry): string {
  return source.text.slice(range.start, range.end);
}
