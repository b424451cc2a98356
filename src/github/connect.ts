import { getOctokit } from '@actions/github';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import type { Octokit } from '@octokit/rest';
import { troubleOf } from '../network/proxy-problem.ts';
import { isUnanswered } from './api-failure.ts';

/** The client that all calls to GitHub's APIs go through. */
export type GitHubClient = Pick<Octokit, 'rest' | 'request' | 'graphql' | 'paginate' | 'hook'>;

/** A rate limit that asks for a longer wait than this ends the run instead. */
const LONGEST_WAIT_S = 60;
const MOST_RETRIES = 2;
/** GitHub ends a request itself after ten seconds; more is a connection that is dead. */
const LONGEST_REQUEST_MS = 30_000;
/** GitHub refuses it like any invalid token. */
const NO_TOKEN = 'none';

/**
 * Makes a client that waits for rate limits, and tries again what failed or was never answered.
 *
 * @param token with an empty one GitHub refuses every request.
 * @param server where GitHub is; GraphQL is beside the API if its address ends in no `/graphql`.
 */
export function connect(
  token: string,
  {
    apiUrl,
    graphqlUrl,
    fetch,
  }: {
    readonly apiUrl: string;
    readonly graphqlUrl: string;
    readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  },
): GitHubClient {
  const wait = (seconds: number, _options: unknown, _client: unknown, tries: number): boolean =>
    seconds <= LONGEST_WAIT_S && tries < MOST_RETRIES;
  const options = {
    baseUrl: apiUrl,
    log: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
    throttle: { onRateLimit: wait, onSecondaryRateLimit: wait },
    request: {
      fetch: (url: string, init: RequestInit) =>
        fetch(url, { ...init, signal: AbortSignal.timeout(LONGEST_REQUEST_MS) }),
    },
  };
  const client = getOctokit(token || NO_TOKEN, options, retry, throttling);
  client.hook.error('request', (error) => {
    // An answer that ends halfway is no answer.
    if (error.name === 'TimeoutError') Object.assign(error, { status: 504 });
    else if (isUnanswered(error)) error.message = `no answer: ${troubleOf(error)}`;
    throw error;
  });
  const graphqlBase = /^(.+)\/graphql$/.exec(graphqlUrl)?.[1];
  if (graphqlBase !== undefined) client.graphql = client.graphql.defaults({ baseUrl: graphqlBase });
  return client;
}

/**
 * Limits the requests of a client, not counting those that it sends again by itself. So no event
 * can use up what GitHub grants a repository in an hour.
 *
 * @param tooMany makes the error that the first request too many ends in.
 */
export function limitRequests(
  client: GitHubClient,
  most: number,
  tooMany: () => Error,
): GitHubClient {
  let sent = 0;
  client.hook.before('request', () => {
    sent += 1;
    if (sent > most) throw tooMany();
  });
  return client;
}
