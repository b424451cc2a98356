import { type ClientRequest, request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { askProxy, openTunnel, proxyRefusal, proxyTrouble } from '../network/ask-proxy.ts';
import { hostOf } from '../network/no-proxy.ts';
import type { ProxyServer } from '../network/proxy-for.ts';
import { ProxyProblem } from '../network/proxy-problem.ts';
import { checkProxiedTarget, checkTarget } from './check-target.ts';
import { FetchProblem } from './fetch-problem.ts';
import type { FetchRequest, FetchTools } from './fetch-tools.ts';
import { guardedLookup } from './resolve.ts';

export interface FetchAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** At most `bodyBytes` of the body; empty for HEAD. */
  readonly body: string;
  /** The statuses of the redirects. */
  readonly hops: readonly number[];
  /** The URL that the last of them leads to. */
  readonly url: string;
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

function asProblem(error: unknown, signal: AbortSignal): FetchProblem {
  if (error instanceof FetchProblem) return error;
  if (signal.aborted) return new FetchProblem('timeout', 'no complete answer in time');
  if (error instanceof ProxyProblem) {
    // If the proxy works and could not reach the server, the result is about the link.
    return new FetchProblem(error.kind === 'failed' ? 'network' : 'proxy', error.message);
  }
  return new FetchProblem('network', error instanceof Error ? error.message : String(error));
}

/** The answer of one server: a redirect to follow, or the final answer. */
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
    const response = await askForHead(url, wanted, tools, signal);
    const status = response.statusCode ?? 0;
    const { location } = response.headers;
    if (REDIRECTS.has(status) && location !== undefined) {
      response.destroy();
      return { status, location };
    }
    const body =
      wanted.method === 'HEAD' ? '' : await readBody(response, limits.bodyBytes, limits.bodyTime);
    response.destroy();
    const headers = Object.entries(response.headers).map(
      ([name, value]) => [name, [value].flat().join(', ')] as const,
    );
    return { status, headers: Object.fromEntries(headers), body };
  } catch (error) {
    throw asProblem(error, signal);
  }
}

/**
 * Requests an untrusted URL. Every hop is checked: http or https, no credentials, an allowed
 * address. Cookies and credentials are never stored or sent.
 *
 * @throws {FetchProblem} when there is no answer, or a URL is not allowed.
 */
export async function guardedFetch(wanted: FetchRequest, tools: FetchTools): Promise<FetchAnswer> {
  const { limits, allows, pass = (_host, work) => work() } = tools;
  const hops: number[] = [];
  let url = checkTarget(wanted.url, allows);
  let remaining = limits.totalTime;
  const seen = new Set([url.href]);
  for (;;) {
    const target = url;
    const answer = await pass(target.host, async () => {
      const start = performance.now();
      try {
        return await askOnce(target, wanted, tools, Math.max(1, Math.ceil(remaining)));
      } finally {
        remaining -= performance.now() - start;
      }
    });
    if (!('location' in answer)) return { ...answer, hops, url: url.href };
    url = checkTarget(answer.location, allows, url);
    hops.push(answer.status);
    if (seen.has(url.href)) throw new FetchProblem('redirects', 'the redirects form a loop');
    if (hops.length > limits.redirects) {
      throw new FetchProblem('redirects', `more than ${limits.redirects} redirects`);
    }
    seen.add(url.href);
  }
}

function decoded(response: IncomingMessage): Readable {
  const decoder = {
    gzip: createGunzip,
    'x-gzip': createGunzip,
    deflate: createInflate,
    br: createBrotliDecompress,
  }[response.headers['content-encoding']?.toLowerCase() ?? ''];
  if (decoder === undefined) return response;
  const stream = decoder();
  response.on('error', (error) => stream.destroy(error));
  return response.pipe(stream);
}

/**
 * The beginning of a body as text: at most `limit` bytes after decompression, received within `time`
 * milliseconds. Then the connection is closed, so neither an endless body nor a small one that
 * decompresses to gigabytes costs more. For a body that is interrupted, the part before it.
 */
