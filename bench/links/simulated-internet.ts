import type { FetchRequest, FetchTools } from '../../src/links/fetch-tools.ts';
import type { FetchAnswer } from '../../src/links/guarded-fetch.ts';

/** A number between 0 and 1 for a text, the same in every run. */
function chance(text: string): number {
  let hash = 2_166_136_261;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 16_777_619);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 12)) >>> 0) / 2 ** 32;
}

type Sleep = (milliseconds: number) => Promise<void>;

/** Most sites answer within half a second, a few take seconds. */
function latency(url: string): number {
  return 80 - 300 * Math.log(1 - chance(`latency ${url}`));
}

/**
 * Sites as a link checker meets them: 5% of the links redirect once, 3% refuse HEAD, 3% are gone, 4%
 * turn robots away, and 1% never answer.
 */
export function simulatedSites(sleep: Sleep) {
  return async (request: FetchRequest, { pass, limits }: FetchTools): Promise<FetchAnswer> => {
    const { url, method } = request;
    const { host } = new URL(url);
    const kind = chance(url);
    const answer = (status: number) => ({ status, headers: {}, body: '', hops: [], url });
    const once = async (status: number): Promise<FetchAnswer> => {
      const work = async (): Promise<FetchAnswer> => {
        await sleep(kind > 0.99 ? limits.idleTime : latency(url));
        return answer(status);
      };
      return pass === undefined ? work() : pass(host, work);
    };
    if (kind < 0.03) return once(404);
    if (kind < 0.06) return once(method === 'HEAD' ? 405 : 200);
    if (kind < 0.1) return once(403);
    if (kind < 0.15) await once(302);
    return once(kind > 0.99 ? 503 : 200);
  };
}

/** Registries and GitHub's interface, which know all that they are asked for. */
export function simulatedRegistries(sleep: Sleep) {
  return async (address: string, init: RequestInit = {}): Promise<Response> => {
    const url = new URL(address);
    await sleep(200 + latency(address));
    if (url.hostname === 'api.github.com') {
      const { query } = JSON.parse(String(init.body)) as { query: string };
      const names = [...query.matchAll(/(r\d+): repository\(owner: "([^"]*)", name: "([^"]*)"/g)];
      const data = names.map(([, alias, owner, name]) => [
        alias,
        { nameWithOwner: `${owner}/${name}`, isPrivate: false },
      ]);
      return Response.json({ data: Object.fromEntries(data) });
    }
    if (url.hostname === 'doi.org') {
      const dois = decodeURIComponent(url.pathname.replace('/doiRA/', '')).split(',');
      return Response.json(dois.map((DOI) => ({ DOI, RA: 'Crossref' })));
    }
    if (url.hostname === 'api.crossref.org') {
      const filter = url.searchParams.get('filter') ?? '';
      const items = filter.split(',').map((one) => ({
        DOI: one.replace('doi:', ''),
        title: ['A paper'],
        type: 'journal-article',
      }));
      return Response.json({ status: 'ok', message: { 'total-results': items.length, items } });
    }
    const ids = (url.searchParams.get('id_list') ?? '').split(',');
    const entries = ids.map(
      (id) =>
        `<entry><id>http://arxiv.org/abs/${id}v1</id><title>A paper</title><published>2020-01-01T00:00:00Z</published><author><name>A. Author</name></author></entry>`,
    );
    return new Response(
      `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom">${entries.join('')}</feed>`,
      { headers: { 'content-type': 'application/atom+xml' } },
    );
  };
}
