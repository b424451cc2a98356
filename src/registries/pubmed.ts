import { parseDoi } from '../identifiers/doi.ts';
import { parsePmid } from '../identifiers/identifier.ts';
import { pageOf } from '../identifiers/page-of.ts';
import {
  foldSpaces,
  partsOf,
  type ScholarlyText,
  scholarlyText,
} from '../scholarly/scholarly-text.ts';
import { compact } from '../text/json.ts';
import { type Answer, askForWork, type Question } from './answer.ts';
import { type ExistenceTools, idsExist } from './batches.ts';
import { cleanScholarlyText, cleanText } from './clean-text.ts';
import type { Registries, RegistryTools } from './client.ts';
import { dateOfParts, yearsOf } from './dates.ts';
import { medlineNotices, medlineTitle, relatedRecord, versionOf } from './medline.ts';
import { groupName, nameOfParts, namesOf } from './names.ts';
import type { WorkName, WorkRecord, WorkType } from './work.ts';
import { child, children, innerXml, parseXml, type XmlElement, xmlText } from './xml.ts';

/**
 * Reads an answer of PubMed's efetch in XML.
 *
 * @returns the articles by PMID (unknown PMIDs are absent), or undefined if the text is not such
 *   an answer.
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

/** A chapter of a book on NCBI's Bookshelf, which has a PMID too; the book if it has no chapters. */
function readBookArticle(whole: XmlElement, pmid: string): WorkRecord {
  const document = child(whole, 'BookDocument');
  const book = child(document, 'Book');
  const chapter = medlineTitle(innerXml(child(document, 'ArticleTitle')));
  const title = chapter ?? medlineTitle(innerXml(child(book, 'BookTitle')));
  const lists = [...children(document, 'AuthorList'), ...children(book, 'AuthorList')];
  const authors = lists
    .filter((list) => list.getAttribute('Type') !== 'editors')
    .flatMap((list) => children(list, 'Author'))
    .map(authorName);
  const dates = [
    dateOfElement(child(book, 'PubDate')),
    dateOfElement(child(book, 'BeginningDate')),
    dateOfElement(child(document, 'ContributionDate')),
    dateOfElement(child(document, 'DateRevised')),
  ].filter((date) => date !== undefined);
  return compact({
    title,
    authors: namesOf(authors),
    date: dates[0],
    years: yearsOf(dates),
    venue: chapter === undefined ? undefined : cleanText(innerXml(child(book, 'BookTitle'))),
    type: chapter === undefined ? ('book' as const) : ('chapter' as const),
    pmid,
    url: pageOf({ kind: 'pmid', id: pmid }),
  });
}

function readArticle(whole: XmlElement, pmid: string): WorkRecord {
  const citation = child(whole, 'MedlineCitation');
  const article = child(citation, 'Article');
  const issue = child(article, 'Journal', 'JournalIssue');
  const types = children(child(article, 'PublicationTypeList'), 'PublicationType').map(
    (one) => one.textContent?.trim() ?? '',
  );
  const related = children(child(citation, 'CommentsCorrectionsList'), 'CommentsCorrections').map(
    (one) =>
      relatedRecord(
        one.getAttribute('RefType') ?? undefined,
        innerXml(child(one, 'RefSource')),
        xmlText(one, 'PMID'),
      ),
  );
  const dates = [dateOf(issue), dateOfElement(child(article, 'ArticleDate'))];
  const ids = children(child(whole, 'PubmedData', 'ArticleIdList'), 'ArticleId');
  const idOf = (type: string): string | undefined =>
    ids.find((one) => one.getAttribute('IdType') === type)?.textContent?.trim() || undefined;
  return compact({
    title: medlineTitle(innerXml(child(article, 'ArticleTitle'))),
    authors: namesOf(children(child(article, 'AuthorList'), 'Author').map(authorName)),
    date: dates.find((date) => date !== undefined),
    years: yearsOf(dates),
    venue: cleanText(innerXml(child(article, 'Journal', 'Title')))?.replace(/ : .*$/s, ''),
    type: typeOf(types),
    abstract: abstractOf(child(article, 'Abstract')),
    doi: parseDoi(idOf('doi') ?? elocation(article) ?? ''),
    pmid,
    pmcid: /^PMC\d+$/.exec(idOf('pmc') ?? '')?.[0],
    volume: cleanText(xmlText(issue, 'Volume')),
    issue: cleanText(xmlText(issue, 'Issue')),
    pages: pagesOf(article),
    url: pageOf({ kind: 'pmid', id: pmid }),
    originalTitle: cleanText(innerXml(child(article, 'VernacularTitle')))?.replace(/\.$/, ''),
    published: types.includes('Preprint') ? versionOf(related, 'UpdateIn') : undefined,
    preprint: versionOf(related, 'UpdateOf'),
    ...medlineNotices(types, related),
    doubts:
      child(article, 'AuthorList')?.getAttribute('CompleteYN') === 'N'
        ? ['PubMed lists only some of the authors.']
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

/** The parts of a structured abstract, each after its label. */
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

/** The query of a request to the E-utilities, which ask clients to identify themselves. */
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

/** Asks PubMed for an article. For an unknown PMID, the answer is an empty set with status 200. */
export function askPubmed(pmid: string, tools: RegistryTools): Promise<Answer> {
  return askForWork(tools, efetch([pmid], tools), ({ status, body }) => {
    const articles = status === 200 ? readPubmedArticles(body) : undefined;
    return articles === undefined ? undefined : (articles.get(pmid) ?? 'absent');
  });
}

function efetch(pmids: readonly string[], { registries }: RegistryTools): Question {
  const query = pubmedQuery('pubmed', pmids, 'xml', registries);
  return { registry: 'pubmed', path: `/efetch.fcgi?${query}`, accept: 'application/xml, text/xml' };
}

/** Articles per request; one with its references is about 30 kB. */
const AT_ONCE = 100;

/**
 * Asks PubMed which PMIDs exist, and for the records of the articles. Its answer omits unknown
 * PMIDs.
 */
export function pmidsExist(pmids: readonly string[], tools: ExistenceTools): Promise<void> {
  return idsExist(pmids, tools, {
    name: 'PubMed',
    atOnce: AT_ONCE,
    absent: 'PubMed has no such article',
    question: (batch) => efetch(batch, tools),
    read: readPubmedArticles,
  });
}
