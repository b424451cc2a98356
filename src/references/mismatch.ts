import { identifierKey } from '../identifiers/identifier.ts';
import { fingerprint } from '../text/fingerprint.ts';
import { fold } from '../text/fold.ts';
import { compareTitles, type TitleAgreement } from './comparable-title.ts';
import { type AuthorAgreement, compareAuthors } from './compare-authors.ts';
import { compareYears } from './compare-years.ts';
import type { KnownRecord } from './known-record.ts';
import type { ReferenceFinding } from './reference-finding.ts';
import { evidenceOf, identifierText, quoted, registryOf, workText } from './reference-texts.ts';
import type { Reference, ReferencedWork } from './referenced-works.ts';

/** What comparing a work of the list with a record shows. */
export interface Agreement {
  readonly title: TitleAgreement;
  readonly authors: AuthorAgreement;
  /** Whether the record is of the same work, as far as can be said. */
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
  authors: AuthorAgreement,
  work: ReferencedWork,
  { type, authors: theirs = [] }: KnownRecord['facts'],
): boolean {
  if (title === 'same' || title === 'similar') return true;
  if (title === 'incomparable') return authors !== 'different';
  if (title === 'doubtful') return authors !== 'different';
  // Authors give later versions of a preprint, and its publication, other titles.
  return type === 'preprint' && authors === 'same' && work.authors.length > 0 && theirs.length > 0;
}

/**
 * The finding that an identifier leads to another work, or that its record says something else of
 * the same one; undefined when they agree.
 */
export function mismatchOf(
  work: ReferencedWork,
  reference: Reference,
  record: KnownRecord,
  agreement: Agreement,
): ReferenceFinding | undefined {
  // A name of a list, such as "LLaMA", is too short to differ from a title.
  if (!reference.isOwn || (work.bib === undefined && !isTelling(work))) return undefined;
  if (!agreement.sameWork) return anotherWork(work, reference, record, agreement);
  if (work.bib === undefined) return undefined;
  if (agreement.authors === 'different') return otherAuthor(work, reference, record);
  return otherYear(work, reference, record, agreement);
}

/** Words of a title that stands in a list alone, without a bib entry. */
const TELLING_WORDS = 4;

function isTelling({ entry }: ReferencedWork): boolean {
  return fold(entry.title).split(' ').length >= TELLING_WORDS;
}

function anotherWork(
  work: ReferencedWork,
  reference: Reference,
  record: KnownRecord,
  { authors }: Agreement,
): ReferenceFinding | undefined {
  // A list may describe a paper in its own words; a bib entry gives its title.
  if (work.bib === undefined && authors !== 'different') return undefined;
  const what = identifierText(reference.identifier);
  const theirs = workText(record.facts);
  if (isWholeOf(work, record)) {
    return {
      ...common(work, reference, record, theirs),
      severity: 'info',
      message: `${what} is that of the whole volume, ${theirs}, as ${registryOf(record)} says. Give the identifier of ${quoted(work.entry.title)} itself, if it has one.`,
      fingerprint: nameOf(work, reference, 'whole'),
    };
  }
  const hint =
    authors === 'same'
      ? 'The authors agree, so it may be another paper of theirs, or one that has changed its title.'
      : 'Put the right identifier here, or correct the title.';
  return {
    ...common(work, reference, record, theirs),
    severity: authors === 'different' ? 'error' : 'warning',
    message: `${what} is ${theirs} at ${registryOf(record)}, not ${ourText(work)}. ${hint}`,
    fingerprint: nameOf(work, reference, fold(record.facts.title)),
  };
}

/** Chapters and papers may have no DOI of their own, and carry that of their book. */
function isWholeOf({ venue }: ReferencedWork, { facts }: KnownRecord): boolean {
  if (venue === undefined || facts.type !== 'book') return false;
  const agreement = compareTitles(venue, facts.title);
  return agreement === 'same' || agreement === 'similar';
}

function otherAuthor(
  work: ReferencedWork,
  reference: Reference,
  record: KnownRecord,
): ReferenceFinding {
  const names = (record.facts.authors ?? []).map((name) =>
    'literal' in name ? name.literal : `${name.given ?? ''} ${name.family}`.trim(),
  );
  const [first = ''] = names;
  const says = `the first author is ${first}`;
  return {
    ...common(work, reference, record, says),
    severity: 'warning',
    message: `The bib entry of ${quoted(work.entry.title)} names ${work.authors[0]} as its first author; ${registryOf(record)} names ${first}${names.length > 1 ? ` and ${names.length - 1} more, and no ${work.authors[0]}` : ''} for ${identifierText(reference.identifier)}. Compare the authors with the paper.`,
    fingerprint: nameOf(work, reference, `author ${fold(first)}`),
  };
}

function otherYear(
  work: ReferencedWork,
  reference: Reference,
  record: KnownRecord,
  { title }: Agreement,
): ReferenceFinding | undefined {
  const { year } = work;
  if (year === undefined || title === 'incomparable') return undefined;
  if (compareYears(year, record.facts) !== 'different') return undefined;
  const years = [...new Set(record.facts.years ?? [])].sort((a, b) => a - b);
  const says = `it appeared in ${years.join(' and ')}`;
  return {
    ...common(work, reference, record, says),
    severity: 'info',
    message: `The bib entry of ${quoted(work.entry.title)} gives the year ${year}; ${registryOf(record)} says of ${identifierText(reference.identifier)} that ${says}. Compare the year with the paper.`,
    fingerprint: nameOf(work, reference, `year ${years.join(' ')}`),
  };
}

function common(
  work: ReferencedWork,
  { identifier, places }: Reference,
  record: KnownRecord,
  says: string,
) {
  return {
    ruleId: 'doi-mismatch',
    task: 'review',
    id: identifierKey(identifier),
    entry: work.entry,
    evidence: [evidenceOf(identifier, record, says)],
    places,
  } as const;
}

function ourText({ entry, authors, year }: ReferencedWork): string {
  const by =
    authors[0] === undefined ? '' : ` by ${authors[0]}${authors.length > 1 ? ' and others' : ''}`;
  return `${quoted(entry.title)}${by}${year === undefined ? '' : ` (${year})`}`;
}

function nameOf({ entry }: ReferencedWork, { identifier }: Reference, content: string): string {
  const identity = entry.citationKey ?? fold(entry.title);
  return fingerprint(['doi-mismatch', identity, identifierKey(identifier), content].join('\n'));
}
