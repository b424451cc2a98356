import { isLatin, nameWords, sharesName } from '../catalog/same-person.ts';
import { cleanText } from '../registries/clean-text.ts';
import { fullName } from '../registries/names.ts';
import type { WorkFacts } from '../registries/work-facts.ts';
import { largest, smallest } from '../text/extremes.ts';
import { compareTitles, type TitleAgreement } from './compare-titles.ts';
import type { KnownRecord } from './reference-finding.ts';
import type { ReferencedWork } from './referenced-works.ts';

/** How two lists of authors, or two years, agree. */
export type PartAgreement = 'same' | 'different' | 'incomparable';

const GROUP =
  /\b(?:consorti|collaborat|group|team|network|committee|association|organi[sz]ation|institute|foundation|openai|deepmind|google|meta|microsoft|anthropic)/i;

/**
 * Compares the authors of a list with those of a registry. They differ only if neither's first author
 * is among the other's, because the order, a missing first author, groups among the persons,
 * initials, particles, changed names and transliterations may differ for the same work.
 *
 * @param ours names as printed, in order, without `et al.`.
 */
export function compareAuthors(
  ours: readonly string[],
  theirs: NonNullable<WorkFacts['authors']>,
): PartAgreement {
  const own = ours.map(wordsOf);
  const registered = theirs.map((name) => wordsOf(fullName(name)));
  const [firstOwn, firstTheirs] = [own[0], registered[0]];
  if (firstOwn === undefined || firstTheirs === undefined) return 'incomparable';
  const hasGroup = theirs.some(
    (name) => 'literal' in name && (GROUP.test(name.literal) || name.literal.split(' ').length > 3),
  );
  if (hasGroup || GROUP.test(ours[0] ?? '')) return 'incomparable';
  if (!isLatin(firstOwn) || !isLatin(firstTheirs)) return 'incomparable';
  const same =
    registered.some((name) => sharesName(firstOwn, name)) ||
    own.some((name) => sharesName(firstTheirs, name));
  return same ? 'same' : 'different';
}

function wordsOf(name: string): readonly string[] {
  return nameWords(cleanText(name) ?? '');
}

/** Years may differ by one: online in December, in print in January, or the other way round. */
const TOLERANCE = 1;

/**
 * Compares a year with all years of publication in a registry's record. Only articles are compared:
 * lists often give the year of the publication for a preprint, which may be years later, or earlier
 * if an old paper was put online later; books and reference works have editions.
 */
export function compareYears(ours: number, facts: WorkFacts): PartAgreement {
  const { years, type } = facts;
  if (years === undefined || years.length === 0) return 'incomparable';
  if (type !== 'article' && type !== 'proceedings-article') return 'incomparable';
  const [first, last] = [smallest(years), largest(years)];
  return ours >= first - TOLERANCE && ours <= last + TOLERANCE ? 'same' : 'different';
}

export interface Agreement {
  readonly title: TitleAgreement;
  readonly authors: PartAgreement;
  readonly sameWork: boolean;
}

/** Compares a work of the list with a registry's record of one of its identifiers. */
export function compareWork(work: ReferencedWork, { facts }: KnownRecord): Agreement {
  const names = [facts.title, ...(facts.originalTitle === undefined ? [] : [facts.originalTitle])];
  const verdicts = work.titles.flatMap((ours) =>
    names.map((theirs) => compareTitles(ours, theirs)),
  );
  const title =
    (['same', 'similar', 'incomparable', 'doubtful', 'different'] as const).find((one) =>
      verdicts.includes(one),
    ) ?? 'incomparable';
  const authors = compareAuthors(work.authors, facts.authors ?? []);
  return { title, authors, sameWork: isSameWork(title, authors, work, facts) };
}

function isSameWork(
  title: TitleAgreement,
  authors: PartAgreement,
  work: ReferencedWork,
  { type, authors: theirs = [] }: KnownRecord['facts'],
): boolean {
  if (title === 'same' || title === 'similar') return true;
  if (title === 'incomparable' || title === 'doubtful') return authors !== 'different';
  // Later versions of a preprint, and its publication, may have other titles.
  return type === 'preprint' && authors === 'same' && work.authors.length > 0 && theirs.length > 0;
}
