import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { REGISTRY_NAMES, type RegistryName } from '../../src/registries/settings.ts';
import { endOfTime } from '../github-emulator/without-pauses.ts';
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
  /** Asks it without the network. */
  readonly fetch: (url: string, init?: RequestInit) => Promise<Response>;
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
  const faultAt = (registry: RegistryName): Fault | undefined => {
    const fault = faults.get(registry);
    if (fault?.times !== undefined && fault.times-- <= 0) faults.delete(registry);
    return faults.get(registry)?.fault;
  };
  const server = createServer((request, response) => {
    const [registry, path] = split(request.url ?? '');
    if (registry === undefined) {
      send(response, { status: 400, type: 'text/plain', body: 'no such registry' });
      return;
    }
    log.push({ registry, path, headers: request.headers });
    const current = faultAt(registry);
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
    async fetch(url, init) {
      const headers = Object.fromEntries(new Headers(init?.headers));
      const { pathname, search } = new URL(url);
      const [registry, path] = split(pathname + search);
      if (registry === undefined) throw new Error(`${url} is no registry`);
      log.push({ registry, path, headers });
      const fault = faultAt(registry);
      const answer = fault ? answerOf(fault, registry) : respond(registry, path, headers.accept);
      if (fault === 'slow') endOfTime(init?.signal);
      init?.signal?.throwIfAborted();
      if (answer === undefined) throw new TypeError('fetch failed');
      const { status, type, body, headers: more } = answer;
      return new Response(body, { status, headers: { 'content-type': type, ...more } });
    },
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

/** The registry that a path is about, and the path as that one has it. */
function split(address: string): [RegistryName | undefined, string] {
  const [, name = '', path = ''] = /^\/([a-z]+)(\/.*)$/.exec(address) ?? [];
  return [REGISTRY_NAMES.find((one) => one === name), path];
}

const PAGE = '<!DOCTYPE html>\n<html><head><title>502 Bad Gateway</title></head></html>';

/** What a registry with a fault answers; nothing where it never does. */
function answerOf(fault: Fault, registry: RegistryName): Recorded | undefined {
  switch (fault) {
    case 'unavailable':
      return { status: 503, type: 'text/html', body: PAGE };
    case 'too-many': {
      const headers = { 'retry-after': '3' };
      return { status: 429, type: 'text/plain', body: 'Too Many Requests', headers };
    }
    case 'html':
      return { status: 200, type: 'text/html', body: PAGE };
    case 'not-found':
      return NOT_FOUND[registry];
    case 'forbidden':
      return { status: 403, type: 'text/html', body: PAGE };
    case 'huge':
      return { status: 200, type: 'application/json', body: `"${'x'.repeat(9 * 1024 * 1024)}"` };
    default:
      return undefined;
  }
}

function fail(response: ServerResponse, fault: Fault, registry: RegistryName): void {
  const answer = answerOf(fault, registry);
  if (answer !== undefined) send(response, answer);
  else if (fault === 'down') response.socket?.destroy();
  else if (fault === 'truncated') {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
    response.write('{"status":"ok","message":{"DOI":"10.5');
    setTimeout(() => response.socket?.destroy(), 20);
  }
}

function send(response: ServerResponse, { status, type, body, headers }: Recorded): void {
  response.writeHead(status, { 'content-type': type, ...headers });
  response.end(body);
}
