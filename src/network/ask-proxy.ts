import { type ClientRequest, request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { ProxyServer } from './proxy-for.ts';

/** What a request that a proxy is to pass on consists of. */
export interface ProxiedRequest {
  readonly method: string;
  /** Of `CONNECT` the host and port, of all else the whole URL. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  readonly timeout: number;
  readonly maxHeaderSize?: number;
}

/** A request to a proxy itself, which is not yet sent, with its user name and password. */
export function askProxy(
  { protocol, host, port, authorization }: ProxyServer,
  { headers, ...request }: ProxiedRequest,
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
