import { readArxivFeed } from './arxiv.ts';
import type { ExistenceTools } from './existence.ts';
import { idsExist } from './ids-exist.ts';

/** As many as arXiv is asked for with one request. */
const AT_ONCE = 100;

/**
 * Asks arXiv which papers exist, and what it says of them. Answers come without order and lack
 * what arXiv does not know.
 *
 * @param ids normalised, without versions.
 */
export async function arxivIdsExist(ids: readonly string[], tools: ExistenceTools): Promise<void> {
  const { registries, budget } = tools;
  await idsExist(ids, tools, {
    name: 'arXiv',
    atOnce: AT_ONCE,
    absent: 'arXiv says that it has no such paper',
    async ask(batch) {
      const accept = 'application/atom+xml';
      const asked = await registries.ask('arxiv', queryPath(batch), { accept, budget });
      if (asked.kind === 'failed') return asked;
      const { status, body } = asked.reply;
      // An error comes as an entry of its own, and says nothing of the papers.
      const papers =
        status === 200 && !body.includes('/api/errors') ? readArxivFeed(body) : undefined;
      if (papers === undefined) return undefined;
      const known = new Map([...papers].map(([id, record]) => [canonical(id), record]));
      return new Map(
        batch.flatMap((id) => {
          const record = known.get(canonical(id));
          return record === undefined ? [] : [[id, record] as const];
        }),
      );
    },
  });
}

function queryPath(ids: readonly string[]): string {
  return `/api/query?max_results=${ids.length}&id_list=${ids.map(canonical).join(',')}`;
}

/** Old ids are canonical without the subject class: `math.gt/0309136` is `math/0309136`. */
function canonical(id: string): string {
  return id.replace(/\.[a-z]{2}(?=\/)/i, '');
}