async function readBody(response: IncomingMessage, limit: number, time: number): Promise<string> {
  const timer = setTimeout(() => response.destroy(), time);
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of decoded(response)) {
      const bytes: Buffer = chunk;
      chunks.push(bytes.subarray(0, limit - size));
      size += bytes.length;
      if (size >= limit) break;
    }
  } catch {
    // The status is known; only the rest of the text is missing.
  } finally {
    clearTimeout(timer);
    if (!response.complete) response.destroy();
  }
  return Buffer.concat(chunks).toString('utf8');
}

/**
 * The head of the answer to one request; redirects are not followed. The request goes directly to
 * the server, through a tunnel of a proxy, or, without TLS, to the proxy, which forwards it.
 *
 * @param url a checked target.
 * @throws {FetchProblem} when the target is not allowed.
 * @throws {ProxyProblem} when the proxy does not forward the request; other errors are the server's.
 */
async function askForHead(
  url: URL,
  wanted: FetchRequest,
  tools: FetchTools,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const options = optionsOf(wanted, tools, signal);
  const { proxies } = tools;
  const proxy = proxies?.wayTo(url);
  if (proxy === undefined) {
    const { resolve, allows } = tools;
    // Each request has its own connection: reusing them was no faster in the benchmark, and a
    // connection that is closed while idle would look like an error of the next link.
    const direct = { ...options, agent: false, lookup: guardedLookup(resolve, allows) };
    return headOf(() =>
      url.protocol === 'https:' ? httpsRequest(url, direct) : httpRequest(url, direct),
    );
  }
  if (proxies?.guarded === true) await checkProxiedTarget(url, tools);
  if (url.protocol === 'http:') return headFromProxy(url, proxy, options);
  const end = { host: hostOf(url), port: Number(url.port) || 443 };
  const socket = await openTunnel(proxy, end, { signal, idleTime: options.timeout });
  socket.setTimeout(options.timeout);
  // Without an agent, Node.js does not use 443 as the default port and adds it to the host header.
  const tunnelled = { ...options, defaultPort: 443, createConnection: () => socket };
  return headOf(() => httpsRequest(url, tunnelled));
}

function optionsOf({ method, headers }: FetchRequest, tools: FetchTools, signal: AbortSignal) {
  return {
    method,
    signal,
    timeout: tools.limits.idleTime,
    maxHeaderSize: tools.limits.headerBytes,
    headers: {
      accept: '*/*',
      'accept-encoding': 'gzip, deflate, br',
      // Some sites answer 404 to requests without a language.
      'accept-language': 'en-US,en;q=0.9,*;q=0.5',
      'user-agent': tools.userAgent,
      ...headers,
    },
  };
}

async function headFromProxy(
  url: URL,
  proxy: ProxyServer,
  options: ReturnType<typeof optionsOf>,
): Promise<IncomingMessage> {
  const path = url.origin + url.pathname + url.search;
  const headers = { ...options.headers, host: url.host };
  try {
    const head = await headOf(() => askProxy(proxy, { ...options, path, headers }));
    if (head.statusCode !== 407) return head;
    head.destroy();
  } catch (error) {
    throw error instanceof Error && isConnecting(error) ? proxyTrouble(proxy, error) : error;
  }
  throw proxyRefusal(proxy, url.host, 407);
}

/** Whether the machine to which a request is sent first could not be reached. */
function isConnecting(error: Error): boolean {
  const call = Reflect.get(error, 'syscall');
  return call === 'connect' || call === 'getaddrinfo' || error instanceof AggregateError;
}

/** Sends a request and handles all of its events. */
function headOf(send: () => ClientRequest): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const request = send();
    request.on('response', resolve);
    request.on('error', reject);
    // An answer that switches protocols would keep the socket.
    request.on('upgrade', (_response, socket) => {
      socket.destroy();
      reject(new FetchProblem('network', 'the server switched protocols unexpectedly'));
    });
    request.on('timeout', () => {
      request.destroy(new FetchProblem('timeout', 'the server stopped sending'));
    });
    request.end();
  });
}
