import { parseJson } from '../text/parse-json.ts';
import { askDatacite, readDataciteDoi } from './datacite.ts';
import { encodeDoi } from './encode-doi.ts';
import { at, listAt } from './json.ts';
import { type RecordTools, recordsInBatches } from './record-batches.ts';

/**
 * Asks DataCite for the records of DOIs that are registered there.
 *
 * @param dois normalised.
 * @see https://support.datacite.org/docs/api-get-lists
 */
export function dataciteRecords(dois: readonly string[], tools: RecordTools): Promise<void> {
  const { registries, budget } = tools;
  return recordsInBatches(dois, tools, {
    registry: 'datacite',
    ask(batch) {
      const path = `/dois?ids=${batch.map(encodeDoi).join(',')}&page[size]=${batch.length}`;
      const accept = 'application/vnd.api+json, application/json';
      return registries.ask('datacite', path, { accept, budget });
    },
    read({ status, body }) {
      const answer = status === 200 ? parseJson(body) : undefined;
      return Array.isArray(at(answer, 'data'))
        ? listAt(answer, 'data').map(readDataciteDoi)
        : undefined;
    },
    askAlone: (doi) => askDatacite(doi, registries, budget),
  });
}
