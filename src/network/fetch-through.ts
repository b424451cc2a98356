import type { LookupFunction } from 'node:net';
import { Agent, buildConnector, type Dispatcher, fetch, Pool } from 'undici';
import { openTunnel, proxyRefusal, proxyTrouble } from './ask-proxy.ts';
import { hostOf } from './no-proxy.ts';
import { type Environment, type ProxyServer, proxyFor } from './proxy-for.ts';

/** The `fetch` for trusted servers: GitHub's and the registries'. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** The time limit for a proxy to connect to a server, in milliseconds. */
const LONGEST_CONNECT = 10_000;

/**
 * A `fetch` through the proxies of an environment. Node's own supports proxies only in its newest
 * versions, and does not accept agents of other versions of undici; so this is the `fetch` of undici
 * itself. The proxy is chosen again for each redirect.
 *
 * @param lookup looks up the names of servers that are requested directly.
 * @returns a function that rejects as `fetch` does; the cause is a `ProxyProblem` if a proxy did not
 *   forward the request.
 */
export function fetchThrough(env: Environment, lookup?: LookupFunction): Fetch {
  const wayTo = proxyFor(env);
  const direct = lookup === undefined ? {} : { connect: { lookup } };
  const dispatcher = new Agent({
    factory(origin, options): Dispatcher {
      const url = new URL(origin);
      const proxy = wayTo(url);
      if (proxy === undefined) return new Pool(url.origin, { ...options, ...direct });
      if (url.protocol === 'http:') return forwarding(url, proxy, options);
      return new Pool(url.origin, { ...options, connect: tunnelTo(url, proxy) });
    },
  });
  return async (url, init) => {
    // The types differ between versions, the values do not.
    const response = await fetch(url, { ...(init as object), dispatcher });
    return response as unknown as Response;
  };
}

function tunnelTo(url: URL, proxy: ProxyServer): buildConnector.connector {
  const end = { host: hostOf(url), port: Number(url.port) || 443 };
  return (_options, callback) => {
    const signal = AbortSignal.timeout(LONGEST_CONNECT);
    openTunnel(proxy, end, { signal, idleTime: LONGEST_CONNECT }).then(
      (socket) => callback(null, socket),
      (error: Error) => callback(error, null),
    );
  };
}

/** Without TLS there is no tunnel: the proxy receives the whole URL and requests it. */
function forwarding({ origin, host }: URL, proxy: ProxyServer, options: object): Dispatcher {
  const proxyHost = proxy.host.includes(':') ? `[${proxy.host}]` : proxy.host;
  const pool = new Pool(`${proxy.protocol}//${proxyHost}:${proxy.port}`, {
    ...options,
    connect: connectTo(proxy),
  });
  const { authorization } = proxy;
  const ours = {
    host,
    ...(authorization === undefined ? {} : { 'proxy-authorization': authorization }),
  };
  return pool.compose((dispatch) => (request, handler) => {
    // `fetch` passes an object.
    const asked = { ...(request.headers as Readonly<Record<string, string>>), ...ours };
    const { onHeaders } = handler;
    handler.onHeaders = (status, headers, resume, text) => {
      // The proxy answers instead of the server. The error ends the request.
      if (status === 407) throw proxyRefusal(proxy, host, status);
      return onHeaders?.call(handler, status, headers, resume, text) ?? true;
    };
    return dispatch({ ...request, path: origin + request.path, headers: asked }, handler);
  });
}

function connectTo(proxy: ProxyServer): buildConnector.connector {
  const connect = buildConnector({ timeout: LONGEST_CONNECT });
  return (options, callback) => {
    connect(options, (error, socket) => {
      if (error === null) callback(null, socket);
      else callback(proxyTrouble(proxy, error), null);
    });
  };
}
