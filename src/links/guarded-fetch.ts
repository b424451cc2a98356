import { type ClientRequest, request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { type AddressRule, checkTarget } from './check-target.ts';
import { FetchProblem } from './fetch-problem.ts';
import { guardedLookup, type Resolve } from './guarded-lookup.ts';
import { readBody } from './read-body.ts';

/** How far a request may go. Times are in milliseconds, sizes in bytes. */
export interface FetchLimits {
  /** For one request with all its redirects; waiting for a turn does not count. */
  readonly totalTime: number;
  /** Between two signs of life of a connection. */
  readonly idleTime: number;
  /** For the body alone; what has come by then is taken for all. */
  readonly bodyTime: number;
  readonly headerBytes: number;
  /** After decompression. */
  readonly bodyBytes: number;
  readonly redirects: number;
}

export const DEFAULT_LIMITS: FetchLimits = {
  totalTime: 30_000,
  idleTime: 10_000,
  bodyTime: 5000,
  headerBytes: 32_768,
  bodyBytes: 262_144,
  redirects: 10,
};

/** What the guarded fetch works with. */
export interface FetchTools {
  readonly resolve: Resolve;
  readonly allows: AddressRule;
  readonly limits: FetchLimits;
  /** Sent with each request; it names the product and a contact. */
  readonly userAgent: string;
  /** Each request to a host with its port waits here for its turn; at once when absent. */
  readonly pass?: <T>(host: string, work: () => Promise<T>) => Promise<T>;
}

export interface FetchRequest {
  readonly url: string;
  readonly method: 'HEAD' | 'GET';
  /** Sent as they are on every hop, so they must hold no secrets. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** One redirect on the way. */
interface Hop {
  readonly status: number;
  /** Where it led. */
  readonly url: string;
}

export interface FetchAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** At most `bodyBytes` of the body; empty for HEAD. */
  readonly body: string;
  readonly hops: readonly Hop[];
  /** The URL that gave the answer. */
  readonly url: string;
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

function send(
  url: URL,
  { method, headers }: FetchRequest,
  tools: FetchTools,
  signal: AbortSignal,
): ClientRequest {
  const options = {
    method,
    // A connection of its own for each request: keeping them was no faster in the benchmark, and a
    // connection that is closed while it waits would look like trouble of the next link.
    agent: false,
    signal,
    timeout: tools.limits.idleTime,
    maxHeaderSize: tools.limits.headerBytes,
    lookup: guardedLookup(tools.resolve, tools.allows),
    headers: {
      accept: '*/*',
      'accept-encoding': 'gzip, deflate, br',
      // Some sites answer 404 to those who name no language.
      'accept-language': 'en-US,en;q=0.9,*;q=0.5',
      'user-agent': tools.userAgent,
      ...headers,
    },
  } as const;
  return url.protocol === 'https:' ? httpsRequest(url, options) : httpRequest(url, options);
}

/** The head of the answer to one request, without following it. */
function headOf(request: ClientRequest): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    request.on('response', resolve);
    request.on('error', reject);
    // An answer that switches protocols would keep the socket for itself.
    request.on('upgrade', (_response, socket) => {
      socket.destroy();
      reject(new FetchProblem('network', 'the server switched protocols unasked'));
    });
    request.on('timeout', () => {
      request.destroy(new FetchProblem('timeout', 'the server stopped sending'));
    });
    request.end();
  });
}

function flatHeaders(response: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(response.headers).map(([name, value]) => [name, [value].flat().join(', ')]),
  );
}

function asProblem(error: unknown, signal: AbortSignal): FetchProblem {
  if (error instanceof FetchProblem) {
    return error;
  }
  if (signal.aborted) {
    return new FetchProblem('timeout', 'no full answer in time');
  }
  return new FetchProblem('network', error instanceof Error ? error.message : String(error));
}

/** The answer of one server: a redirect not yet followed, or the end of the way. */
type HopAnswer =
  | { readonly status: number; readonly location: string }
  | Omit<FetchAnswer, 'hops' | 'url'>;

async function askOnce(
  url: URL,
  wanted: FetchRequest,
  tools: FetchTools,
  time: number,
): Promise<HopAnswer> {
  const { limits } = tools;
  const signal = AbortSignal.timeout(time);
  try {
    const response = await headOf(send(url, wanted, tools, signal));
    const status = response.statusCode ?? 0;
    const { location } = response.headers;
    if (REDIRECTS.has(status) && location !== undefined) {
      response.destroy();
      return { status, location };
    }
    const body =
      wanted.method === 'HEAD' ? '' : await readBody(response, limits.bodyBytes, limits.bodyTime);
    response.destroy();
    return { status, headers: flatHeaders(response), body };
  } catch (error) {
    throw asProblem(error, signal);
  }
}

/**
 * Asks for a URL that nobody vouches for. Each hop is checked like the first:
 * http or https, no credentials, an allowed address. Cookies and credentials
 * are never kept or sent.
 *
 * @throws {FetchProblem} when there is no answer, or one must not be asked for.
 */
export async function guardedFetch(wanted: FetchRequest, tools: FetchTools): Promise<FetchAnswer> {
  const { limits, allows, pass = (_host, work) => work() } = tools;
  const hops: Hop[] = [];
  let url = checkTarget(wanted.url, allows);
  let left = limits.totalTime;
  const seen = new Set([url.href]);
  for (;;) {
    const target = url;
    const answer = await pass(target.host, async () => {
      const start = performance.now();
      try {
        return await askOnce(target, wanted, tools, Math.max(1, Math.ceil(left)));
      } finally {
        left -= performance.now() - start;
      }
    });
    if (!('location' in answer)) {
      return { ...answer, hops, url: url.href };
    }
    url = checkTarget(answer.location, allows, url);
    hops.push({ status: answer.status, url: url.href });
    if (seen.has(url.href)) {
      throw new FetchProblem('redirects', 'the redirects go round in a circle');
    }
    if (hops.length > limits.redirects) {
      throw new FetchProblem('redirects', `more than ${limits.redirects} redirects`);
    }
    seen.add(url.href);
  }
}
