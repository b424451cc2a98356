import { parseDoi } from '../identifiers/doi.ts';
import type { ScholarlyText } from '../scholarly/scholarly-text.ts';
import { parseJson } from '../text/parse-json.ts';
import { type Answer, answerOf } from './answer.ts';
import { cleanScholarlyText } from './clean-text.ts';
import { encodeDoi } from './encode-doi.ts';
import { at, compact, listAt, textAt } from './json.ts';
import type { Budget, Registries } from './registries.ts';
import type { WorkRecord } from './work.ts';

/** No abstract has more words. */
const MOST_WORDS = 10_000;

/**
 * Reads title, DOI and abstract of a work of OpenAlex, which keeps abstracts as an index from
 * words to their places. Its word on retractions is not read; it only repeats others'.
 *
 * @returns undefined when this is no such answer.
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
export async function askOpenAlex(
  doi: string,
  registries: Registries,
  budget: Budget,
): Promise<Answer> {
  const path = `/works/doi:${encodeDoi(doi)}`;
  const asked = await registries.ask('openalex', path, { accept: 'application/json', budget });
  return answerOf('openalex', asked, ({ status, body }) => {
    // Its 404 is a page of HTML, like that of anything on the way; only an abstract is at stake.
    if (status === 404) return 'absent';
    return status === 200 ? readOpenAlexWork(parseJson(body)) : undefined;
  });
}
