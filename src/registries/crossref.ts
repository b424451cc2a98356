import { arxivIdOfDoi } from '../identifiers/arxiv.ts';
import { encodeDoi, parseDoi } from '../identifiers/doi.ts';
import { plainText, type ScholarlyText } from '../scholarly/scholarly-text.ts';
import { withSubtitle } from '../scholarly/with-subtitle.ts';
import { at, compact, listAt, ownValue, parseJson, textAt } from '../text/json.ts';
import { type Answer, askForWork } from './answer.ts';
import { type RecordTools, recordsInBatches } from './batches.ts';
import { cleanNumber, cleanScholarlyText, cleanText } from './clean-text.ts';
import type { RegistryTools } from './client.ts';
import { TYPES } from './csl-json.ts';
import { dateOfDateParts, yearsOf } from './dates.ts';
import { groupName, isEtAl, nameOfParts, namesOf } from './names.ts';
import { beginsAsNotice, isMarkedRetracted } from './title-notices.ts';
import types from './types.json' with { type: 'json' };
import type { Notice, NoticeKind, WorkName, WorkRecord, WorkType } from './work.ts';

/** Crossref's keys for dates of publication; `created` and the like are about the deposit. */
const APPEARANCES = ['issued', 'published', 'published-print', 'published-online', 'posted'];

/**
 * Reads a work of Crossref.
 *
 * @param message the value of `message` in the answer to `GET /works/{doi}`.
 */
export function readCrossrefWork(message: unknown): WorkRecord {
  const title = titleOf(message);
  const type = typeOf(message);
  const { venue, series } = containersOf(message, type);
  const preprint = relationOf(message, 'has-preprint');
  const published = relationOf(message, 'is-preprint-of');
  const doi = parseDoi(textAt(message, 'DOI') ?? '');
  return compact({
    title,
    authors: namesIn(message, 'author'),
    // The editor of an article is the journal's.
    editors: type === 'book' || type === 'chapter' ? namesIn(message, 'editor') : undefined,
    date: dateOf(message),
    years: yearsOf(APPEARANCES.map((key) => dateOfDateParts(at(message, key)))),
    venue:
      venue ??
      (type === 'preprint' ? cleanText(textAt(message, 'institution', 0, 'name')) : undefined),
    series,
    type,
    abstract: cleanScholarlyText(textAt(message, 'abstract')),
    doi,
    arxiv: doi === undefined ? undefined : arxivIdOfDoi(doi),
    volume: cleanNumber(textAt(message, 'volume')),
    issue: cleanNumber(textAt(message, 'issue')),
    pages: cleanNumber(textAt(message, 'page')) ?? cleanText(textAt(message, 'article-number')),
    publisher: publisherOf(message, type),
    isbn: type === 'book' ? isbnOf(message) : undefined,
    edition: type === 'book' ? cleanText(textAt(message, 'edition-number')) : undefined,
    url: textAt(message, 'URL'),
    originalTitle: cleanText(textAt(message, 'original-title', 0)),
    published: published === undefined ? undefined : { doi: published },
    preprint: preprint === undefined ? undefined : { doi: preprint },
    ...noticesOfCrossref(message, plainText(title ?? '')),
    doubts: doubtsOf(message),
  });
}

function titleOf(message: unknown): ScholarlyText | undefined {
  const title = cleanScholarlyText(textAt(message, 'title', 0));
  const subtitle = cleanScholarlyText(textAt(message, 'subtitle', 0)) ?? '';
  const contains = plainText(title ?? '')
    .toLowerCase()
    .includes(plainText(subtitle).toLowerCase());
  return title === undefined || contains ? title : withSubtitle(title, subtitle);
}

/** Reports and theses name an institution, whose publisher, if there is one, is an archive. */
function publisherOf(message: unknown, type: WorkType): string | undefined {
  const isInstitutional = type === 'report' || type === 'thesis';
  const institution = isInstitutional
    ? cleanText(textAt(message, 'institution', 0, 'name'))
    : undefined;
  return institution ?? cleanText(textAt(message, 'publisher'));
}

