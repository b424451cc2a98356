import { at, listAt, parseJson } from '../text/json.ts';
import type { LinkResult } from './check-link.ts';

/** How to call GitHub's GraphQL API. */
export interface GithubAccess {
  /** `https://api.github.com/graphql`, or that of an enterprise server. */
  readonly url: string;
  readonly token: string;
  /** Must not follow redirects: the token is for this address only. */
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
}

/** Repositories per request, which costs one point of 5,000 per hour. */
const AT_ONCE = 100;
const MOST_BYTES = 1_000_000;

/** First path segments at github.com that are not owners. */
const RESERVED_NAMES = new Set(
  (
    'about apps collections contact customer-stories enterprise events explore features issues join login marketplace mobile ' +
    'new notifications orgs pricing pulls readme search security settings site sponsors stars topics trending users'
  ).split(' '),
);

/**
 * The repository that an address names, if it is the address of the repository itself: the API would
 * not say whether a file or an issue in it exists.
 */
export function repositoryOf(url: string) {
  if (!URL.canParse(url)) return undefined;
  const { hostname, pathname, search, protocol, username, port } = new URL(url);
  if (!/^(?:www\.)?github\.com$/i.test(hostname) || !/^https?:$/.test(protocol)) return undefined;
  if (search !== '' || username !== '' || port !== '') return undefined;
  const [, owner, name] =
    /^\/([a-z\d](?:[a-z\d-]{0,38}))\/([\w.-]{1,100}?)(?:\.git)?\/?$/i.exec(pathname) ?? [];
  if (owner === undefined || name === undefined || RESERVED_NAMES.has(owner.toLowerCase())) {
    return undefined;
  }
  return /^\.+$/.test(name) ? undefined : { owner, name };
}

/**
 * Asks GitHub which repositories exist, a hundred per request.
 *
 * @returns the results by address. Private repositories are omitted, because readers may not see
 *   what the token sees, and so is everything without an answer; those pages must be requested.
 * @see https://docs.github.com/en/graphql/reference/queries#repository
 */
export async function checkRepositories(
  urls: readonly string[],
  github: GithubAccess,
): Promise<ReadonlyMap<string, LinkResult>> {
  const asked = urls.flatMap((url) => {
    const repository = repositoryOf(url);
    return repository === undefined ? [] : [{ url, ...repository }];
  });
  const results = new Map<string, LinkResult>();
  for (let from = 0; from < asked.length; from += AT_ONCE) {
    const batch = asked.slice(from, from + AT_ONCE);
    // The names are safe: `repositoryOf` allows no character that ends a string in GraphQL.
    const fields = batch.map(
      ({ owner, name }, index) =>
        `r${index}: repository(owner: "${owner}", name: "${name}") { nameWithOwner isPrivate }`,
    );
    const answer = await askGraphql(`query { ${fields.join(' ')} }`, github);
    // An invalid token or an exhausted limit fails the other batches too.
    if (answer === undefined) break;
    for (const [index, { url, owner, name }] of batch.entries()) {
      const result = resultOf(answer, `r${index}`, `${owner}/${name}`, url);
      if (result !== undefined) results.set(url, result);
    }
  }
  return results;
}

async function askGraphql(query: string, github: GithubAccess) {
  try {
    const response = await github.fetch(github.url, {
      method: 'POST',
      redirect: 'error',
      headers: { authorization: `bearer ${github.token}`, 'content-type': 'application/json' },
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
    // The pages themselves can still be requested.
    return undefined;
  }
}

function resultOf(
  { data, errors }: NonNullable<Awaited<ReturnType<typeof askGraphql>>>,
  alias: string,
  asked: string,
  url: string,
): LinkResult | undefined {
  const repository = at(data, alias);
  if (repository === null) {
    const isMissing = errors.some(
      (error) => at(error, 'type') === 'NOT_FOUND' && at(error, 'path', 0) === alias,
    );
    const reason = 'GitHub says there is no such repository';
    return isMissing ? { verdict: 'dead', status: 404, reason, requests: 0 } : undefined;
  }
  const full = at(repository, 'nameWithOwner');
  if (typeof full !== 'string' || at(repository, 'isPrivate') !== false) return undefined;
  if (full.toLowerCase() === asked.toLowerCase()) {
    return { verdict: 'ok', status: 200, reason: 'GitHub has the repository', requests: 0 };
  }
  const target = new URL(`https://github.com/${full}`);
  target.hash = new URL(url).hash;
  const reason = 'the repository was renamed or transferred';
  return { verdict: 'moved', status: 200, reason, finalUrl: target.href, requests: 0 };
}
