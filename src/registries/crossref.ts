import { arxivIdOfDoi } from '../identifiers/arxiv.ts';
import { parseDoi } from '../identifiers/doi.ts';
import {
  partsOf,
  plainText,
  type ScholarlyText,
  scholarlyText,
} from '../scholarly/scholarly-text.ts';
import { parseJson } from '../text/parse-json.ts';
import { type Answer, answerOf } from './answer.ts';
import { cleanScholarlyText, cleanText } from './clean-text.ts';
import { noticesOfCrossref } from './crossref-notices.ts';
import { dateOfDateParts, yearsOf } from './dates.ts';
import { encodeDoi } from './encode-doi.ts';
import { at, compact, listAt, textAt } from './json.ts';
import { groupName, nameOfParts } from './names.ts';
import type { Budget, Registries } from './registries.ts';
import type { WorkName, WorkRecord, WorkType } from './work.ts';

/** https://api.crossref.org/types */
const TYPES: Readonly<Record<string, WorkType>> = {
  'journal-article': 'article',
  'proceedings-article': 'proceedings-article',
  'posted-content': 'preprint',
  'book-chapter': 'chapter',
  'book-section': 'chapter',
  'book-part': 'chapter',
  'reference-entry': 'chapter',
  book: 'book',
  monograph: 'book',
  'edited-book': 'book',
  'reference-book': 'book',
  proceedings: 'book',
  dissertation: 'thesis',
  report: 'report',
  'report-component': 'report',
  dataset: 'dataset',
  database: 'dataset',
  'peer-review': 'peer-review',
};

/** Where Crossref's dates of an appearance lie; `created` and the like are about the deposit. */
const APPEARANCES = ['issued', 'published', 'published-print', 'published-online', 'posted'];

/**
 * Reads a work of Crossref.
 *
 * @param message what lies under `message` of `GET /works/{doi}`.
 */
export function readCrossrefWork(message: unknown): WorkRecord {
  const title = titleOf(message);
  const venue = cleanText(textAt(message, 'container-title', 0));
  const type = typeOf(message);
  const preprint = relationOf(message, 'has-preprint');
  const published = relationOf(message, 'is-preprint-of');
  const authors = authorsOf(message, 'author');
  const doi = parseDoi(textAt(message, 'DOI') ?? '');
  return compact({
    title,
    authors: authors.length > 0 ? authors : undefined,
    date: dateOfDateParts(at(message, 'issued')) ?? dateOfDateParts(at(message, 'posted')),
    years: yearsOf(APPEARANCES.map((key) => dateOfDateParts(at(message, key)))),
    venue:
      venue ??
      (type === 'preprint' ? cleanText(textAt(message, 'institution', 0, 'name')) : undefined),
    type,
    abstract: cleanScholarlyText(textAt(message, 'abstract')),
    doi,
    arxiv: doi === undefined ? undefined : arxivIdOfDoi(doi),
    volume: cleanText(textAt(message, 'volume')),
    issue: cleanText(textAt(message, 'issue')),
    pages: cleanText(textAt(message, 'page') ?? textAt(message, 'article-number')),
    publisher: cleanText(textAt(message, 'publisher')),
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
  const subtitle = cleanScholarlyText(textAt(message, 'subtitle', 0));
  if (title === undefined || subtitle === undefined) return title;
  return plainText(title).toLowerCase().includes(plainText(subtitle).toLowerCase())
    ? title
    : scholarlyText([...partsOf(title), ': ', ...partsOf(subtitle)]);
}

function typeOf(message: unknown): WorkType {
  const type = textAt(message, 'type') ?? '';
  const subtype = textAt(message, 'subtype');
  if (type === 'posted-content' && subtype !== undefined && subtype !== 'preprint') return 'other';
  return (Object.hasOwn(TYPES, type) ? TYPES[type] : undefined) ?? 'other';
}

/** Groups may stand in the middle of a byline; the order is kept. */
function authorsOf(message: unknown, role: string): WorkName[] {
  return listAt(message, role)
    .map((author) => {
      const group = textAt(author, 'name');
      return group === undefined
        ? nameOfParts(textAt(author, 'family'), textAt(author, 'given'), textAt(author, 'suffix'))
        : groupName(group);
    })
    .filter((name) => name !== undefined);
}

function relationOf(message: unknown, name: string): string | undefined {
  const related = listAt(message, 'relation', name).find(
    (one) => textAt(one, 'id-type')?.toLowerCase() === 'doi',
  );
  return parseDoi(textAt(related, 'id') ?? '');
}

function doubtsOf(message: unknown): string[] | undefined {
  const sequences = listAt(message, 'author').map((author) => textAt(author, 'sequence'));
  return sequences.length > 1 && sequences[0] !== undefined && !sequences.includes('first')
    ? ['Crossref names no first author; the authors may be incomplete or out of order.']
    : undefined;
}

/**
 * Asks Crossref for a DOI. Its "does not exist" means "not registered here": other agencies have
 * DOIs too.
 */
export async function askCrossref(
  doi: string,
  registries: Registries,
  budget: Budget,
): Promise<Answer> {
  const path = `/works/${encodeDoi(doi)}`;
  const asked = await registries.ask('crossref', path, { accept: 'application/json', budget });
  return answerOf('crossref', asked, ({ status, body }) => {
    if (status === 404 && /^resource not found\.?$/i.test(body.trim())) return 'absent';
    const message = status === 200 ? at(parseJson(body), 'message') : undefined;
    return textAt(message, 'DOI') === undefined ? undefined : readCrossrefWork(message);
  });
}
