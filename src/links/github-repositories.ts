import { at, listAt, parseJson } from '../text/json.ts';

import type { LinkResult } from './check-link.ts';

/** How GitHub's interface is asked. */
export interface GithubDoor {
  /** `https://api.github.com/graphql`, or that of an enterprise server. */
  readonly url: string;
  readonly token: string;
  /** Never follows redirects: the token is for this address alone. */
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
}

/** As many repositories as are asked for with one request; it costs one point of 5,000 an hour. */
const AT_ONCE = 100;
const MOST_BYTES = 1_000_000;

/** First parts of addresses at github.com that are no owners. */
const NO_OWNERS = new Set([
  'about',
  'apps',
  'collections',
  'contact',
  'customer-stories',
  'enterprise',
  'events',
  'explore',
  'features',
  'issues',
  'join',
  'login',
  'marketplace',
  'mobile',
  'new',
  'notifications',
  'orgs',
  'pricing',
  'pulls',
  'readme',
  'search',
  'security',
  'settings',
  'site',
  'sponsors',
  'stars',
  'topics',
  'trending',
  'users',
]);

interface Repository {
  readonly owner: string;
  readonly name: string;
}

/**
 * The repository that an address leads to, if it leads to the repository as a whole: of a file or
 * an issue in it, the interface would not say whether it is there.
 */
export function repositoryOf(url: string): Repository | undefined {
  if (!URL.canParse(url)) return undefined;
  const { hostname, pathname, search, protocol, username, port } = new URL(url);
  if (!/^(?:www\.)?github\.com$/i.test(hostname) || !/^https?:$/.test(protocol)) return undefined;
  if (search !== '' || username !== '' || port !== '') return undefined;
  const [, owner, name] =
    /^\/([a-z\d](?:[a-z\d-]{0,38}))\/([\w.-]{1,100}?)(?:\.git)?\/?$/i.exec(pathname) ?? [];
  if (owner === undefined || name === undefined || NO_OWNERS.has(owner.toLowerCase())) {
    return undefined;
  }
  return /^\.+$/.test(name) ? undefined : { owner, name };
}

/**
 * Asks GitHub which repositories exist, a hundred with one request.
 *
 * @returns what is known, by address as asked. Private repositories are left out, since readers do
 *   not see what the token sees, and so is all that GitHub did not say; their pages must be asked.
 * @see https://docs.github.com/en/graphql/reference/queries#repository
 */
export async function checkRepositories(
  urls: readonly string[],
  door: GithubDoor,
): Promise<ReadonlyMap<string, LinkResult>> {
  const asked = urls.flatMap((url) => {
    const repository = repositoryOf(url);
    return repository === undefined ? [] : [{ url, ...repository }];
  });
  const results = new Map<string, LinkResult>();
  for (let from = 0; from < asked.length; from += AT_ONCE) {
    const batch = asked.slice(from, from + AT_ONCE);
    const answer = await askGraphql(queryFor(batch), door);
    // What refuses one batch, a bad token or a used-up limit, refuses all.
    if (answer === undefined) break;
    for (const [index, { url, owner, name }] of batch.entries()) {
      const result = resultOf(answer, `r${index}`, `${owner}/${name}`, url);
      if (result !== undefined) results.set(url, result);
    }
  }
  return results;
}

/** Names are checked by then: they hold nothing that ends a text in GraphQL. */
function queryFor(repositories: readonly Repository[]): string {
  const fields = repositories.map(
    ({ owner, name }, index) =>
      `r${index}: repository(owner: "${owner}", name: "${name}") { nameWithOwner isPrivate }`,
  );
  return `query { ${fields.join(' ')} }`;
}

interface GraphqlAnswer {
  readonly data: object;
  readonly errors: readonly unknown[];
}

async function askGraphql(query: string, door: GithubDoor): Promise<GraphqlAnswer | undefined> {
  try {
    const response = await door.fetch(door.url, {
      method: 'POST',
      redirect: 'error',
      headers: { authorization: `bearer ${door.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const text = await response.text();
    if (response.status !== 200 || text.length > MOST_BYTES) return undefined;
    const answer = parseJson(text);
    const data = at(answer, 'data');
    return data === null || typeof data !== 'object'
      ? undefined
      : { data, errors: listAt(answer, 'errors') };
  } catch {
    // The pages themselves can still be asked.
    return undefined;
  }
}

function resultOf(
  { data, errors }: GraphqlAnswer,
  alias: string,
  asked: string,
  url: string,
): LinkResult | undefined {
  const repository = at(data, alias);
  if (repository === null) {
    const isMissing = errors.some(
      (error) => at(error, 'type') === 'NOT_FOUND' && at(error, 'path', 0) === alias,
    );
    return isMissing
      ? {
          verdict: 'dead',
          status: 404,
          reason: 'GitHub says there is no such repository',
          requests: 0,
        }
      : undefined;
  }
  const full = at(repository, 'nameWithOwner');
  if (typeof full !== 'string' || at(repository, 'isPrivate') !== false) return undefined;
  if (full.toLowerCase() === asked.toLowerCase()) {
    return { verdict: 'ok', status: 200, reason: 'GitHub has the repository', requests: 0 };
  }
  const target = new URL(`https://github.com/${full}`);
  target.hash = new URL(url).hash;
  return {
    verdict: 'moved',
    status: 200,
    reason: 'the repository was renamed or given away',
    finalUrl: target.href,
    requests: 0,
  };
}
