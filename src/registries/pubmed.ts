import { findDoi, parseDoi } from '../identifiers/doi.ts';
import { parsePmid } from '../identifiers/pmid.ts';
import {
  foldSpaces,
  partsOf,
  type ScholarlyText,
  scholarlyText,
} from '../scholarly/scholarly-text.ts';
import { type Answer, answerOf } from './answer.ts';
import { cleanScholarlyText, cleanText } from './clean-text.ts';
import { dateOfParts, yearsOf } from './dates.ts';
import { compact } from './json.ts';
import { groupName, nameOfParts } from './names.ts';
import { pubmedTitle } from './pubmed-title.ts';
import type { Budget, Registries } from './registries.ts';
import type { Notice, NoticeKind, OtherVersion, WorkName, WorkRecord, WorkType } from './work.ts';
import { child, children, innerXml, parseXml, type XmlElement, xmlText } from './xml.ts';

/** Notices about the article. https://www.nlm.nih.gov/bsd/licensee/elements_descriptions.html */
const ABOUT: Readonly<Record<string, NoticeKind>> = {
  RetractionIn: 'retraction',
  RetractedandRepublishedIn: 'retraction',
  PartialRetractionIn: 'partial-retraction',
  ExpressionOfConcernIn: 'concern',
  ErratumIn: 'correction',
  CorrectedandRepublishedIn: 'correction',
};
/** What the article, being a notice, is about. */
const NOTICE_OF: Readonly<Record<string, NoticeKind>> = {
  RetractionOf: 'retraction',
  PartialRetractionOf: 'partial-retraction',
  ExpressionOfConcernFor: 'concern',
  ErratumFor: 'correction',
};
const NOTICE_TYPES: Readonly<Record<string, NoticeKind>> = {
  'Retraction Notice': 'retraction',
  'Retraction of Publication': 'retraction',
  'Expression of Concern': 'concern',
  'Published Erratum': 'correction',
};

/**
 * Reads an answer of PubMed's efetch in XML.
 *
 * @returns the articles by PMID (an unknown PMID is left out), or undefined when this is no such
 *   answer.
 */
export function readPubmedArticles(text: string): ReadonlyMap<string, WorkRecord> | undefined {
  const set = parseXml(text);
  if (set?.nodeName !== 'PubmedArticleSet') return undefined;
  const articles = new Map<string, WorkRecord>();
  for (const article of children(set, 'PubmedArticle')) {
    const pmid = parsePmid(xmlText(article, 'MedlineCitation', 'PMID') ?? '');
    if (pmid !== undefined) articles.set(pmid, readArticle(article, pmid));
  }
  for (const book of children(set, 'PubmedBookArticle')) {
    const pmid = parsePmid(xmlText(book, 'BookDocument', 'PMID') ?? '');
    if (pmid !== undefined) articles.set(pmid, readBookArticle(book, pmid));
  }
  return articles;
}

/** A chapter of a book on NCBI's Bookshelf, which has a PMID too; without chapters the book. */
function readBookArticle(whole: XmlElement, pmid: string): WorkRecord {
  const document = child(whole, 'BookDocument');
  const book = child(document, 'Book');
  const chapter = pubmedTitle(innerXml(child(document, 'ArticleTitle')));
  const title = chapter ?? pubmedTitle(innerXml(child(book, 'BookTitle')));
  const lists = [...children(document, 'AuthorList'), ...children(book, 'AuthorList')];
  const authors = lists
    .filter((list) => list.getAttribute('Type') !== 'editors')
    .flatMap((list) => children(list, 'Author'))
    .map(authorName)
    .filter((name) => name !== undefined);
  const dates = [
    dateOfElement(child(book, 'PubDate')),
    dateOfElement(child(book, 'BeginningDate')),
    dateOfElement(child(document, 'ContributionDate')),
    dateOfElement(child(document, 'DateRevised')),
  ].filter((date) => date !== undefined);
  return compact({
    title,
    authors: authors.length > 0 ? authors : undefined,
    date: dates[0],
    years: yearsOf(dates),
    venue: chapter === undefined ? undefined : cleanText(innerXml(child(book, 'BookTitle'))),
    type: chapter === undefined ? ('book' as const) : ('chapter' as const),
    pmid,
    url: `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`,
  });
}

