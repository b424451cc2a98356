import type { ExistenceTools } from './existence.ts';
import { idsExist } from './ids-exist.ts';
import { pubmedQuery, readPubmedArticles } from './pubmed.ts';

/** As many as PubMed is asked for with one request; an article with its references is 30 kB. */
const AT_ONCE = 100;

/**
 * Asks PubMed which PMIDs exist, and what it says of the articles. Unknown ones are left out of
 * its answer.
 */
export async function pmidsExist(pmids: readonly string[], tools: ExistenceTools): Promise<void> {
  const { registries, budget } = tools;
  await idsExist(pmids, tools, {
    name: 'PubMed',
    atOnce: AT_ONCE,
    absent: 'PubMed says that it has no such article',
    async ask(batch) {
      const path = `/efetch.fcgi?${pubmedQuery('pubmed', batch, 'xml', registries)}`;
      const accept = 'application/xml, text/xml';
      const asked = await registries.ask('pubmed', path, { accept, budget });
      if (asked.kind === 'failed') return asked;
      const { status, body } = asked.reply;
      return status === 200 ? readPubmedArticles(body) : undefined;
    },
  });
}
