import { crossrefRecords } from './crossref-records.ts';
import { dataciteRecords } from './datacite-records.ts';
import { askCslJson } from './doi-org.ts';
import type { RecordTools } from './record-batches.ts';

/** A DOI and where it is registered, as doi.org names it. */
export interface RegisteredDoi {
  readonly doi: string;
  readonly agency: string;
}

/** The smaller agencies are asked through doi.org, one DOI at a time, and not for more than this. */
const MOST_ALONE = 100;

/**
 * Asks for the records of many DOIs, each at its own agency, in batches where the agency takes
 * them. Every DOI gets one answer.
 */
export async function recordsOfDois(
  dois: readonly RegisteredDoi[],
  tools: RecordTools,
): Promise<void> {
  const at = (wanted: RegExp): string[] =>
    dois.filter(({ agency }) => wanted.test(agency)).map(({ doi }) => doi);
  await Promise.all([
    crossrefRecords(at(/^crossref$/i), tools),
    dataciteRecords(at(/^datacite$/i), tools),
    recordsAlone(at(/^(?!(?:crossref|datacite)$)/i), tools),
  ]);
}

async function recordsAlone(
  dois: readonly string[],
  { registries, budget, tell }: RecordTools,
): Promise<void> {
  for (const [index, doi] of dois.entries()) {
    if (index < MOST_ALONE) tell(doi, await askCslJson(doi, registries, budget));
    else {
      const why = `is asked for ${MOST_ALONE} records in one run; the next run asks for more`;
      tell(doi, { registry: 'doi', outcome: 'failed', why });
    }
  }
}
