import { arxivIdOfDoi } from '../identifiers/arxiv.ts';
import { parseDoi } from '../identifiers/doi.ts';
import { parsePmid } from '../identifiers/identifier.ts';
import { plainText } from '../scholarly/scholarly-text.ts';
import { at, compact, listAt, ownValue, textAt } from '../text/json.ts';
import { cleanNumber, cleanScholarlyText, cleanText } from './clean-text.ts';
import { dateOfDateParts } from './dates.ts';
import { groupName, nameOfParts, nameOfText, namesOf } from './names.ts';
import types from './types.json' with { type: 'json' };
import type { Work, WorkName, WorkRecord, WorkType } from './work.ts';

/**
 * Crossref's types (https://api.crossref.org/types) and CSL's
 * (https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types); CSL-JSON
 * sometimes contains Crossref's own.
 */
export const TYPES = types.crossrefAndCsl as Readonly<Record<string, WorkType>>;

const CSL_TYPES: Readonly<Record<WorkType, string>> = types.toCsl;

/** Reads a CSL-JSON item that doi.org returned; undefined for anything else. */
export function readCslItem(item: unknown): WorkRecord | undefined {
  const type = textAt(item, 'type');
  const title = textAt(item, 'title');
  const titles = textAt(item, 'title', 0);
  if ((type === undefined || title === undefined) && titles === undefined) return undefined;
  const doi = parseDoi(textAt(item, 'DOI') ?? '');
  return compact({
    title: cleanScholarlyText(title ?? titles),
    authors: namesOf(listAt(item, 'author').map(nameOf)),
    date: dateOfDateParts(at(item, 'issued')),
    venue: cleanText(textAt(item, 'container-title') ?? textAt(item, 'container-title', 0)),
    type: ownValue(TYPES, type ?? '') ?? 'other',
    abstract: cleanScholarlyText(textAt(item, 'abstract')),
    doi,
    arxiv: doi === undefined ? undefined : arxivIdOfDoi(doi),
    pmid: parsePmid(textAt(item, 'PMID') ?? ''),
    volume: cleanNumber(textAt(item, 'volume')),
    issue: cleanNumber(textAt(item, 'issue')),
    pages: cleanNumber(textAt(item, 'page')),
    publisher: cleanText(textAt(item, 'publisher')),
    isbn: cleanText(textAt(item, 'ISBN') ?? textAt(item, 'ISBN', 0)),
    edition: cleanText(textAt(item, 'edition')),
    url: textAt(item, 'URL'),
  });
}

function nameOf(name: unknown): WorkName | undefined {
  const literal = textAt(name, 'literal') ?? textAt(name, 'name');
  if (literal !== undefined) {
    return literal.includes(',') ? nameOfText(literal) : groupName(literal);
  }
  const particle = textAt(name, 'non-dropping-particle') ?? textAt(name, 'dropping-particle');
  const family = textAt(name, 'family');
  return nameOfParts(
    particle === undefined || family === undefined ? family : `${particle} ${family}`,
    textAt(name, 'given'),
    textAt(name, 'suffix'),
  );
}

/**
 * A work as an item of CSL-JSON, for reference managers.
 *
 * @param id the item's id.
 */
export function cslItemOfWork(work: Work, id: string): Record<string, unknown> {
  const { doi, arxiv } = work;
  return compact({
    id,
    type: CSL_TYPES[work.type],
    title: plainText(work.title),
    author: work.authors.length > 0 ? work.authors : undefined,
    editor: work.editors,
    issued:
      work.date === undefined ? undefined : { 'date-parts': [work.date.split('-').map(Number)] },
    'container-title': work.venue,
    'collection-title': work.series,
    volume: work.volume,
    issue: work.issue,
    page: work.pages,
    publisher: work.publisher,
    ISBN: work.isbn,
    edition: work.edition,
    DOI: doi,
    PMID: work.pmid,
    PMCID: work.pmcid,
    number: arxiv === undefined ? undefined : `arXiv:${arxiv}`,
    URL: work.url,
    abstract: work.abstract === undefined ? undefined : plainText(work.abstract),
  });
}
