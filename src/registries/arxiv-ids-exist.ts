import { parseArxivId } from '../identifiers/arxiv.ts';
import { batches, type ExistenceTools } from './existence.ts';

/** As many as arXiv is asked for with one request. */
const AT_ONCE = 100;

/**
 * Asks arXiv which papers exist. Answers come without order and lack what arXiv
 * does not know; what a batch lacks is asked for once more, alone.
 *
 * @param ids normalised, without versions.
 */
export async function arxivIdsExist(ids: readonly string[], tools: ExistenceTools): Promise<void> {
  const { registries, budget, tell } = tools;
  let problem: string | undefined;
  const ask = async (batch: readonly string[]): Promise<ReadonlySet<string> | undefined> => {
    if (problem !== undefined) return undefined;
    const accept = 'application/atom+xml';
    const asked = await registries.ask('arxiv', queryPath(batch), { accept, budget });
    const known =
      asked.kind === 'reply' && asked.reply.status === 200 ? idsIn(asked.reply.body) : undefined;
    if (known === undefined) {
      problem = asked.kind === 'failed' ? asked.why : 'gave an answer that cannot be read';
    }
    return known;
  };
  const missing: string[] = [];
  for (const batch of batches(ids, AT_ONCE)) {
    const known = await ask(batch);
    for (const id of batch) {
      if (known === undefined) tell(id, { kind: 'unknown', reason: `arXiv ${problem}` });
      else if (known.has(canonical(id))) tell(id, { kind: 'exists' });
      else missing.push(id);
    }
  }
  for (const id of missing) {
    const known = await ask([id]);
    if (known === undefined) tell(id, { kind: 'unknown', reason: `arXiv ${problem}` });
    else if (known.has(canonical(id))) tell(id, { kind: 'exists' });
    else tell(id, { kind: 'absent', reason: 'arXiv says that it has no such paper' });
  }
}

function queryPath(ids: readonly string[]): string {
  return `/api/query?max_results=${ids.length}&id_list=${ids.map(canonical).join(',')}`;
}

/** The ids of an answer (Atom); undefined when it is none, or reports an error. */
function idsIn(feed: string): ReadonlySet<string> | undefined {
  if (!/<feed[\s>]/.test(feed) || !/<\/feed>\s*$/.test(feed) || feed.includes('/api/errors')) {
    return undefined;
  }
  const ids = [...feed.matchAll(/<id>\s*https?:\/\/arxiv\.org\/abs\/([^<\s]+)\s*<\/id>/g)];
  return new Set(ids.flatMap(([, id = '']) => parseArxivId(id) ?? []).map(canonical));
}

/** Old ids are canonical without the subject class: `math.gt/0309136` is `math/0309136`. */
function canonical(id: string): string {
  return id.replace(/\.[a-z]{2}(?=\/)/i, '');
}
