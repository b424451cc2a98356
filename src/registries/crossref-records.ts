import { parseJson } from '../text/parse-json.ts';
import { askCrossref, readCrossrefWork } from './crossref.ts';
import { encodeDoi } from './encode-doi.ts';
import { at, listAt } from './json.ts';
import { type RecordTools, recordsInBatches } from './record-batches.ts';

/**
 * The parts of a work that are read; references, by far the longest, are left out. A name that
 * Crossref does not know makes it refuse the whole request, and it does not know `subtype` and
 * `institution` here.
 */
const PARTS = [
  'DOI',
  'type',
  'title',
  'subtitle',
  'original-title',
  'author',
  'issued',
  'published',
  'published-print',
  'published-online',
  'posted',
  'container-title',
  'relation',
  'update-to',
  'updated-by',
];
/** What a bib entry says beside. */
const MORE_PARTS = ['abstract', 'volume', 'issue', 'page', 'article-number', 'publisher', 'URL'];

/**
 * Asks Crossref for the records of DOIs that are registered there.
 *
 * @param dois normalised.
 * @see https://api.crossref.org/swagger-ui/index.html
 */
export function crossrefRecords(dois: readonly string[], tools: RecordTools): Promise<void> {
  const { registries, budget, whole = false } = tools;
  const parts = [...PARTS, ...(whole ? MORE_PARTS : [])].join(',');
  return recordsInBatches(dois, tools, {
    registry: 'crossref',
    ask(batch) {
      const filter = batch.map((doi) => `doi:${encodeDoi(doi)}`).join(',');
      const path = `/works?filter=${filter}&rows=${batch.length}&select=${parts}`;
      return registries.ask('crossref', path, { accept: 'application/json', budget });
    },
    read({ status, body }) {
      const answer = status === 200 ? parseJson(body) : undefined;
      if (!Array.isArray(at(answer, 'message', 'items'))) return undefined;
      return listAt(answer, 'message', 'items').map(readCrossrefWork);
    },
    askAlone: (doi) => askCrossref(doi, registries, budget),
  });
}
