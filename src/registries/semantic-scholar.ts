import { parseArxivId } from '../identifiers/arxiv.ts';
import { encodeDoi, parseDoi } from '../identifiers/doi.ts';
import { parsePmid } from '../identifiers/identifier.ts';
import { compact, listAt, parseJson, textAt } from '../text/json.ts';
import { type Answer, askForWork } from './answer.ts';
import { cleanScholarlyText, cleanText } from './clean-text.ts';
import type { RegistryTools } from './client.ts';
import { dateOfIso } from './dates.ts';
import { nameOfText, namesOf } from './names.ts';
import type { WorkRecord, WorkType } from './work.ts';

const SEMANTIC_SCHOLAR_FIELDS =
  'title,abstract,venue,year,externalIds,publicationTypes,publicationDate,journal,authors,url';

/**
 * Reads a paper of Semantic Scholar's graph.
 *
 * @returns undefined if the value is not such an answer.
 * @see https://api.semanticscholar.org/api-docs/graph
 */
export function readSemanticScholarPaper(paper: unknown): WorkRecord | undefined {
  if (textAt(paper, 'paperId') === undefined) return undefined;
  const authors = listAt(paper, 'authors').map((author) => textAt(author, 'name') ?? '');
  const type = typeOf(paper);
  const pages = textAt(paper, 'journal', 'pages')
    ?.split('-')
    .map((page) => page.trim())
    .join('-');
  return compact({
    title: cleanScholarlyText(textAt(paper, 'title')),
    authors: namesOf(authors.map(nameOfText)),
    date: dateOfIso(textAt(paper, 'publicationDate')) ?? dateOfIso(textAt(paper, 'year')),
    venue: cleanText(textAt(paper, 'journal', 'name') ?? textAt(paper, 'venue')),
    type,
    abstract: cleanScholarlyText(textAt(paper, 'abstract')),
    doi: parseDoi(textAt(paper, 'externalIds', 'DOI') ?? ''),
    arxiv: parseArxivId(textAt(paper, 'externalIds', 'ArXiv') ?? ''),
    pmid: parsePmid(textAt(paper, 'externalIds', 'PubMed') ?? ''),
    // For arXiv papers, its volume is invented.
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
export function askSemanticScholar(doi: string, tools: RegistryTools): Promise<Answer> {
  const path = `/graph/v1/paper/DOI:${encodeDoi(doi)}?fields=${SEMANTIC_SCHOLAR_FIELDS}`;
  return askForWork(tools, { registry: 'semanticscholar', path }, ({ status, body }) => {
    const answer = parseJson(body);
    if (status === 404 && textAt(answer, 'error') !== undefined) return 'absent';
    return status === 200 ? readSemanticScholarPaper(answer) : undefined;
  });
}
