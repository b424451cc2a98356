import { identifierKey, identifierText } from '../identifiers/identifier.ts';
import { fullName } from '../registries/names.ts';
import type { Severity } from '../rules/finding.ts';
import { fold } from '../text/fold.ts';
import { count } from '../text/plural.ts';
import { compareTitles } from './compare-titles.ts';
import { compareWork, compareYears } from './compare-works.ts';
import { type Compared, findingOn, identityOf } from './finding-on.ts';
import { publicationOf, withdrawalOf } from './preprints.ts';
import type { KnownRecord, ReferenceFinding } from './reference-finding.ts';
import { citationText, quoted, registryOf, workText } from './reference-texts.ts';
import type { ReferencedWork } from './referenced-works.ts';
import { retractionOf } from './retraction.ts';

/**
 * Compares a work of a list with the registries' records of its identifiers. It depends only on the
 * list and on known records, so it can be repeated without a request.
 *
 * @param recordOf the record of an identifier, by its {@link identifierKey}.
 * @returns the findings in the order of the identifiers, then those on the work as a whole.
 */
export function findReferenceFaults(
  work: ReferencedWork,
  recordOf: (key: string) => KnownRecord | undefined,
): ReferenceFinding[] {
  const compared = work.references.flatMap((reference): Compared[] => {
    const record = recordOf(identifierKey(reference.identifier));
    // A listed notice is intended, and its title is that of another paper.
    if (record === undefined || record.facts.noticeOf !== undefined) return [];
    return [{ work, reference, record, agreement: compareWork(work, record) }];
  });
  const own = compared.filter(isItsRecord);
  const publication = own.map(publicationOf).find((one) => one !== undefined);
  return [
    ...compared.flatMap((one) => [
      mismatchOf(one),
      own.includes(one) ? withdrawalOf(one) : undefined,
    ]),
    retractionOf(own),
    publication,
  ].filter((finding) => finding !== undefined);
}

/** Notices about another work, which an entry only mentions, do not apply to this one. */
function isItsRecord({ reference, agreement: { sameWork, title } }: Compared): boolean {
  return sameWork && (reference.isOwn || title === 'same' || title === 'similar');
}

/**
 * The finding that an identifier belongs to another work, or that its record differs from the list;
 * undefined if they agree.
 */
function mismatchOf(compared: Compared): ReferenceFinding | undefined {
  const { work, reference, agreement } = compared;
  // A short name in a list, such as "LLaMA", is not a title.
  const isLong = fold(work.entry.title).split(' ').length >= LONG_TITLE_WORDS;
  if (!reference.isOwn || (work.bib === undefined && !isLong)) return undefined;
  if (!agreement.sameWork) return anotherWork(compared);
  if (work.bib === undefined) return undefined;
  return agreement.authors === 'different' ? otherAuthor(compared) : otherYear(compared);
}

/** The least number of words for comparing the title of an entry without a bib entry. */
const LONG_TITLE_WORDS = 4;

function anotherWork(compared: Compared): ReferenceFinding | undefined {
  const { work, reference, record, agreement } = compared;
  // A list may describe a paper in its own words; a bib entry has its title.
  if (work.bib === undefined && agreement.authors !== 'different') return undefined;
  const what = identifierText(reference.identifier);
  const statement = workText(record.facts);
  if (isWholeOf(compared)) {
    const message = `${what} belongs to the whole volume, ${statement}, according to ${registryOf(record)}. Use the identifier of ${quoted(work.entry.title)} itself, if it has one.`;
    return mismatch(compared, 'info', { message, statement, content: 'whole' });
  }
  const hint =
    agreement.authors === 'same'
      ? 'The authors match, so this may be another paper by them, or the title may have changed.'
      : 'Correct the identifier or the title.';
  const message = `${what} belongs to ${statement} according to ${registryOf(record)}, not to ${citationText(work.entry.title, work.authors, work.year)}. ${hint}`;
  const severity = agreement.authors === 'different' ? 'error' : 'warning';
  return mismatch(compared, severity, { message, statement, content: fold(record.facts.title) });
}

/** Chapters and papers without a DOI of their own may have that of their book. */
function isWholeOf({ work: { venue }, record: { facts } }: Compared): boolean {
  if (venue === undefined || facts.type !== 'book') return false;
  const agreement = compareTitles(venue, facts.title);
  return agreement === 'same' || agreement === 'similar';
}

function otherAuthor(compared: Compared): ReferenceFinding {
  const { work, reference, record } = compared;
  const [own] = work.authors;
  const names = (record.facts.authors ?? []).map(fullName);
  const [first = ''] = names;
  const none =
    names.length > 1
      ? `, and none of the other ${count(names.length - 1, 'author')} there is ${own}`
      : '';
  return mismatch(compared, 'warning', {
    message: `The first author of ${quoted(work.entry.title)} is ${own} in the bib entry, but ${first} at ${registryOf(record)} (${identifierText(reference.identifier)})${none}. Check the authors.`,
    statement: `the first author is ${first}`,
    content: `author ${fold(first)}`,
  });
}

function otherYear(compared: Compared): ReferenceFinding | undefined {
  const { work, reference, record, agreement } = compared;
  const { year, entry } = work;
  if (year === undefined || agreement.title === 'incomparable') return undefined;
  if (compareYears(year, record.facts) !== 'different') return undefined;
  const years = [...new Set(record.facts.years ?? [])].sort((a, b) => a - b);
  const statement = `published in ${years.join(' and ')}`;
  return mismatch(compared, 'info', {
    message: `The year of ${quoted(entry.title)} is ${year} in the bib entry, but according to ${registryOf(record)}, ${identifierText(reference.identifier)} was ${statement}. Check the year.`,
    statement,
    content: `year ${years.join(' ')}`,
  });
}

/** @param content what the record has, for the name of the finding. */
function mismatch(
  compared: Compared,
  severity: Severity,
  { message, statement, content }: Readonly<Record<'message' | 'statement' | 'content', string>>,
): ReferenceFinding {
  const { work, reference } = compared;
  const names = [identityOf(work), identifierKey(reference.identifier), content];
  return findingOn(
    compared,
    { ruleId: 'doi-mismatch', severity, task: 'review', message, places: reference.places },
    { statement, names },
  );
}
