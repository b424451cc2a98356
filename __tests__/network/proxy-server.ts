import { createServer, request as httpRequest, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** A proxy on this machine. */
export interface TestProxy {
  readonly host: string;
  /** What it was asked for: `CONNECT api.example.org:443`, `GET http://example.org/a`. */
  readonly asked: string[];
  /** The user names and passwords that came with it. */
  readonly credentials: (string | undefined)[];
}

interface ProxyOptions {
  /** Where it finds servers: the port on this machine, by host and port. It knows no others. */
  readonly servers?: Readonly<Record<string, number>>;
  /** `user:password`, without which it passes nothing on. */
  readonly password?: string;
  /** Answers everything with this status. */
  readonly status?: number;
}

/** Starts a proxy that tunnels and forwards, until the test is over. */
export async function startProxy(options: ProxyOptions = {}): Promise<TestProxy> {
  const { servers = {}, password, status } = options;
  const asked: string[] = [];
  const credentials: (string | undefined)[] = [];
  const refusal = (header: string | undefined): number | undefined => {
    const pair = /^Basic (.+)$/.exec(header ?? '')?.[1];
    const given = pair === undefined ? undefined : Buffer.from(pair, 'base64').toString();
    credentials.push(given);
    return password === undefined || given === password ? status : 407;
  };
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    const { 'proxy-authorization': header, ...headers } = request.headers;
    const url = new URL(request.url ?? '');
    const port = servers[`${url.hostname}:${url.port || 80}`];
    const refused = refusal(header) ?? (port === undefined ? 502 : undefined);
    if (refused !== undefined) {
      response.writeHead(refused).end('the proxy says no');
      return;
    }
    const { method } = request;
    const path = url.pathname + url.search;
    const onward = httpRequest({ host: '127.0.0.1', port, method, path, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    request.pipe(onward);
  });
  server.on('connect', (request, socket: Socket) => {
    asked.push(`CONNECT ${request.url}`);
    socket.on('error', () => {});
    const port = servers[request.url ?? ''];
    const refused =
      refusal(request.headers['proxy-authorization']) ?? (port === undefined ? 502 : undefined);
    if (refused !== undefined || port === undefined) {
      socket.end(`HTTP/1.1 ${refused} No\r\ncontent-length: 0\r\n\r\n`);
      return;
    }
    const onward = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      socket.pipe(onward).pipe(socket);
    });
    onward.on('error', () => socket.destroy());
    socket.on('close', () => onward.destroy());
  });
  return { host: `127.0.0.1:${await listen(server)}`, asked, credentials };
}

/** Has a server listen on this machine until the test is over; gives its port. */
export async function listen(
  server: Pick<Server, 'on' | 'listen' | 'address' | 'close'>,
): Promise<number> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  onTestFinished(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  return (server.address() as AddressInfo).port;
}

/** A port that nobody listens on. */
export async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}
