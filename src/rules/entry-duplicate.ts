import { parseNames } from '../bibtex/names.ts';
import { bibtexNames } from '../catalog/printed-names.ts';
import { nameSearch } from '../catalog/same-person.ts';
import { mayBeVersions } from '../catalog/same-work.ts';
import { foldTitle, titleKey } from '../catalog/title-key.ts';
import {
  isOneLetterApart,
  isPartOfTitle,
  SHORT_TITLE,
  titleLikeness,
} from '../catalog/title-likeness.ts';
import { type IdentifierKind, identifierKey } from '../identifiers/identifier.ts';
import { identifiersOfUrl } from '../identifiers/identifiers-of-url.ts';
import { isPreprintDoi, PREPRINT_SERVER } from '../identifiers/preprint-servers.ts';
import { isCertain } from '../list/certain-facts.ts';
import type { List, ListEntry } from '../list/list.ts';
import { fold } from '../text/fold.ts';
import { groupBy } from '../text/group-by.ts';
import { compact } from '../text/json.ts';
import { memo } from '../text/memo.ts';
import { count } from '../text/plural.ts';
import { lastFrom } from '../text/range.ts';
import { similarity } from '../text/similarity.ts';
import type { Habit, Problem, Rule } from './rule.ts';
import { areTwoWorks, areYearsApart } from './support/are-two-works.ts';
import { earlierWorks } from './support/earlier-works.ts';
import { quote } from './support/naming.ts';
import { tablesOf } from './support/tables-of.ts';

/** With the same identifier, titles this alike are one; below it, a link may have been copied. */
const SAME_TITLE = 0.9;
/** Of these, a work has one; DOIs differ between a preprint, a proceedings and a journal. */
const ONE_PER_WORK: ReadonlySet<IdentifierKind> = new Set(['arxiv', 'pmid', 'pmcid']);
/** Venues less alike than this are two: "ICML" and "ICLR", not "ICML 2020" and "ICML'20". */
const SAME_VENUE = 0.5;
/** What may publish a paper besides a conference of the same year. */
const UNLIKE_CONFERENCES = /workshop|journal|transactions|report|thesis/i;
/** A title this short may be that of several works. */
const WORDS_OF_A_SUBJECT = 5;
/** A title this short is a name. */
const WORDS_OF_A_NAME = 2;
/** Repositories are linked again and again, for each of their parts. */
const REPOSITORY = /^https?:\/\/(?:www\.)?(?:github|gitlab|bitbucket)\.[a-z]+\//i;
/** From this many on, if it is a quarter of the list, a part of the list is written twice. */
const MANY = 20;

/** So many papers that two headings of one name have in common are there on purpose. */
const FEWEST_OF_EDITION = 3;

/** A paper and the earlier entry that names the same work. */
interface Repeat {
  readonly entry: ListEntry;
  readonly first: ListEntry;
  /**
   * Certain: an identifier or an address agrees with the title. Likely: the title alone is the same.
   * Version: one may be the preprint of the other.
   */
  readonly by: 'certain' | 'likely' | 'version';
}

/** A paper appears once in a category. */
export const entryDuplicate: Rule = {
  id: 'entry-duplicate',
  severity: 'error',
  fix: 'none',
  summary: 'A paper appears once in its category, or once in the list if so configured.',
  why: 'A paper that appears twice is counted twice, and the next correction reaches only one of the two entries.',
  options: ['duplicates'],
  create: ({ settings }) => ({
    onList(list) {
      const papers = list.entries.filter(
        ({ kind, url = '', identifiers }) =>
          kind === 'paper' && (identifiers.length > 0 || !REPOSITORY.test(url)),
      );
      const anywhere = settings.duplicates === 'list';
      const tables = tablesOf(list);
      // Tables of one category show the same papers in several ways, such as by data set.
      const scopes = [
        ...groupBy(papers, (entry) =>
          anywhere ? '' : [...entry.categories, tables.get(entry) ?? ''].join('\n'),
        ).values(),
      ];
      const nameOf = nameInFront(list);
      const found = scopes
        .flatMap(findRepeats)
        .filter(({ entry, first }) => nameOf(entry) === nameOf(first) || nameOf(first) === '');
      const repeats = anywhere ? found : withoutEditions(list, found);
      const known = new Set(repeats.map(({ entry }) => entry));
      const versions = scopes.flatMap(findVersions).filter(({ entry }) => !known.has(entry));
      const [one] = repeats;
      const habit: Habit = {
        name: 'all',
        isOne: (number) => number > MANY && number * 4 >= papers.length,
        asOne: ({ length }) => ({
          message: `${length} of ${count(papers.length, 'paper')} appear twice, such as ${quote(one?.entry.title ?? '')}. If a part of the list is a second view of it, name its heading under "skip-sections".`,
          severity: 'warning',
        }),
      };
      return [
        ...versions.map((version) => describe(list, version, anywhere)),
        ...repeats.map((repeat) => ({ ...describe(list, repeat, anywhere), habit })),
      ];
    },
  }),
};

