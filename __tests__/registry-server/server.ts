import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { REGISTRY_NAMES, type RegistryName } from '../../src/registries/settings.ts';
import { NOT_FOUND, type Recorded, respond } from './respond.ts';

/** What goes wrong at a registry. */
export type Fault =
  | 'down'
  | 'unavailable'
  | 'too-many'
  | 'slow'
  | 'truncated'
  | 'html'
  | 'not-found'
  | 'forbidden'
  | 'huge';

/** One request that the server got. */
interface Logged {
  readonly registry: RegistryName;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
}

/** A server on the loopback that plays all registries, each under its name. */
export interface RegistryServer {
  readonly urls: Readonly<Record<RegistryName, string>>;
  readonly log: readonly Logged[];
  /** Faults by registry; `times` ends one after so many requests. */
  readonly faults: Map<RegistryName, { readonly fault: Fault; times?: number }>;
  /** Forgets requests and faults. */
  reset(): void;
  close(): Promise<void>;
}

/** Starts the server. */
export async function startRegistryServer(): Promise<RegistryServer> {
  const log: Logged[] = [];
  const faults: RegistryServer['faults'] = new Map();
  const server = createServer((request, response) => {
    const [, name = '', path = ''] = /^\/([a-z]+)(\/.*)$/.exec(request.url ?? '') ?? [];
    const registry = REGISTRY_NAMES.find((one) => one === name);
    if (registry === undefined) {
      send(response, { status: 400, type: 'text/plain', body: 'no such registry' });
      return;
    }
    log.push({ registry, path, headers: request.headers });
    const fault = faults.get(registry);
    if (fault?.times !== undefined && fault.times-- <= 0) faults.delete(registry);
    const current = faults.get(registry)?.fault;
    if (current === undefined) send(response, respond(registry, path, request.headers.accept));
    else fail(response, current, registry);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const urls = Object.fromEntries(
    REGISTRY_NAMES.map((name) => [name, `http://127.0.0.1:${port}/${name}`]),
  ) as Record<RegistryName, string>;
  return {
    urls,
    log,
    faults,
    reset() {
      log.length = 0;
      faults.clear();
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const PAGE = '<!DOCTYPE html>\n<html><head><title>502 Bad Gateway</title></head></html>';

function fail(response: ServerResponse, fault: Fault, registry: RegistryName): void {
  switch (fault) {
    case 'down':
      response.socket?.destroy();
      break;
    case 'unavailable':
      send(response, { status: 503, type: 'text/html', body: PAGE });
      break;
    case 'too-many':
      response.setHeader('retry-after', '3');
      send(response, { status: 429, type: 'text/plain', body: 'Too Many Requests' });
      break;
    case 'slow':
      // The answer never comes.
      break;
    case 'truncated':
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
      response.write('{"status":"ok","message":{"DOI":"10.5');
      setTimeout(() => response.socket?.destroy(), 20);
      break;
    case 'html':
      send(response, { status: 200, type: 'text/html', body: PAGE });
      break;
    case 'not-found':
      send(response, NOT_FOUND[registry]);
      break;
    case 'forbidden':
      send(response, { status: 403, type: 'text/html', body: PAGE });
      break;
    case 'huge':
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(`"${'x'.repeat(9 * 1024 * 1024)}"`);
  }
}

function send(response: ServerResponse, { status, type, body, headers }: Recorded): void {
  response.writeHead(status, { 'content-type': type, ...headers });
  response.end(body);
}