function readArticle(whole: XmlElement, pmid: string): WorkRecord {
  const citation = child(whole, 'MedlineCitation');
  const article = child(citation, 'Article');
  const issue = child(article, 'Journal', 'JournalIssue');
  const types = children(child(article, 'PublicationTypeList'), 'PublicationType').map(
    (one) => one.textContent?.trim() ?? '',
  );
  const related = children(child(citation, 'CommentsCorrectionsList'), 'CommentsCorrections');
  const ids = children(child(whole, 'PubmedData', 'ArticleIdList'), 'ArticleId');
  const idOf = (type: string): string | undefined =>
    ids.find((one) => one.getAttribute('IdType') === type)?.textContent?.trim() || undefined;
  const authors = children(child(article, 'AuthorList'), 'Author').map(authorName);
  return compact({
    title: pubmedTitle(innerXml(child(article, 'ArticleTitle'))),
    authors: authors.some((name) => name !== undefined)
      ? authors.filter((name) => name !== undefined)
      : undefined,
    date: dateOf(issue) ?? dateOfElement(child(article, 'ArticleDate')),
    years: yearsOf([dateOf(issue), dateOfElement(child(article, 'ArticleDate'))]),
    venue: cleanText(innerXml(child(article, 'Journal', 'Title')))?.replace(/ : .*$/s, ''),
    type: typeOf(types),
    abstract: abstractOf(child(article, 'Abstract')),
    doi: parseDoi(idOf('doi') ?? elocation(article) ?? ''),
    pmid,
    pmcid: /^PMC\d+$/.exec(idOf('pmc') ?? '')?.[0],
    volume: cleanText(xmlText(issue, 'Volume')),
    issue: cleanText(xmlText(issue, 'Issue')),
    pages: pagesOf(article),
    url: `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`,
    originalTitle: cleanText(innerXml(child(article, 'VernacularTitle')))?.replace(/\.$/, ''),
    published: types.includes('Preprint') ? versionOf(related, 'UpdateIn') : undefined,
    preprint: versionOf(related, 'UpdateOf'),
    notices: noticesOf(types, related),
    noticeOf: noticeOf(types, related),
    doubts:
      child(article, 'AuthorList')?.getAttribute('CompleteYN') === 'N'
        ? ['PubMed lists only a part of the authors.']
        : undefined,
  });
}

function authorName(author: XmlElement): WorkName | undefined {
  const group = innerXml(child(author, 'CollectiveName'));
  if (group !== undefined) return groupName(group);
  return nameOfParts(
    xmlText(author, 'LastName'),
    xmlText(author, 'ForeName') ?? xmlText(author, 'Initials'),
    xmlText(author, 'Suffix'),
  );
}

function dateOf(issue: XmlElement | undefined): string | undefined {
  const date = child(issue, 'PubDate');
  // "1998 Dec-1999 Jan" and the like.
  const [year] = /\b[12]\d{3}\b/.exec(xmlText(date, 'MedlineDate') ?? '') ?? [];
  return dateOfElement(date) ?? dateOfParts(year);
}

function dateOfElement(date: XmlElement | undefined): string | undefined {
  return dateOfParts(xmlText(date, 'Year'), xmlText(date, 'Month'), xmlText(date, 'Day'));
}

function typeOf(types: readonly string[]): WorkType {
  if (types.includes('Preprint')) return 'preprint';
  if (types.includes('Dataset') && !types.includes('Journal Article')) return 'dataset';
  return 'article';
}

/** `487-8` stands for 487-488. */
function pagesOf(article: XmlElement | undefined): string | undefined {
  const pages = child(article, 'Pagination');
  const start = xmlText(pages, 'StartPage');
  const end = xmlText(pages, 'EndPage');
  if (start !== undefined) return end === undefined || end === start ? start : `${start}-${end}`;
  const medline = xmlText(pages, 'MedlinePgn');
  const [, first, last] = /^(\d+)-(\d+)$/.exec(medline ?? '') ?? [];
  if (first === undefined || last === undefined || last.length >= first.length) return medline;
  return `${first}-${first.slice(0, first.length - last.length)}${last}`;
}