/**
 * What stands before the title of an entry besides its facts and labels: a model, a data set or a
 * tool, of which one paper may describe several.
 */
function nameInFront({ source: { text } }: List): (entry: ListEntry) => string {
  return ({ range, titleRange, places }) => {
    const facts = [places.authors, places.venue, places.year].flatMap((fact) =>
      fact === undefined || fact.start < range.start || fact.end > titleRange.start ? [] : fact,
    );
    let front = text.slice(range.start, titleRange.start);
    for (const { start, end } of facts) {
      const [from, to] = [start - range.start, end - range.start];
      front = front.slice(0, from) + ' '.repeat(to - from) + front.slice(to);
    }
    // `[ICML 2020]` is a label, `[name](address)` is none, and pictures show no name.
    const name = front
      .replace(/<[^<>]*>|!\[[^[\]]*\]\([^()]*\)/g, '')
      .replace(/\[[^[\]]*\](?!\()/g, ' ')
      .replace(/\]\([^()]*\)/g, '] ');
    // The number of a row is no name.
    return fold(name)
      .replace(/(?<!\S)\d+(?!\S)/g, '')
      .trim();
  };
}

/** Two headings of one name with several papers in common are two editions, such as of a course. */
function withoutEditions({ headings }: List, repeats: readonly Repeat[]): readonly Repeat[] {
  const headingOf = ({ range }: ListEntry): number => lastFrom(headings, range.start);
  const pairOf = ({ entry, first }: Repeat): string => `${headingOf(first)} ${headingOf(entry)}`;
  const together = groupBy(repeats, pairOf);
  return repeats.filter(
    (one) =>
      headingOf(one.first) === headingOf(one.entry) ||
      (together.get(pairOf(one)) ?? []).length < FEWEST_OF_EDITION,
  );
}

function describe(list: List, { entry, first, by }: Repeat, anywhere: boolean): Problem {
  const where = anywhere || entry.categories.length === 0 ? 'the list' : 'this category';
  const { line } = list.source.lines.position(first.titleRange.start);
  const name =
    foldTitle(entry.title) === foldTitle(first.title) ? '' : `, as ${quote(first.title)}`;
  const message =
    by === 'version'
      ? `The paper looks like another version of ${quote(first.title)} on line ${line}, one of them a preprint. Keep one entry, and link the other version from it.`
      : `The paper is already in ${where}, on line ${line}${name}. ${by === 'certain' ? 'Keep one of the two' : 'Keep one of the two, if they are the same work'}.`;
  return {
    message,
    entry,
    severity: by === 'certain' ? undefined : 'warning',
    related: [{ range: first.titleRange, message: 'the first of the two' }],
  };
}

/** Pairs of entries that name one work, found by their identifiers and titles in one pass. */
function findRepeats(papers: readonly ListEntry[]): Repeat[] {
  const seen = new Map<string, ListEntry>();
  const repeats: Repeat[] = [];
  for (const entry of papers) {
    const names = [titleKey(entry.title), ...ownIdentifiers(entry)].filter((name) => name !== '');
    const repeat = names
      .flatMap((name) => seen.get(name) ?? [])
      .flatMap((first) => compare(entry, first) ?? [])[0];
    if (repeat !== undefined) repeats.push(repeat);
    for (const name of names) if (!seen.has(name)) seen.set(name, entry);
  }
  return repeats;
}

/** Preprints and publications of one work, and titles with a typing error. */
function findVersions(papers: readonly ListEntry[]): Repeat[] {
  const works = papers.map((entry) => ({
    entry,
    foldedTitle: foldTitle(entry.title),
    isPreprint: isPreprint(entry),
    ...compact({ year: entry.year }),
  }));
  type Work = (typeof works)[number];
  const areVersions = (a: Work, b: Work): boolean =>
    mayBeVersions(a, b, () => !disagree(a.entry, b.entry) && shareAuthor(a.entry, b.entry));
  const areOneLetterApart = (a: Work, b: Work): boolean =>
    isOneLetterApart(a.foldedTitle, b.foldedTitle) && isMistyped(a.entry, b.entry);
  return earlierWorks(works, (a, b) => areVersions(a, b) || areOneLetterApart(a, b)).map(
    ({ work, earlier }): Repeat => ({
      entry: work.entry,
      first: earlier.entry,
      by: areVersions(work, earlier) ? 'version' : 'likely',
    }),
  );
}

/** Whether nothing distinguishes two papers by the same authors but a letter of their titles. */
function isMistyped(a: ListEntry, b: ListEntry): boolean {
  if (!isCertain(a, 'title') || !isCertain(b, 'title')) return false;
  return (
    !(a.year !== undefined && b.year !== undefined && a.year !== b.year) &&
    !haveOther(a, b, (kind) => kind !== 'openreview') &&
    shareAuthor(a, b) !== false &&
    !areInOtherVenues(a, b)
  );
}

