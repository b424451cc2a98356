import { askAgencies, askHandle } from './doi-org.ts';
import { batches, type Existence, type ExistenceTools } from './existence.ts';

/** As many as doi.org is asked for with one request. */
const AT_ONCE = 50;
/** After this many failures in a row, doi.org counts as out of reach. */
const MOST_FAILURES = 2;

/**
 * Asks doi.org which DOIs exist: fifty with one request to the list of agencies,
 * then, for each one that it does not know, the handle itself. Both must say
 * that it does not exist.
 *
 * @param dois normalised.
 */
export async function doisExist(dois: readonly string[], tools: ExistenceTools): Promise<void> {
  const { registries, budget, tell } = tools;
  const alone: string[] = [];
  let failures = 0;
  let why = '';
  const outOfReach = (): Existence => ({ kind: 'unknown', reason: `doi.org ${why}` });
  for (const batch of batches(dois, AT_ONCE)) {
    const answer =
      failures < MOST_FAILURES ? await askAgencies(batch, registries, budget) : undefined;
    if (answer !== undefined) {
      failures = answer.said.size === 0 ? failures + 1 : 0;
      why = answer.failures[0] ?? why;
    }
    for (const doi of batch) {
      const said = answer?.said.get(doi);
      if (said === undefined) tell(doi, outOfReach());
      else if (said.kind === 'registered') tell(doi, { kind: 'exists', agency: said.agency });
      else alone.push(doi);
    }
  }
  await handlesExist(alone, failures < MOST_FAILURES ? undefined : why, tools);
}

/** Asks for each DOI by itself, unless it is known already why doi.org is out of reach. */
async function handlesExist(
  dois: readonly string[],
  problem: string | undefined,
  { registries, budget, tell }: ExistenceTools,
): Promise<void> {
  let failures = problem === undefined ? 0 : MOST_FAILURES;
  let why = problem;
  for (const doi of dois) {
    const handle = failures < MOST_FAILURES ? await askHandle(doi, registries, budget) : undefined;
    if (handle === undefined || handle.kind === 'failed') {
      failures += 1;
      why = handle?.why ?? why;
      tell(doi, { kind: 'unknown', reason: `doi.org ${why}` });
    } else if (handle.kind === 'exists') {
      failures = 0;
      tell(doi, { kind: 'exists' });
    } else {
      failures = 0;
      tell(doi, { kind: 'absent', reason: 'doi.org says that this DOI does not exist' });
    }
  }
}