/** The ISBN of the printed book; old deposits have it as an address. */
function isbnOf(message: unknown): string | undefined {
  const printed = listAt(message, 'isbn-type').find((one) => textAt(one, 'type') === 'print');
  const isbn = textAt(printed, 'value') ?? textAt(message, 'ISBN', 0);
  return /[\dX-]{10,17}$/i.exec(isbn ?? '')?.[0];
}

const SERIES = /\bseries\b|\blecture notes\b/i;

/**
 * Where a work appeared. The books of a series come with its title, usually first:
 * `["Lecture Notes in Computer Science", "Computer Vision – ECCV 2016"]`
 * (https://github.com/CrossRef/rest-api-doc/issues/11).
 */
function containersOf(message: unknown, type: WorkType): { venue?: string; series?: string } {
  const titles = listAt(message, 'container-title').flatMap(
    (_, index) => cleanText(textAt(message, 'container-title', index)) ?? [],
  );
  const [first] = titles;
  if (titles.length < 2 || (type !== 'chapter' && type !== 'proceedings-article')) {
    return compact({ venue: first });
  }
  const series = titles.find((title) => SERIES.test(title)) ?? first;
  return compact({ venue: titles.findLast((title) => title !== series) ?? first, series });
}

/**
 * The date of the volume in which a work is cited, if it is in one: `issued` is the earliest date,
 * often that of an early online version, a year before.
 */
function dateOf(message: unknown): string | undefined {
  const inVolume = cleanNumber(textAt(message, 'volume')) !== undefined;
  return (
    (inVolume ? dateOfDateParts(at(message, 'published-print')) : undefined) ??
    dateOfDateParts(at(message, 'issued')) ??
    dateOfDateParts(at(message, 'posted'))
  );
}

function typeOf(message: unknown): WorkType {
  const type = textAt(message, 'type') ?? '';
  const subtype = textAt(message, 'subtype');
  if (type === 'posted-content' && subtype !== undefined && subtype !== 'preprint') return 'other';
  return ownValue(TYPES, type) ?? 'other';
}

/** Groups may be in the middle of a byline; the order is kept. */
function namesIn(message: unknown, role: 'author' | 'editor'): readonly WorkName[] | undefined {
  const names = listAt(message, role).map((author) => {
    const group = textAt(author, 'name');
    return group === undefined
      ? nameOfParts(textAt(author, 'family'), textAt(author, 'given'), textAt(author, 'suffix'))
      : groupName(group);
  });
  return namesOf(names);
}

function relationOf(message: unknown, name: string): string | undefined {
  const related = listAt(message, 'relation', name).find(
    (one) => textAt(one, 'id-type')?.toLowerCase() === 'doi',
  );
  return parseDoi(textAt(related, 'id') ?? '');
}

function doubtsOf(message: unknown): string[] | undefined {
  const authors = listAt(message, 'author');
  const sequences = authors.map((author) => textAt(author, 'sequence'));
  const isCut = authors.some((one) =>
    isEtAl(textAt(one, 'family') ?? textAt(one, 'name'), textAt(one, 'given')),
  );
  if (isCut) return ['Crossref names only some of the authors, and "et al."; add the others.'];
  return sequences.length > 1 && sequences[0] !== undefined && !sequences.includes('first')
    ? ['Crossref names no first author; the authors may be incomplete or out of order.']
    : undefined;
}

/**
 * Asks Crossref for a DOI. Its "does not exist" means "not registered here"; the DOI may belong to
 * another agency.
 */
export function askCrossref(doi: string, tools: RegistryTools): Promise<Answer> {
  const question = { registry: 'crossref', path: `/works/${encodeDoi(doi)}` } as const;
  return askForWork(tools, question, ({ status, body }) => {
    if (status === 404 && /^resource not found\.?$/i.test(body.trim())) return 'absent';
    const message = status === 200 ? at(parseJson(body), 'message') : undefined;
    return textAt(message, 'DOI') === undefined ? undefined : readCrossrefWork(message);
  });
}

