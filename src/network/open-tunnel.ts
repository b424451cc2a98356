import type { IncomingMessage } from 'node:http';
import { isIP, type Socket } from 'node:net';
import { connect as tlsConnect } from 'node:tls';
import { askProxy } from './ask-proxy.ts';
import type { ProxyServer } from './proxy-for.ts';
import { ProxyProblem } from './proxy-problem.ts';
import { proxyRefusal, proxyTrouble } from './proxy-trouble.ts';

/** The server beyond a proxy. */
export interface TunnelEnd {
  /** A name, or an address without brackets. */
  readonly host: string;
  readonly port: number;
}

/** How long a tunnel may take to open. */
export interface TunnelLimits {
  readonly signal: AbortSignal;
  /** Between two signs of life of the proxy, in milliseconds. */
  readonly idleTime: number;
}

/**
 * Has a proxy connect to a server (`CONNECT`), and secures the connection to that server.
 *
 * @returns a TLS connection to the server; the proxy sees nothing of what goes through.
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
    // A name alone may be asked for.
    ...(isIP(end.host) === 0 ? { servername: end.host } : {}),
    ALPNProtocols: ['http/1.1'],
  });
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      secured.destroy();
      reject(limits.signal.reason);
    };
    if (limits.signal.aborted) stop();
    limits.signal.addEventListener('abort', stop, { once: true });
    secured.once('error', (error) => {
      limits.signal.removeEventListener('abort', stop);
      reject(error);
    });
    secured.once('secureConnect', () => {
      limits.signal.removeEventListener('abort', stop);
      resolve(secured);
    });
  });
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
