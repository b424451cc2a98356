import { type ClientRequest, request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { askProxy } from '../network/ask-proxy.ts';
import { hostOf } from '../network/host-of.ts';
import { openTunnel } from '../network/open-tunnel.ts';
import type { ProxyServer } from '../network/proxy-for.ts';
import { proxyRefusal, proxyTrouble } from '../network/proxy-trouble.ts';
import { checkProxiedTarget } from './check-proxied-target.ts';
import { FetchProblem } from './fetch-problem.ts';
import type { FetchRequest, FetchTools } from './fetch-tools.ts';
import { guardedLookup } from './guarded-lookup.ts';

/**
 * The head of the answer to one request, which is not followed where it leads on: straight from
 * the server, through a tunnel that a proxy opens, or without TLS from the proxy, which asks then.
 *
 * @param url a checked target.
 * @throws {FetchProblem} when the target must not be asked for.
 * @throws {ProxyProblem} when the proxy does not pass the request on; other errors are the server's.
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
    // A connection of its own for each request: keeping them was no faster in the benchmark, and a
    // connection that is closed while it waits would look like trouble of the next link.
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
  // Without an agent, Node.js takes another port than 443 for the usual one, and names it.
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
      // Some sites answer 404 to those who name no language.
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

/** Whether an error is one of reaching the machine that a request goes to first. */
function isConnecting(error: Error): boolean {
  const call = Reflect.get(error, 'syscall');
  return call === 'connect' || call === 'getaddrinfo' || error instanceof AggregateError;
}

/** Sends a request, and hears all of its events. */
function headOf(send: () => ClientRequest): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const request = send();
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
