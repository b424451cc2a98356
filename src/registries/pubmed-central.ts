import { parseDoi } from '../identifiers/doi.ts';
import { parsePmid } from '../identifiers/identifier.ts';
import { pageOf } from '../identifiers/page-of.ts';
import { at, compact, listAt, parseJson, textAt } from '../text/json.ts';
import { type ExistenceTools, idsExist } from './batches.ts';
import { cleanText } from './clean-text.ts';
import { dateOfParts, yearsOf } from './dates.ts';
import { groupName, namesOf, nameWithInitials } from './names.ts';
import { pubmedQuery } from './pubmed.ts';
import type { WorkRecord } from './work.ts';

/** Articles per request. */
const AT_ONCE = 100;

/**
 * Asks PubMed Central which PMCIDs exist, and for the records of the articles.
 *
 * @param pmcids with the prefix `PMC`.
 */
export function pmcidsExist(pmcids: readonly string[], tools: ExistenceTools): Promise<void> {
  return idsExist(pmcids, tools, {
    name: 'PubMed Central',
    atOnce: AT_ONCE,
    absent: 'PubMed Central has no such article',
    question(batch) {
      const numbers = batch.map((id) => id.replace(/^PMC/i, ''));
      const query = pubmedQuery('pmc', numbers, 'json', tools.registries);
      return { registry: 'pubmed', path: `/esummary.fcgi?${query}` };
    },
    read: (body) => readPmcSummaries(parseJson(body)),
  });
}

/**
 * Reads summaries of PubMed Central. An unknown id has an `error` instead of a summary.
 *
 * @returns the articles by PMCID, or undefined if the value is not such an answer.
 * @see https://www.ncbi.nlm.nih.gov/books/NBK25499/#chapter4.ESummary
 */
export function readPmcSummaries(answer: unknown): ReadonlyMap<string, WorkRecord> | undefined {
  if (at(answer, 'result', 'uids') === undefined) return undefined;
  const found = new Map<string, WorkRecord>();
  for (const uid of listAt(answer, 'result', 'uids').map(String)) {
    const summary = at(answer, 'result', uid);
    if (textAt(summary, 'title') !== undefined && at(summary, 'error') === undefined) {
      found.set(`PMC${uid}`, readSummary(summary, uid));
    }
  }
  return found;
}

function readSummary(summary: unknown, uid: string): WorkRecord {
  const ids = listAt(summary, 'articleids');
  const idOf = (type: string): string => {
    const found = ids.find((one) => textAt(one, 'idtype') === type);
    return textAt(found, 'value') ?? '';
  };
  const authors = listAt(summary, 'authors').map((author) => {
    const name = textAt(author, 'name') ?? '';
    const isGroup = textAt(author, 'authtype') === 'CollectiveName';
    return isGroup ? groupName(name) : nameWithInitials(name);
  });
  const dates = ['pubdate', 'epubdate', 'printpubdate'].map((key) => dateOf(summary, key));
  return compact({
    title: cleanText(textAt(summary, 'title'))?.replace(/(?<!\.)\.$/, ''),
    authors: namesOf(authors),
    date: dates.find((date) => date !== undefined),
    years: yearsOf(dates),
    venue: cleanText(textAt(summary, 'fulljournalname')),
    type: 'article' as const,
    doi: parseDoi(idOf('doi')),
    pmid: parsePmid(idOf('pmid')),
    pmcid: `PMC${uid}`,
    url: pageOf({ kind: 'pmcid', id: `PMC${uid}` }),
  });
}

/** `2020 Feb 27`, or a shorter form of it. */
function dateOf(summary: unknown, key: string): string | undefined {
  const [year, month, day] = (textAt(summary, key) ?? '').split(/[\s/-]+/);
  return dateOfParts(year, month, day);
}
