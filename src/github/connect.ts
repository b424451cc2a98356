import { getOctokit } from '@actions/github';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import type { Octokit } from '@octokit/rest';
import { troubleOf } from '../network/proxy-problem.ts';

/** The GitHub client that all our calls go through. */
export type GitHubClient = Pick<Octokit, 'rest' | 'request' | 'graphql' | 'paginate' | 'hook'>;

/** Where GitHub is, and the way to it. */
interface GitHubDoor {
  /** `https://api.github.com`, or that of a GitHub Enterprise Server. */
  readonly apiUrl: string;
  /** Where GraphQL is; beside the API if it ends in no `/graphql`. */
  readonly graphqlUrl: string;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
}

/** A rate limit that asks for a longer wait than this ends the run instead. */
const LONGEST_WAIT_S = 60;
const MOST_RETRIES = 2;
/** GitHub ends a request itself after ten seconds; more is a connection that is dead. */
const LONGEST_REQUEST_MS = 30_000;
/** GitHub refuses it as it refuses any token that is none. */
const NO_TOKEN = 'none';

/**
 * Makes a client that waits for rate limits, and tries again what failed or was never answered.
 *
 * @param token with an empty one GitHub refuses every request.
 */
export function connect(token: string, { apiUrl, graphqlUrl, fetch }: GitHubDoor): GitHubClient {
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

/** The HTTP status of a refused request; undefined for other errors. */
export function statusOf(error: unknown): number | undefined {
  const status = error instanceof Error ? Reflect.get(error, 'status') : undefined;
  return typeof status === 'number' ? status : undefined;
}

/** Whether GitHub gave no answer: the client makes an error with a status of it all the same. */
export function isUnanswered(error: Error): boolean {
  return statusOf(error) === 500 && error.cause !== undefined;
}

/** Whether GitHub will not let this token do something, so that asking again is no use. */
export function isRefusal(error: unknown): boolean {
  const status = statusOf(error);
  if (status !== undefined) return status === 401 || status === 403 || status === 404;
  return hasOnlyErrors(error, 'FORBIDDEN');
}

/** Whether GraphQL answered with errors of one type and no others: `FORBIDDEN`, `NOT_FOUND`. */
export function hasOnlyErrors(error: unknown, type: string): boolean {
  const errors: unknown = error instanceof Error ? Reflect.get(error, 'errors') : undefined;
  return (
    Array.isArray(errors) &&
    errors.length > 0 &&
    errors.every(
      (one: unknown) =>
        typeof one === 'object' && one !== null && Reflect.get(one, 'type') === type,
    )
  );
}

/** Whether an error is GitHub's answer, or the lack of one, and no fault of ours. */
export function isApiError(error: unknown): error is Error {
  return (
    statusOf(error) !== undefined ||
    (error instanceof Error && error.name === 'GraphqlResponseError')
  );
}
