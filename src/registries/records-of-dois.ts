import type { RecordTools } from './batches.ts';
import { crossrefRecords } from './crossref.ts';
import { dataciteRecords } from './datacite.ts';
import { askCslJson } from './doi-org.ts';

/** A DOI and where it is registered, as doi.org names it. */
export interface RegisteredDoi {
  readonly doi: string;
  readonly agency: string;
}

/** The limit for the smaller agencies, which are asked through doi.org, one DOI at a time. */
const MOST_ALONE = 100;

/**
 * Asks for the records of many DOIs, each at its own agency, in batches if the agency supports
 * them. `report` is called once for each DOI.
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

async function recordsAlone(dois: readonly string[], tools: RecordTools): Promise<void> {
  const { report } = tools;
  for (const [index, doi] of dois.entries()) {
    if (index < MOST_ALONE) report(doi, await askCslJson(doi, tools));
    else {
      const why = `is asked for at most ${MOST_ALONE} records per run; the next run asks for the rest`;
      report(doi, { registry: 'doi', outcome: 'failed', why });
    }
  }
}
