import { encodeDoi, parseDoi } from '../identifiers/doi.ts';
import type { ScholarlyText } from '../scholarly/scholarly-text.ts';
import { at, compact, listAt, parseJson, textAt } from '../text/json.ts';
import { type Answer, askForWork } from './answer.ts';
import { cleanScholarlyText } from './clean-text.ts';
import type { RegistryTools } from './client.ts';
import type { WorkRecord } from './work.ts';

/** Words beyond this position are ignored. */
const MOST_WORDS = 10_000;

/**
 * Reads title, DOI and abstract of a work of OpenAlex, which stores abstracts as an index from
 * words to their positions. Its retractions are not read, because it copies them from others.
 *
 * @returns undefined if the value is not such an answer.
 * @see https://docs.openalex.org/api-entities/works/work-object
 */
export function readOpenAlexWork(work: unknown): WorkRecord | undefined {
  if (textAt(work, 'id') === undefined) return undefined;
  return compact({
    title: cleanScholarlyText(textAt(work, 'title')),
    doi: parseDoi(textAt(work, 'doi') ?? ''),
    abstract: abstractOf(at(work, 'abstract_inverted_index')),
  });
}

function abstractOf(index: unknown): ScholarlyText | undefined {
  if (index === null || typeof index !== 'object') return undefined;
  const words: string[] = [];
  for (const word of Object.keys(index)) {
    for (const place of listAt(index, word)) {
      if (Number.isInteger(place) && Number(place) >= 0 && Number(place) < MOST_WORDS) {
        words[Number(place)] = word;
      }
    }
  }
  return cleanScholarlyText(Array.from(words, (word) => word ?? '').join(' '));
}

/** Asks OpenAlex for a work by DOI. */
export function askOpenAlex(doi: string, tools: RegistryTools): Promise<Answer> {
  const question = { registry: 'openalex', path: `/works/doi:${encodeDoi(doi)}` } as const;
  return askForWork(tools, question, ({ status, body }) => {
    // Its 404 is an HTML page, like that of a gateway; at worst an abstract is missed.
    if (status === 404) return 'absent';
    return status === 200 ? readOpenAlexWork(parseJson(body)) : undefined;
  });
}
