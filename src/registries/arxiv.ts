import { parseArxivId } from '../identifiers/arxiv.ts';
import { findDoi, parseDoi } from '../identifiers/doi.ts';
import { pageOf } from '../identifiers/page-of.ts';
import { fromPlain } from '../scholarly/from-markup.ts';
import { compact } from '../text/json.ts';
import { type Answer, askForWork } from './answer.ts';
import { type ExistenceTools, idsExist } from './batches.ts';
import { cleanScholarlyText, cleanText } from './clean-text.ts';
import type { RegistryTools } from './client.ts';
import { dateOfIso, yearsOf } from './dates.ts';
import { nameOfText, namesOf } from './names.ts';
import type { WorkRecord } from './work.ts';
import { child, children, parseXml, type XmlElement, xmlText } from './xml.ts';

/**
 * Reads an answer of arXiv's query interface, which is unordered and omits unknown papers
 * (https://info.arxiv.org/help/api/user-manual.html).
 *
 * @returns the papers by arXiv id, or undefined if the text is not such an answer.
 */
export function readArxivFeed(text: string): ReadonlyMap<string, WorkRecord> | undefined {
  const feed = parseXml(text);
  if (feed?.nodeName !== 'feed') return undefined;
  const papers = new Map<string, WorkRecord>();
  for (const entry of children(feed, 'entry')) {
    const id = idOf(entry);
    if (id !== undefined) papers.set(id, readEntry(entry, id));
  }
  return papers;
}

/** Errors are entries too, with an id under `/api/errors`. */
function idOf(entry: XmlElement): string | undefined {
  const [, path] = /arxiv\.org\/abs\/(.+)$/s.exec(xmlText(entry, 'id') ?? '') ?? [];
  return path === undefined ? undefined : parseArxivId(path);
}

function readEntry(entry: XmlElement, arxiv: string): WorkRecord {
  const authors = children(entry, 'author')
    .map((author) => xmlText(author, 'name') ?? '')
    // In "ATLAS Collaboration: A. Author", the colon is an author of its own.
    .filter((name) => name !== ':')
    .map(nameOfText);
  const date = dateOfIso(xmlText(entry, 'published'));
  const journal = cleanText(xmlText(entry, 'arxiv:journal_ref'));
  const named = xmlText(entry, 'arxiv:doi') ?? '';
  const doi = parseDoi(named) ?? findDoi(named);
  const comment = cleanText(xmlText(entry, 'arxiv:comment'));
  return compact({
    title: cleanScholarlyText(xmlText(entry, 'title'), fromPlain),
    authors: namesOf(authors),
    date,
    years: yearsOf([date, dateOfIso(xmlText(entry, 'updated'))]),
    type: 'preprint' as const,
    abstract: cleanScholarlyText(xmlText(entry, 'summary'), fromPlain),
    arxiv,
    arxivCategory: child(entry, 'arxiv:primary_category')?.getAttribute('term') ?? undefined,
    publisher: 'arXiv',
    url: pageOf({ kind: 'arxiv', id: arxiv }),
    published:
      journal === undefined && doi === undefined ? undefined : compact({ doi, citation: journal }),
    withdrawn: comment !== undefined && isWithdrawal(comment) ? comment : undefined,
  });
}

/** arXiv has no field for withdrawals; authors state them in the comment. */
function isWithdrawal(comment: string): boolean {
  return (
    /\b(?:has been|is|was|being)\s+(?:temporarily\s+)?(?:withdrawn|retracted)\b|^withdrawn\b|\bwithdrawn by\b/i.test(
      comment,
    ) && !/\bnot (?:been )?withdrawn\b/i.test(comment)
  );
}

/** Asks arXiv for a paper. */
export function askArxiv(id: string, tools: RegistryTools): Promise<Answer> {
  const path = `/api/query?id_list=${encodeURIComponent(id)}&max_results=1`;
  return askForWork(tools, { registry: 'arxiv', path, accept: ACCEPT }, ({ status, body }) => {
    const papers = status === 200 || status === 400 ? readArxivFeed(body) : undefined;
    return papers === undefined ? undefined : (papers.get(id) ?? 'absent');
  });
}

const ACCEPT = 'application/atom+xml';
/** Papers per request. */
const AT_ONCE = 100;

/**
 * Asks arXiv which papers exist, and for their records.
 *
 * @param ids normalized, without versions.
 */
export function arxivIdsExist(ids: readonly string[], tools: ExistenceTools): Promise<void> {
  return idsExist(ids, tools, {
    name: 'arXiv',
    atOnce: AT_ONCE,
    absent: 'arXiv has no such paper',
    question(batch) {
      const path = `/api/query?max_results=${batch.length}&id_list=${batch.map(canonical).join(',')}`;
      return { registry: 'arxiv', path, accept: ACCEPT };
    },
    read(body, batch) {
      // An error is an entry of its own and says nothing about the papers.
      const papers = body.includes('/api/errors') ? undefined : readArxivFeed(body);
      if (papers === undefined) return undefined;
      const known = new Map([...papers].map(([id, record]) => [canonical(id), record]));
      return new Map(
        batch.flatMap((id) => {
          const record = known.get(canonical(id));
          return record === undefined ? [] : [[id, record] as const];
        }),
      );
    },
  });
}

/** Old ids are canonical without the subject class: `math.gt/0309136` is `math/0309136`. */
function canonical(id: string): string {
  return id.replace(/\.[a-z]{2}(?=\/)/i, '');
}