/**
 * The parts of a work that are read; references, by far the longest part, are excluded. Crossref
 * refuses the whole request if it does not know a name, and it does not know `subtype`,
 * `institution`, `isbn-type` and `edition-number` here.
 */
const PARTS =
  'DOI,type,title,subtitle,original-title,author,issued,published,published-print,' +
  'published-online,posted,container-title,relation,update-to,updated-by';
/** Further parts, for a bib entry. */
const MORE_PARTS = ',editor,abstract,volume,issue,page,article-number,publisher,URL,ISBN';

/**
 * Asks Crossref for the records of DOIs that are registered there.
 *
 * @param dois normalized.
 * @see https://api.crossref.org/swagger-ui/index.html
 */
export function crossrefRecords(dois: readonly string[], tools: RecordTools): Promise<void> {
  const parts = PARTS + (tools.whole === true ? MORE_PARTS : '');
  return recordsInBatches(dois, tools, {
    registry: 'crossref',
    question(batch) {
      const filter = batch.map((doi) => `doi:${encodeDoi(doi)}`).join(',');
      const path = `/works?filter=${filter}&rows=${batch.length}&select=${parts}`;
      return { path };
    },
    items: (answer) => at(answer, 'message', 'items'),
    read: readCrossrefWork,
    askAlone: askCrossref,
  });
}

/** The names of updates, spelled with hyphens; publishers also write `_` and spaces. */
const KINDS = types.crossrefNotices as Readonly<Record<string, NoticeKind>>;

/**
 * Distinguishes a work with notices from a notice. `updated-by` names the notices about a work,
 * `update-to` the works that a notice is about; but publishers fill in both, so that a paper and its
 * retraction point at each other in both directions. Then Retraction Watch decides, which links in
 * one direction only; without it, the titles decide. In doubt it is a notice, because calling a
 * notice retracted is worse than a late warning.
 *
 * @param message a work of Crossref.
 */
export function noticesOfCrossref(message: unknown, title: string) {
  const own = parseDoi(textAt(message, 'DOI') ?? '');
  const about = updatesOf(message, 'updated-by');
  const to = updatesOf(message, 'update-to').filter(({ doi }) => doi !== own);
  const isNotice = to.length > 0 && looksLikeNotice(title, about);
  return isNotice ? { notices: [], noticeOf: to } : { notices: about, noticeOf: [] };
}

function looksLikeNotice(title: string, about: readonly Notice[]): boolean {
  if (isMarkedRetracted(title)) return false;
  if (beginsAsNotice(title)) return true;
  return !about.some(({ source }) => source === 'retraction-watch');
}

function updatesOf(message: unknown, key: 'updated-by' | 'update-to'): Notice[] {
  const found = new Map<string, Notice>();
  let reinstated = '';
  for (const update of listAt(message, key)) {
    const type = (textAt(update, 'type') ?? textAt(update, 'label') ?? '')
      .toLowerCase()
      .replace(/[\s_-]+/g, '-');
    const date = dateOfDateParts(at(update, 'updated'));
    if (type === 'reinstatement') reinstated = date ?? LATEST;
    const kind = ownValue(KINDS, type);
    if (kind === undefined) continue;
    const doi = parseDoi(textAt(update, 'DOI') ?? '');
    const notice = compact({ kind, doi, date, source: textAt(update, 'source') });
    // Publisher and Retraction Watch often report the same notice; the latter links one way only.
    const same = `${kind} ${doi}`;
    if (!found.has(same) || notice.source === 'retraction-watch') found.set(same, notice);
  }
  // Retraction Watch also records that a journal took a retraction back.
  return [...found.values()].filter(
    ({ kind, date = '' }) => kind !== 'retraction' || date >= reinstated,
  );
}

/** After every date. */
const LATEST = '9999';
