import { identifierKey } from '../identifiers/identifier.ts';
import { fingerprint } from '../text/fingerprint.ts';
import { fold } from '../text/fold.ts';
import { count } from '../text/plural.ts';
import { compareTitles } from './compare-titles.ts';
import { type Agreement, compareWork, compareYears } from './compare-works.ts';
import { type NoticedRecord, retractionOf } from './notices.ts';
import { publicationOf, withdrawalOf } from './preprints.ts';
import type { KnownRecord, RecordOf, ReferenceFinding } from './reference-finding.ts';
import {
  citationText,
  evidenceOf,
  identifierText,
  quoted,
  registryOf,
  workText,
} from './reference-texts.ts';
import type { Reference, ReferencedWork } from './referenced-works.ts';

/**
 * Compares a list's works with the registries' records. It depends only on the list and on known
 * records, so it can be repeated without a request.
 *
 * @returns the findings in the order of the works.
 */
export function findReferenceFaults(
  works: readonly ReferencedWork[],
  recordOf: RecordOf,
): ReferenceFinding[] {
  return works.flatMap((work) => faultsOf(work, recordOf));
}

function faultsOf(work: ReferencedWork, recordOf: RecordOf): ReferenceFinding[] {
  const findings: ReferenceFinding[] = [];
  const records: NoticedRecord[] = [];
  for (const reference of work.references) {
    const record = recordOf(identifierKey(reference.identifier));
    // A listed notice is intended, and its title is that of another paper.
    if (record === undefined || record.facts.noticeOf !== undefined) continue;
    const agreement = compareWork(work, record);
    const mismatch = mismatchOf(work, reference, record, agreement);
    if (mismatch !== undefined) findings.push(mismatch);
    // Notices about another work do not apply to this one.
    const isNamed = agreement.title === 'same' || agreement.title === 'similar';
    if (!agreement.sameWork || !(reference.isOwn || isNamed)) continue;
    records.push({ identifier: reference.identifier, record });
    const withdrawal = withdrawalOf(work, reference, record);
    if (withdrawal !== undefined) findings.push(withdrawal);
  }
  const retraction = retractionOf(work, records);
  if (retraction !== undefined) findings.push(retraction);
  const publication = work.references
    .filter((reference) => records.some(({ identifier }) => identifier === reference.identifier))
    .map((reference) => {
      const record = recordOf(identifierKey(reference.identifier));
      return record === undefined ? undefined : publicationOf(work, reference, record);
    })
    .find((one) => one !== undefined);
  return publication === undefined ? findings : [...findings, publication];
}

/**
 * The finding that an identifier belongs to another work, or that its record differs from the list;
 * undefined if they agree.
 */
function mismatchOf(
  work: ReferencedWork,
  reference: Reference,
  record: KnownRecord,
  agreement: Agreement,
): ReferenceFinding | undefined {
  // A short name in a list, such as "LLaMA", is not a title.
  if (!reference.isOwn || (work.bib === undefined && !hasLongTitle(work))) return undefined;
  if (!agreement.sameWork) return anotherWork(work, reference, record, agreement);
  if (work.bib === undefined) return undefined;
  if (agreement.authors === 'different') return otherAuthor(work, reference, record);
  return otherYear(work, reference, record, agreement);
}

/** The least number of words for comparing the title of an entry without a bib entry. */
const LONG_TITLE_WORDS = 4;

function hasLongTitle({ entry }: ReferencedWork): boolean {
  return fold(entry.title).split(' ').length >= LONG_TITLE_WORDS;
}

function anotherWork(
  work: ReferencedWork,
  reference: Reference,
  record: KnownRecord,
  { authors }: Agreement,
): ReferenceFinding | undefined {
  // A list may describe a paper in its own words; a bib entry has its title.
  if (work.bib === undefined && authors !== 'different') return undefined;
  const what = identifierText(reference.identifier);
  const theirs = workText(record.facts);
  if (isWholeOf(work, record)) {
    return {
      ...common(work, reference, record, theirs),
      severity: 'info',
      message: `${what} belongs to the whole volume, ${theirs}, according to ${registryOf(record)}. Use the identifier of ${quoted(work.entry.title)} itself, if it has one.`,
      fingerprint: nameOf(work, reference, 'whole'),
    };
  }
  const hint =
    authors === 'same'
      ? 'The authors match, so this may be another paper by them, or the title may have changed.'
      : 'Correct the identifier or the title.';
  return {
    ...common(work, reference, record, theirs),
    severity: authors === 'different' ? 'error' : 'warning',
    message: `${what} belongs to ${theirs} according to ${registryOf(record)}, not to ${citationText(work.entry.title, work.authors, work.year)}. ${hint}`,
    fingerprint: nameOf(work, reference, fold(record.facts.title)),
  };
}

/** Chapters and papers without a DOI of their own may have that of their book. */
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
  const statement = `the first author is ${first}`;
  return {
    ...common(work, reference, record, statement),
    severity: 'warning',
    message: `The first author of ${quoted(work.entry.title)} is ${work.authors[0]} in the bib entry, but ${first} at ${registryOf(record)} (${identifierText(reference.identifier)})${names.length > 1 ? `, and none of the other ${count(names.length - 1, 'author')} there is ${work.authors[0]}` : ''}. Check the authors.`,
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
  const statement = `published in ${years.join(' and ')}`;
  return {
    ...common(work, reference, record, statement),
    severity: 'info',
    message: `The year of ${quoted(work.entry.title)} is ${year} in the bib entry, but according to ${registryOf(record)}, ${identifierText(reference.identifier)} was ${statement}. Check the year.`,
    fingerprint: nameOf(work, reference, `year ${years.join(' ')}`),
  };
}

function common(
  work: ReferencedWork,
  { identifier, places }: Reference,
  record: KnownRecord,
  statement: string,
) {
  return {
    ruleId: 'doi-mismatch',
    task: 'review',
    id: identifierKey(identifier),
    entry: work.entry,
    evidence: [evidenceOf(identifier, record, statement)],
    places,
  } as const;
}

function nameOf({ entry }: ReferencedWork, { identifier }: Reference, content: string): string {
  const identity = entry.citationKey ?? fold(entry.title);
  return fingerprint(['doi-mismatch', identity, identifierKey(identifier), content].join('\n'));
}