/** Whether an entry names a preprint and no publication: by its identifiers, else by its venue. */
function isPreprint(entry: ListEntry): boolean {
  if (isPublished(entry)) return false;
  return entry.venue === undefined
    ? entry.identifiers.length > 0
    : PREPRINT_SERVER.test(entry.venue);
}

/** Whether an entry names a publication by an identifier, or by a venue that is certain. */
function isPublished(entry: ListEntry): boolean {
  const { identifiers, venue = '' } = entry;
  return (
    identifiers.some(
      ({ kind, id }) => kind !== 'arxiv' && kind !== 'openreview' && !isPreprintDoi(id),
    ) ||
    (isCertain(entry, 'venue') && !PREPRINT_SERVER.test(venue))
  );
}

/** Whether the first author of one is among the authors of the other; undefined where one has none. */
function shareAuthor({ authors }: ListEntry, other: ListEntry): boolean | undefined {
  const family = firstFamily(authors ?? '');
  if (family === undefined || other.authors === undefined) return undefined;
  return nameSearch(other.authors)(family);
}

/** The family name of the first author; it is compared with the authors of many entries. */
const firstFamily = memo((authors) => parseNames(bibtexNames(authors) ?? '')[0]?.last);

/** The identifiers of an entry itself; a note on it may link others: "An extension of [Slow Walls](…)". */
function ownIdentifiers({ title, url, links, identifiers }: ListEntry): string[] {
  const named = links.filter(
    (link) =>
      link.url !== url &&
      link.text.split(' ').length > WORDS_OF_A_NAME &&
      foldTitle(link.text) !== foldTitle(title),
  );
  const others = new Set(named.flatMap((link) => identifiersOfUrl(link.url)).map(identifierKey));
  return identifiers.map(identifierKey).filter((key) => !others.has(key));
}

/** A link alone makes no duplicate, since links get copied with the entry above. */
function compare(entry: ListEntry, first: ListEntry): Repeat | undefined {
  const a = foldTitle(entry.title);
  const b = foldTitle(first.title);
  const keys = new Set(ownIdentifiers(entry));
  const linked =
    ownIdentifiers(first).some((key) => keys.has(key)) ||
    (entry.url !== undefined && entry.url !== '' && entry.url === first.url);
  const alike = titleLikeness(a, b);
  if (linked) {
    // Names such as "GlowNet-S" and "GlowNet-L" are variants that one paper describes.
    const areNames = Math.max(a.split(' ').length, b.split(' ').length) <= WORDS_OF_A_NAME;
    // "Slow Walls" of 1966 and "Slow Walls in Winter" of 1989 share a copied link.
    const mayBeRetitled = !areNames && !areTwoWorks(entry, first);
    const same = a === b || (mayBeRetitled && (alike >= SAME_TITLE || isPartOfTitle(a, b)));
    return same ? { entry, first, by: 'certain' } : undefined;
  }
  if (alike < 1 || a.length < SHORT_TITLE || disagree(entry, first)) return undefined;
  if (!isCertain(entry, 'title') || !isCertain(first, 'title')) return undefined;
  // Books, tutorials and surveys are named after their subject.
  const isSubject = a.split(' ').length <= WORDS_OF_A_SUBJECT;
  if (isSubject && shareAuthor(entry, first) === false) return undefined;
  const isVersion =
    (isPreprint(entry) && isPublished(first)) || (isPreprint(first) && isPublished(entry));
  if (isVersion) return { entry, first, by: 'version' };
  if (areInOtherVenues(entry, first) || areYearsApart(entry, first)) return undefined;
  return { entry, first, by: 'likely' };
}

/**
 * Whether two entries of one title name two venues that may both have it, such as a workshop and a
 * journal: a bibliography lists both versions on purpose. Two conferences of one year have not.
 */
function areInOtherVenues(a: ListEntry, b: ListEntry): boolean {
  if (!isCertain(a, 'venue') || !isCertain(b, 'venue')) return false;
  const [own, other] = [a.venue ?? '', b.venue ?? ''];
  const isOther = similarity(fold(own), fold(other)) < SAME_VENUE;
  return isOther && (a.year !== b.year || UNLIKE_CONFERENCES.test(`${own} ${other}`));
}

/** Whether both name an identifier of a kind of which a work has one, and not the same. */
function disagree(a: ListEntry, b: ListEntry): boolean {
  return haveOther(a, b, (kind) => ONE_PER_WORK.has(kind));
}

/** Whether papers without a common identifier both have one of some kind. */
function haveOther(a: ListEntry, b: ListEntry, isOf: (kind: IdentifierKind) => boolean): boolean {
  return a.identifiers.some(
    ({ kind }) => isOf(kind) && b.identifiers.some((one) => one.kind === kind),
  );
}
