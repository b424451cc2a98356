import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { HOSTILE_KINDS, type HostileAnswer } from './hostile-set.ts';

/** The latency of each answer, in milliseconds. */
const LATENCY = 100;

/** Counts of one host: requests under way, and the most there were. */
interface HostCount {
  now: number;
  peak: number;
}

const hosts = new Map<string, HostCount>();
const asked = new Map<string, number>();
let requests = 0;

/** Serves all addresses of 127.0.0.0/8, each a host of its own, and sends its parent the port. */
const server = createServer((request, response) => {
  if (request.url === '/__counts') {
    const peak = Math.max(0, ...[...hosts.values()].map((one) => one.peak));
    response.end(JSON.stringify({ requests, hosts: hosts.size, peak }));
    requests = 0;
    hosts.clear();
    asked.clear();
    return;
  }
  requests += 1;
  const host = request.headers.host ?? '';
  const count = hosts.get(host) ?? { now: 0, peak: 0 };
  hosts.set(host, count);
  count.now += 1;
  count.peak = Math.max(count.peak, count.now);
  response.on('close', () => {
    count.now -= 1;
  });
  respond(request, response);
});

function respond(request: IncomingMessage, response: ServerResponse): void {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://x');
  const kind = HOSTILE_KINDS.find(({ name }) => pathname.startsWith(`/${name}/`));
  if (kind === undefined) {
    setTimeout(() => response.end('a paper'), LATENCY);
    return;
  }
  const key = `${request.headers.host}${pathname}`;
  const before = asked.get(key) ?? 0;
  asked.set(key, before + 1);
  const answer = kind.answer({
    method: request.method ?? '',
    before,
    hasRange: request.headers.range !== undefined,
    hop: Number(searchParams.get('hop') ?? 0),
    self: `http://${request.headers.host}${pathname}`,
  });
  setTimeout(() => send(request, response, answer), LATENCY + (answer?.delay ?? 0));
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  answer: HostileAnswer | null,
): void {
  if (answer === null) {
    request.socket.destroy();
    return;
  }
  response.writeHead(answer.status, answer.headers);
  if (answer.drips === true) {
    const timer = setInterval(() => response.write('<p>more</p>'), 50);
    response.on('close', () => clearInterval(timer));
  } else response.end(answer.body ?? '');
}

server.listen(0, '0.0.0.0', () => {
  const address = server.address();
  process.send?.(typeof address === 'object' ? address?.port : undefined);
});
