import { once } from 'node:events';
import {
  type ClientRequest,
  request as httpRequest,
  type IncomingMessage,
  type RequestOptions,
} from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP, type Socket } from 'node:net';
import { connect as tlsConnect } from 'node:tls';
import { errorCode } from '../text/attempt.ts';
import type { ProxyServer } from './proxy-for.ts';
import { ProxyProblem } from './proxy-problem.ts';

/**
 * A request to a proxy, not yet sent, with the proxy's user name and password.
 *
 * @param request its path is the host and port for `CONNECT`, otherwise the whole URL.
 */
export function askProxy(
  { protocol, host, port, authorization }: ProxyServer,
  { headers, ...request }: RequestOptions & { readonly headers: Readonly<Record<string, string>> },
): ClientRequest {
  const ask = protocol === 'https:' ? httpsRequest : httpRequest;
  return ask({
    ...request,
    host,
    port,
    agent: false,
    headers: {
      ...headers,
      ...(authorization === undefined ? {} : { 'proxy-authorization': authorization }),
    },
  });
}

/** The server beyond a proxy: a name, or an address without brackets. */
type TunnelEnd = Pick<ProxyServer, 'host' | 'port'>;
/** How long a tunnel may take to open; `idleTime`: between two packets of the proxy (milliseconds). */
type TunnelLimits = { readonly signal: AbortSignal; readonly idleTime: number };

/**
 * Lets a proxy connect to a server (`CONNECT`), and starts TLS with that server.
 *
 * @returns a TLS connection to the server, whose content the proxy cannot read.
 * @throws {ProxyProblem} when the proxy does not connect; other errors are the server's.
 */
export async function openTunnel(
  proxy: ProxyServer,
  end: TunnelEnd,
  limits: TunnelLimits,
): Promise<Socket> {
  const socket = await connectThrough(proxy, end, limits);
  const secured = tlsConnect({
    socket,
    host: end.host,
    // Only a name is allowed here.
    ...(isIP(end.host) === 0 ? { servername: end.host } : {}),
    ALPNProtocols: ['http/1.1'],
  });
  // An error before the socket is used must not end the process; later ones have other listeners.
  secured.on('error', () => {});
  try {
    await once(secured, 'secureConnect', { signal: limits.signal });
    return secured;
  } catch (error) {
    secured.destroy();
    throw error;
  }
}

function connectThrough(
  proxy: ProxyServer,
  end: TunnelEnd,
  { signal, idleTime }: TunnelLimits,
): Promise<Socket> {
  const target = `${isIP(end.host) === 6 ? `[${end.host}]` : end.host}:${end.port}`;
  const request = askProxy(proxy, {
    method: 'CONNECT',
    path: target,
    headers: { host: target },
    signal,
    timeout: idleTime,
  });
  return new Promise((resolve, reject) => {
    request.once('connect', (response: IncomingMessage, socket: Socket, first: Buffer) => {
      const problem = proxyRefusal(proxy, target, response.statusCode ?? 0);
      if (problem !== undefined) {
        socket.destroy();
        reject(problem);
        return;
      }
      socket.setTimeout(0);
      if (first.length > 0) socket.unshift(first);
      resolve(socket);
    });
    request.once('timeout', () => {
      request.destroy(new ProxyProblem('unreachable', `the proxy ${proxy.shown} does not answer`));
    });
    request.once('error', (error) => reject(signal.aborted ? error : proxyTrouble(proxy, error)));
    request.end();
  });
}

/** An error of the connection to a proxy, with a message. */
export function proxyTrouble({ shown, variable }: ProxyServer, error: Error): Error {
  if (error instanceof ProxyProblem) return error;
  const why = errorCode(error) ?? error.message;
  return new ProxyProblem(
    'unreachable',
    `the proxy ${shown}, which ${variable} names, cannot be reached (${why})`,
  );
}

/** Why a proxy refuses a request; undefined if it connects. */
export function proxyRefusal(
  { shown, variable, authorization }: ProxyServer,
  target: string,
  status: number,
): ProxyProblem | undefined {
  if (status >= 200 && status < 300) return undefined;
  if (status === 407) {
    return new ProxyProblem(
      'refused',
      authorization === undefined
        ? `the proxy ${shown} requires a user name and password (407), and ${variable} has none`
        : `the proxy ${shown} rejects the user name and password in ${variable} (407)`,
    );
  }
  return status >= 500
    ? new ProxyProblem('failed', `the proxy ${shown} could not connect to ${target} (${status})`)
    : new ProxyProblem('refused', `the proxy ${shown} refuses to connect to ${target} (${status})`);
}
