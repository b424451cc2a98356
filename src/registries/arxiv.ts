import { parseArxivId } from '../identifiers/arxiv.ts';
import { findDoi, parseDoi } from '../identifiers/doi.ts';
import { type Answer, answerOf } from './answer.ts';
import { cleanScholarlyText, cleanText } from './clean-text.ts';
import { dateOfIso, yearsOf } from './dates.ts';
import { compact } from './json.ts';
import { nameOfText } from './names.ts';
import type { Budget, Registries } from './registries.ts';
import type { WorkRecord } from './work.ts';
import { child, children, parseXml, type XmlElement, xmlText } from './xml.ts';

/**
 * Reads an answer of arXiv's query interface. It comes without order, and lacks what arXiv does
 * not know (https://info.arxiv.org/help/api/user-manual.html).
 *
 * @returns the papers by arXiv id, or undefined when this is no such answer.
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

/** An error comes as an entry too, with an id under `/api/errors`. */
function idOf(entry: XmlElement): string | undefined {
  const [, path] = /arxiv\.org\/abs\/(.+)$/s.exec(xmlText(entry, 'id') ?? '') ?? [];
  return path === undefined ? undefined : parseArxivId(path);
}

function readEntry(entry: XmlElement, arxiv: string): WorkRecord {
  const authors = children(entry, 'author')
    .map((author) => nameOfText(xmlText(author, 'name') ?? ''))
    // The colon of "ATLAS Collaboration: A. Author" comes as an author of its own.
    .filter((name) => name !== undefined)
    .filter((name) => !('literal' in name && name.literal === ':'));
  const journal = cleanText(xmlText(entry, 'arxiv:journal_ref'));
  const doi =
    parseDoi(xmlText(entry, 'arxiv:doi') ?? '') ?? findDoi(xmlText(entry, 'arxiv:doi') ?? '');
  const comment = cleanText(xmlText(entry, 'arxiv:comment'));
  return compact({
    title: cleanScholarlyText(xmlText(entry, 'title')),
    authors: authors.length > 0 ? authors : undefined,
    date: dateOfIso(xmlText(entry, 'published')),
    years: yearsOf([dateOfIso(xmlText(entry, 'published')), dateOfIso(xmlText(entry, 'updated'))]),
    type: 'preprint' as const,
    abstract: cleanScholarlyText(xmlText(entry, 'summary')),
    arxiv,
    arxivCategory: child(entry, 'arxiv:primary_category')?.getAttribute('term') ?? undefined,
    publisher: 'arXiv',
    url: `https://arxiv.org/abs/${arxiv}`,
    published:
      journal === undefined && doi === undefined ? undefined : compact({ doi, citation: journal }),
    withdrawn: comment !== undefined && isWithdrawal(comment) ? comment : undefined,
  });
}

/** arXiv has no field for it; authors write it into the comment. */
function isWithdrawal(comment: string): boolean {
  return (
    /\b(?:has been|is|was|being)\s+(?:temporarily\s+)?(?:withdrawn|retracted)\b|^withdrawn\b|\bwithdrawn by\b/i.test(
      comment,
    ) && !/\bnot (?:been )?withdrawn\b/i.test(comment)
  );
}

/** Asks arXiv for a paper. */
export async function askArxiv(
  id: string,
  registries: Registries,
  budget: Budget,
): Promise<Answer> {
  const path = `/api/query?id_list=${encodeURIComponent(id)}&max_results=1`;
  const asked = await registries.ask('arxiv', path, { accept: 'application/atom+xml', budget });
  return answerOf('arxiv', asked, ({ status, body }) => {
    const papers = status === 200 || status === 400 ? readArxivFeed(body) : undefined;
    return papers === undefined ? undefined : (papers.get(id) ?? 'absent');
  });
}
