import { plainText, type ScholarlyText } from '../scholarly/scholarly-text.ts';
import { fold } from '../text/fold.ts';
import { parseJson } from '../text/parse-json.ts';
import { similarity } from '../text/similarity.ts';
import { readEuropePmcResults } from './europepmc.ts';
import { batches } from './existence.ts';
import { harmless } from './harmless.ts';
import type { Budget, Registries } from './registries.ts';

/** As many DOIs as Europe PMC is asked for with one request. */
const AT_ONCE = 25;
/** Titles that are less alike are of two works, whatever their identifiers say. */
const SAME_TITLE = 0.8;

/** A work whose registry gives no abstract. */
export interface WithoutAbstract {
  readonly doi: string;
  readonly title: string;
}

/**
 * Asks Europe PMC for the abstracts of works, which publishers often do not give to their own
 * registry. It holds the life sciences only; what it does not say is left open.
 *
 * @returns the abstracts by DOI.
 */
export async function abstractsOfDois(
  works: readonly WithoutAbstract[],
  registries: Registries,
  budget: Budget,
): Promise<ReadonlyMap<string, ScholarlyText>> {
  const found = new Map<string, ScholarlyText>();
  for (const batch of batches(works, AT_ONCE)) {
    const query = new URLSearchParams({
      query: batch.map(({ doi }) => `DOI:"${doi.replace(/["\\]/g, '')}"`).join(' OR '),
      resultType: 'core',
      format: 'json',
      pageSize: String(2 * AT_ONCE),
    });
    const accept = 'application/json';
    const asked = await registries.ask('europepmc', `/search?${query}`, { accept, budget });
    const results =
      asked.kind === 'reply' && asked.reply.status === 200
        ? readEuropePmcResults(parseJson(asked.reply.body))
        : undefined;
    // An abstract is a bonus: nobody waits for a registry that is out of reach.
    if (results === undefined) break;
    for (const { doi, title } of batch) {
      const result = results.find((one) => one.doi === doi && one.abstract !== undefined);
      const record = result === undefined ? undefined : harmless(result);
      if (record?.abstract === undefined || record.title === undefined) continue;
      if (similarity(fold(plainText(record.title)), fold(title)) < SAME_TITLE) continue;
      found.set(doi, record.abstract);
    }
  }
  return found;
}
