import { type ClientRequest, request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { askProxy, openTunnel, proxyRefusal, proxyTrouble } from '../network/ask-proxy.ts';
import { hostOf } from '../network/no-proxy.ts';
import type { ProxyServer } from '../network/proxy-for.ts';
import { checkProxiedTarget } from './check-target.ts';
import { FetchProblem } from './fetch-problem.ts';
import type { FetchRequest, FetchTools } from './fetch-tools.ts';
import { guardedLookup } from './resolve.ts';

/**
 * The head of the answer to one request; redirects are not followed. The request goes directly to
 * the server, through a tunnel of a proxy, or, without TLS, to the proxy, which forwards it.
 *
 * @param url a checked target.
 * @throws {FetchProblem} when the target is not allowed.
 * @throws {ProxyProblem} when the proxy does not forward the request; other errors are the server's.
 */
export async function askForHead(
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
