import type { Answer } from './answer.ts';
import { completeAbstract } from './complete-abstract.ts';
import { askCrossref } from './crossref.ts';
import { askDatacite } from './datacite.ts';
import { askAgencies, askCslJson } from './doi-org.ts';
import { askEuropePmc } from './europepmc.ts';
import type { Budget, Registries } from './registries.ts';

/** Prefixes of DataCite that papers, datasets and software have most: Zenodo, figshare and others. */
const DATACITE_PREFIX = /^10\.(?:5281|6084|48550|5061|17605|7910|13140|17863|26434)\//;

/**
 * Looks a DOI up where it is most likely registered; elsewhere if it is not there.
 *
 * @param doi normalised.
 * @returns all answers. The last one is `absent` only if doi.org says that there is no such DOI.
 */
export async function lookUpDoi(
  doi: string,
  registries: Registries,
  budget: Budget,
): Promise<Answer[]> {
  const isDatacite = DATACITE_PREFIX.test(doi);
  const first = await (isDatacite ? askDatacite : askCrossref)(doi, registries, budget);
  const answers =
    first.outcome === 'found'
      ? [first]
      : first.outcome === 'absent'
        ? await askTheRightAgency(first, doi, registries, budget)
        : await goAround(first, doi, registries, budget);
  return completeAbstract(answers, registries, budget);
}

/** The first registry lacks the DOI: doi.org knows who has it, or that nobody does. */
async function askTheRightAgency(
  first: Answer,
  doi: string,
  registries: Registries,
  budget: Budget,
): Promise<Answer[]> {
  const { said, failures } = await askAgencies([doi], registries, budget);
  const registration = said.get(doi);
  if (registration?.kind === 'absent') return [first, { registry: 'doi', outcome: 'absent' }];
  const agency = registration?.kind === 'registered' ? registration.agency.toLowerCase() : '';
  if (agency === 'datacite' && first.registry !== 'datacite') {
    return [first, elsewhere(await askDatacite(doi, registries, budget))];
  }
  if (agency === 'crossref' && first.registry !== 'crossref') {
    return [first, elsewhere(await askCrossref(doi, registries, budget))];
  }
  const why = failures[0];
  const doubt: Answer[] = why === undefined ? [] : [{ registry: 'doi', outcome: 'failed', why }];
  return [first, ...doubt, await askCslJson(doi, registries, budget)];
}

/** The first registry is out of reach: others hold copies of most of its works. */
async function goAround(
  first: Answer,
  doi: string,
  registries: Registries,
  budget: Budget,
): Promise<Answer[]> {
  const identifier = { kind: 'doi' as const, id: doi };
  const copy = elsewhere(await askEuropePmc(identifier, registries, budget));
  if (copy.outcome === 'found') return [first, copy];
  return [first, copy, await askCslJson(doi, registries, budget)];
}

/** Only doi.org can say that a DOI does not exist. */
function elsewhere(answer: Answer): Answer {
  return answer.outcome === 'absent'
    ? { registry: answer.registry, outcome: 'failed', why: 'does not have it' }
    : answer;
}
