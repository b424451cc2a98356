import { parseArxivId } from '../identifiers/arxiv.ts';
import { parseDoi } from '../identifiers/doi.ts';
import { parsePmid } from '../identifiers/pmid.ts';
import { parseJson } from '../text/parse-json.ts';
import { type Answer, answerOf } from './answer.ts';
import { cleanScholarlyText, cleanText } from './clean-text.ts';
import { dateOfIso } from './dates.ts';
import { encodeDoi } from './encode-doi.ts';
import { compact, listAt, textAt } from './json.ts';
import { nameOfText } from './names.ts';
import type { Budget, Registries } from './registries.ts';
import type { WorkRecord, WorkType } from './work.ts';

/** The fields to ask for. */
const SEMANTIC_SCHOLAR_FIELDS =
  'title,abstract,venue,year,externalIds,publicationTypes,publicationDate,journal,authors,url';

/**
 * Reads a paper of Semantic Scholar's graph.
 *
 * @returns undefined when this is no such answer.
 * @see https://api.semanticscholar.org/api-docs/graph
 */
export function readSemanticScholarPaper(paper: unknown): WorkRecord | undefined {
  if (textAt(paper, 'paperId') === undefined) return undefined;
  const authors = listAt(paper, 'authors')
    .map((author) => nameOfText(textAt(author, 'name') ?? ''))
    .filter((name) => name !== undefined);
  const type = typeOf(paper);
  const pages = textAt(paper, 'journal', 'pages')
    ?.split('-')
    .map((page) => page.trim())
    .join('-');
  return compact({
    title: cleanScholarlyText(textAt(paper, 'title')),
    authors: authors.length > 0 ? authors : undefined,
    date: dateOfIso(textAt(paper, 'publicationDate')) ?? dateOfIso(textAt(paper, 'year')),
    venue: cleanText(textAt(paper, 'journal', 'name') ?? textAt(paper, 'venue')),
    type,
    abstract: cleanScholarlyText(textAt(paper, 'abstract')),
    doi: parseDoi(textAt(paper, 'externalIds', 'DOI') ?? ''),
    arxiv: parseArxivId(textAt(paper, 'externalIds', 'ArXiv') ?? ''),
    pmid: parsePmid(textAt(paper, 'externalIds', 'PubMed') ?? ''),
    // For arXiv it makes up a volume.
    volume: type === 'preprint' ? undefined : textAt(paper, 'journal', 'volume'),
    pages,
  });
}

function typeOf(paper: unknown): WorkType {
  const types = listAt(paper, 'publicationTypes').map(String);
  if (/^arxiv/i.test(textAt(paper, 'journal', 'name') ?? '')) return 'preprint';
  if (types.includes('Conference')) return 'proceedings-article';
  if (types.includes('BookSection')) return 'chapter';
  if (types.includes('Book')) return 'book';
  if (types.includes('Dataset')) return 'dataset';
  return 'article';
}

/** Asks Semantic Scholar for a paper by DOI. */
export async function askSemanticScholar(
  doi: string,
  registries: Registries,
  budget: Budget,
): Promise<Answer> {
  const path = `/graph/v1/paper/DOI:${encodeDoi(doi)}?fields=${SEMANTIC_SCHOLAR_FIELDS}`;
  const accept = 'application/json';
  const asked = await registries.ask('semanticscholar', path, { accept, budget });
  return answerOf('semanticscholar', asked, ({ status, body }) => {
    const answer = parseJson(body);
    if (status === 404 && textAt(answer, 'error') !== undefined) return 'absent';
    return status === 200 ? readSemanticScholarPaper(answer) : undefined;
  });
}
