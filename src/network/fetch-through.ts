import { Agent, buildConnector, type Dispatcher, fetch, Pool } from 'undici';
import { hostOf } from './host-of.ts';
import { openTunnel } from './open-tunnel.ts';
import { type ProxyServer, proxyFor } from './proxy-for.ts';
import { proxyRefusal, proxyTrouble } from './proxy-trouble.ts';
import type { Environment } from './proxy-variables.ts';

/** How servers are asked that are known: GitHub's, registries'. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** For a proxy to connect to a server, in milliseconds. */
const LONGEST_CONNECT = 10_000;

/**
 * A `fetch` that asks through the proxies of an environment. Node's own does so in its newest
 * versions alone, and takes no other version's agent; so this is the `fetch` of undici, which
 * Node's is made of. Each redirect finds its own way, through a proxy or around it.
 *
 * @returns a function that rejects as `fetch` does; the cause is a `ProxyProblem` where a
 *   proxy did not pass the request on.
 */
export function fetchThrough(env: Environment): Fetch {
  const wayTo = proxyFor(env);
  const dispatcher = new Agent({
    factory(origin, options): Dispatcher {
      const url = new URL(origin);
      const proxy = wayTo(url);
      if (proxy === undefined) return new Pool(url.origin, options);
      if (url.protocol === 'http:') return forwarding(url, proxy, options);
      return new Pool(url.origin, { ...options, connect: tunnelTo(url, proxy) });
    },
  });
  return async (url, init) => {
    // The types of both are of different versions, the values of one kind.
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

/** Without TLS there is nothing to tunnel: the proxy is given the whole URL, and asks for it. */
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
    // `fetch` gives them by their names.
    const asked = { ...(request.headers as Readonly<Record<string, string>>), ...ours };
    const { onHeaders } = handler;
    handler.onHeaders = (status, headers, resume, text) => {
      // It answers in place of the server. What is thrown ends the request.
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