function elocation(article: XmlElement | undefined): string | undefined {
  return (
    children(article, 'ELocationID')
      .find((one) => one.getAttribute('EIdType') === 'doi')
      ?.textContent?.trim() || undefined
  );
}

/** The parts of a structured abstract, their labels before them. */
function abstractOf(abstract: XmlElement | undefined): ScholarlyText | undefined {
  const parts = children(abstract, 'AbstractText').map((part) => {
    const text = cleanScholarlyText(innerXml(part));
    const label = part.getAttribute('Label');
    if (text === undefined) return [];
    const isNamed = label !== null && label !== '' && label !== 'UNLABELLED';
    return [...(isNamed ? [`${label}: `] : []), ...partsOf(text)];
  });
  const whole = parts.filter((part) => part.length > 0).flatMap((part) => [' ', ...part]);
  return whole.length === 0 ? undefined : foldSpaces(scholarlyText(whole));
}

function versionOf(related: readonly XmlElement[], type: string): OtherVersion | undefined {
  const found = related.find((one) => one.getAttribute('RefType') === type);
  return found === undefined ? undefined : referenceOf(found);
}

function referenceOf(related: XmlElement): { doi?: string; pmid?: string; citation?: string } {
  const citation = cleanText(innerXml(child(related, 'RefSource')));
  const doi = findDoi(citation ?? '');
  return compact({ doi, pmid: parsePmid(xmlText(related, 'PMID') ?? ''), citation });
}

function noticesOf(types: readonly string[], related: readonly XmlElement[]): Notice[] {
  const found = relatedNotices(related, ABOUT);
  const isRetracted = types.includes('Retracted Publication');
  return isRetracted && !found.some(({ kind }) => kind === 'retraction')
    ? [...found, { kind: 'retraction', source: 'pubmed' }]
    : found;
}

function noticeOf(types: readonly string[], related: readonly XmlElement[]): Notice[] {
  const found = relatedNotices(related, NOTICE_OF);
  if (found.length > 0) return found;
  const kind = types.map((type) => NOTICE_TYPES[type]).find((one) => one !== undefined);
  return kind === undefined ? [] : [{ kind, source: 'pubmed' }];
}

function relatedNotices(
  related: readonly XmlElement[],
  kinds: Readonly<Record<string, NoticeKind>>,
): Notice[] {
  return related.flatMap((one) => {
    const type = one.getAttribute('RefType') ?? '';
    const kind = Object.hasOwn(kinds, type) ? kinds[type] : undefined;
    if (kind === undefined) return [];
    const { doi, pmid } = referenceOf(one);
    return [compact({ kind, doi, pmid, source: 'pubmed' })];
  });
}

/** The query of a request to E-utilities, which want to know who asks. */
export function pubmedQuery(
  db: 'pubmed' | 'pmc',
  ids: readonly string[],
  retmode: 'xml' | 'json',
  { settings }: Registries,
): URLSearchParams {
  const query = new URLSearchParams({ db, id: ids.join(','), retmode, tool: 'list-curator' });
  if (settings.mailto !== undefined) query.set('email', settings.mailto);
  return query;
}

/** Asks PubMed for an article. An unknown PMID gives an empty set, with status 200. */
export async function askPubmed(
  pmid: string,
  registries: Registries,
  budget: Budget,
): Promise<Answer> {
  const query = pubmedQuery('pubmed', [pmid], 'xml', registries);
  const accept = 'application/xml, text/xml';
  const asked = await registries.ask('pubmed', `/efetch.fcgi?${query}`, { accept, budget });
  return answerOf('pubmed', asked, ({ status, body }) => {
    const articles = status === 200 ? readPubmedArticles(body) : undefined;
    return articles === undefined ? undefined : (articles.get(pmid) ?? 'absent');
  });
}
