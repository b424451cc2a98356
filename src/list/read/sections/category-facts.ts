import { fold } from '../../../text/fold.ts';
import { groupBy } from '../../../text/group-by.ts';
import { memoOf } from '../../../text/memo.ts';
import { venueEvidence, venueName } from '../words/venue.ts';
import { isShortVenue, linkLabel, VOCABULARY } from '../words/vocabulary.ts';
import { isDate, yearIn, yearOfArxivId, yearOfDate } from '../words/year.ts';
import type { Unjudged } from './kind-evidence.ts';
import type { PlacedHeading } from './section-tree.ts';

/** The year that a heading ends with: `Papers of the Week (May 5 - May 12) - 2024`. */
const YEAR_AT_END = /[-–—,(] ?(?:19|20)\d{2}\)?$/;

/**
 * The year that the last category of a path gives its papers, if it is a year: `2024`,
 * `NeurIPS 2024`, `2021 Long Papers` beside others of that name.
 *
 * @param placed the headings of the list.
 */
export function categoryYears(
  placed: readonly PlacedHeading[],
): (categories: readonly string[]) => number | undefined {
  const yearOf = yearsOfCategories(wordsBesideYears(placed));
  return (categories) => yearOf(categories).year;
}

/**
 * Entries without a venue, with that of their category, in a list that is ordered by venues: at
 * least three of its categories are named after one, as `NeurIPS 2024`.
 */
export function withVenues<Entry extends Pick<Unjudged, 'categories' | 'venue' | 'confidence'>>(
  entries: readonly Entry[],
): readonly Entry[] {
  const paths = new Set(entries.map(({ categories }) => categories));
  const named = (is: (name: string) => boolean) =>
    new Set([...paths].flatMap((path) => fold(withoutYear(path.findLast(is) ?? '')) || []));
  const isNamed = (name: string): boolean => isVenue(name) || isVenueOfWords(name);
  if (named(isVenue).size < FEWEST_SHORT || named(isNamed).size < FEWEST_VENUES) return entries;
  return entries.map((entry) => {
    const venue = withoutYear(entry.categories.findLast(isNamed) ?? '');
    if (venue === '' || entry.venue !== undefined) return entry;
    return { ...entry, venue, confidence: { ...entry.confidence, venue: 1 } };
  });
}

/**
 * Entries without the years of headings that name months, where these are when papers were read: a
 * share of the papers below them was on arXiv in earlier years.
 */
export function withoutReadingDates(entries: readonly Unjudged[]): readonly Unjudged[] {
  const dated = new Set(entries.filter(isDatedByMonth));
  const early = [...dated].flatMap(({ identifiers, year = 0 }) =>
    identifiers
      .flatMap(({ kind, id }) => (kind === 'arxiv' ? (yearOfArxivId(id) ?? []) : []))
      .map((own) => own < year),
  );
  const fewest = Math.max(FEWEST_EARLY, early.length * SHARE_EARLY);
  if (early.filter(Boolean).length < fewest) return entries;
  return entries.map((entry) => {
    if (!dated.has(entry)) return entry;
    const { year: _, ...rest } = entry;
    const { year: __, ...confidence } = entry.confidence;
    return { ...rest, confidence };
  });
}

/** So many papers, and such a share of those with an arXiv id, must be of earlier years. */
const FEWEST_EARLY = 2;
const SHARE_EARLY = 0.3;

/** Whether the year of an entry is that of a category that is a month or a day: `2018-08`, `May 2024`. */
function isDatedByMonth({ categories, places, year }: Unjudged): boolean {
  if (year === undefined || (places.year ?? places.date) !== undefined) return false;
  return categories.some(
    (name) =>
      isDateWithRemark(name) && fold(name.replace(YEAR, ' ')) !== '' && yearOfDate(name) === year,
  );
}

/** Whether a name is a date, perhaps with a remark behind it: `2016-11 (ICLR edition)`. */
function isDateWithRemark(name: string): boolean {
  return isDate(name) || isDate(withoutRemark(name));
}

/** Without what is in parentheses at the end. */
function withoutRemark(name: string): string {
  return name.replace(/\([^()]*\)$/, '');
}

/** The venue that a category is named after, or all of another name but its year: `IJCAI` for `IJCAI-2026`. */
function withoutYear(name: string): string {
  return venueName(withoutRemark(name)) ?? '';
}

/** Whether a category is named after a venue, and not after what has its name in other lists: `Thesis`, `GitHub`. */
function isVenue(name: string): boolean {
  const short = withoutYear(name);
  return isShortVenue(short) && /\p{Lu}.*\p{Lu}/u.test(short) && linkLabel(short) !== 'other';
}

/** Whether a category beside venues is named after one in more words: `USENIX Security`, `FSE/ESEC`. */
function isVenueOfWords(name: string): boolean {
  const words = withoutYear(name);
  return (
    words.split(/\s+/).length <= LONGEST_VENUE &&
    venueEvidence(words) === 'short' &&
    !/(?:^|\s)\p{Ll}/u.test(words) &&
    !words.split(/\s+/).some((word) => NO_VENUES.has(fold(word)))
  );
}

const LONGEST_VENUE = 3;
/** Words for what has venues: `IEEE Journals`, `ACM Papers`. */
const NO_VENUES: ReadonlySet<string> = new Set([
  ...VOCABULARY.sections.besideYear,
  ...VOCABULARY.sections.resources,
]);

const YEAR = /(?:19|20)\d{2}/;
const FEWEST_VENUES = 3;
const FEWEST_SHORT = 2;
const BESIDE_YEAR: ReadonlySet<string> = new Set(VOCABULARY.sections.besideYear);

/** Whether the name of a category is a year: `2024`, `May 2024`, `Year 2024`, `NeurIPS 2024`; not `Before 2024`. */
function isOfOneYear(name: string): boolean {
  if (
    isDateWithRemark(name) ||
    YEAR_AT_END.test(name) ||
    (isVenue(name) && yearIn(name) !== undefined)
  )
    return true;
  // `FERN-CON 2024 (2024/05/20 ~ 2024/05/25)`
  const bare = withoutRemark(name);
  const rest = (YEAR.test(bare) ? bare : name).replace(YEAR, ' ').trim();
  return (
    rest !== name.trim() &&
    !/\d/.test(rest) &&
    (BESIDE_YEAR.has(fold(rest)) || venueEvidence(rest) === 'short')
  );
}

/** Categories of a path are asked for once per entry; the words beside years are those of one list. */
const yearsOfCategories = memoOf((words: ReadonlySet<string>) =>
  memoOf((categories: readonly string[]) => {
    const dated = categories.findLast(
      (name) => isOfOneYear(name) || (YEAR.test(name) && words.has(besideYear(name))),
    );
    return { year: dated === undefined ? undefined : yearOfDate(dated) };
  }),
);

/** What the name of a category has beside its first year. */
function besideYear(name: string): string {
  return fold(name.replace(YEAR, ' '));
}

/** What headings have beside a year, where others have the same with other years: `2021 Long and Short Papers`. */
const wordsBesideYears = memoOf((placed: readonly PlacedHeading[]): ReadonlySet<string> => {
  const years = groupBy(
    placed.map(({ path }) => path.at(-1) ?? '').filter((name) => YEAR.test(name)),
    besideYear,
  );
  const found = new Set<string>();
  for (const [words, names] of years) if (new Set(names.map(yearOfDate)).size > 1) found.add(words);
  return found;
});
