import { createServer, type RequestListener } from 'node:http';
import {
  type AddressInfo,
  createServer as createTcpServer,
  type Server,
  type Socket,
} from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { isPublicAddress } from '../../src/links/check-target.ts';
import { DEFAULT_LIMITS, type FetchTools } from '../../src/links/fetch-tools.ts';
import { guardedFetch } from '../../src/links/guarded-fetch.ts';

const LIMITS = { ...DEFAULT_LIMITS, bodyBytes: 4096, redirects: 5 };
/** For what never answers; whatever does, on a busy machine too, has more time than it needs. */
const HURRIED = { limits: { ...LIMITS, totalTime: 150, idleTime: 50 } };

function tools(addresses: readonly string[], changes: Partial<FetchTools> = {}): FetchTools {
  return {
    resolve: async () =>
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    allows: isPublicAddress,
    limits: LIMITS,
    userAgent: 'test',
    ...changes,
  };
}

/** Nothing may be looked up for these: the URL alone is enough to refuse. */
const REFUSED_URLS = [
  'http://127.0.0.1/',
  'http://127.1/',
  'http://127.0.1/',
  'http://2130706433/',
  'http://0x7f000001/',
  'http://0x7f.1/',
  'http://0x7f.0.0.1/',
  'http://017700000001/',
  'http://0177.0.0.1/',
  'http://0177.0x0.0.1/',
  'http://127.0.0.1./',
  'http://127.255.255.254/',
  'http://%31%32%37.0.0.1/',
  'http://１２７.0.0.1/',
  'http://127。0。0。1/',
  'http://①②⑦.0.0.1/',
  'http://0/',
  'http://0.0.0.0/',
  'http://0.1.2.3/',
  'http://[::1]/',
  'http://[0:0:0:0:0:0:0:1]/',
  'http://[::]/',
  'http://[::127.0.0.1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[::ffff:7f00:1]/',
  'http://[::ffff:a9fe:a9fe]/',
  'http://[::ffff:10.0.0.1]/',
  'http://[::ffff:0:127.0.0.1]/',
  'http://[64:ff9b::7f00:1]/',
  'http://[64:ff9b:1::7f00:1]/',
  'http://[2002:7f00:1::]/',
  'http://[2001:0:7f00:1::]/',
  'http://[2001:db8::1]/',
  'http://[100::1]/',
  'http://[fe80::1]/',
  'http://[fe80::1%25eth0]/',
  'http://[fe80::1%eth0]/',
  'http://[fec0::1]/',
  'http://[fc00::1]/',
  'http://[fd00:ec2::254]/',
  'http://[ff02::1]/',
  'http://169.254.169.254/latest/meta-data/',
  'http://2852039166/',
  'http://0xa9fea9fe/',
  'http://0251.0376.0251.0376/',
  'http://169.254.170.2/',
  'http://168.63.129.16/',
  'http://0xa83f8110/',
  'http://[::ffff:168.63.129.16]/',
  'http://100.100.100.200/',
  'http://10.0.0.1/',
  'http://172.16.0.1/',
  'http://172.31.255.255/',
  'http://192.168.0.1/',
  'http://192.0.0.192/',
  'http://192.0.2.1/',
  'http://198.18.0.1/',
  'http://198.51.100.1/',
  'http://203.0.113.1/',
  'http://224.0.0.1/',
  'http://240.0.0.1/',
  'http://255.255.255.255/',
  'http://256.256.256.256/',
  'http://user@example.org/',
  'http://user:secret@example.org/',
  'http://:secret@example.org/',
  'http://example.org@127.0.0.1/',
  'http:127.0.0.1',
  'http:\\\\127.0.0.1\\',
  'file:///etc/passwd',
  'ftp://example.org/',
  'gopher://example.org:25/',
  'data:text/html,hello',
  'javascript:alert(1)',
  'blob:http://example.org/1',
  'ws://example.org/',
  'unix:/var/run/docker.sock',
  'http+unix://socket/',
  'http://',
  '//127.0.0.1/',
  '',
];

/** Names that resolve to their real addresses. */
const REFUSED_NAMES: readonly [url: string, ...addresses: string[]][] = [
  ['http://localhost/', '127.0.0.1'],
  ['http://localhost./', '127.0.0.1'],
  ['http://LOCALHOST/', '::1'],
  ['http://ⓛⓞⓒⓐⓛⓗⓞⓢⓣ/', '127.0.0.1'],
  ['http://xn--oclhost-54a/', '127.0.0.1'],
  ['http://a.localhost/', '127.0.0.1'],
  ['http://metadata.google.internal/', '169.254.169.254'],
  ['http://127.0.0.1.nip.example/', '127.0.0.1'],
  ['http://mixed.example/', '93.184.215.14', '127.0.0.1'],
  ['http://mixed6.example/', '2606:2800:21f:cb07::1', 'fd00::1'],
  ['http://mapped.example/', '::ffff:10.0.0.1'],
  ['http://zone.example/', 'fe80::1%eth0'],
  ['https://agent.example/', '168.63.129.16'],
];

describe('targets that must not be requested', () => {
  it.each(REFUSED_URLS)('refuses %s without a look-up', async (url) => {
    let lookups = 0;
    const resolve = async () => {
      lookups += 1;
      return [];
    };
    await expect(
      guardedFetch({ url, method: 'GET' }, tools([], { resolve })),
    ).rejects.toMatchObject({ name: 'FetchProblem', code: 'refused' });
    expect(lookups).toBe(0);
  });

  it.each(REFUSED_NAMES)('refuses %s by its addresses', async (url, ...addresses) => {
    await expect(guardedFetch({ url, method: 'GET' }, tools(addresses))).rejects.toMatchObject({
      code: 'refused',
    });
  });

  it.each(['1.1.1.1', '2606:4700::1111', '::ffff:8.8.8.8'])('allows %s', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });
});

const closers: (() => void)[] = [];

afterEach(() => {
  for (const close of closers.splice(0)) {
    close();
  }
});

async function listen(server: Server): Promise<number> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  closers.push(() => {
    server.close();
    for (const socket of sockets) {
      socket.destroy();
    }
  });
  return (server.address() as AddressInfo).port;
}

/** The server under test is allowed; every other private address is not. */
const loopback = (changes: Partial<FetchTools> = {}): FetchTools =>
  tools(['127.0.0.1'], {
    allows: (address) => address === '127.0.0.1' || isPublicAddress(address),
    ...changes,
  });

async function ask(listener: RequestListener, changes?: Partial<FetchTools>) {
  const port = await listen(createServer(listener));
  return guardedFetch({ url: `http://site.example:${port}/`, method: 'GET' }, loopback(changes));
}

async function askRaw(onConnection: (socket: Socket) => void, changes?: Partial<FetchTools>) {
  const port = await listen(createTcpServer(onConnection));
  return guardedFetch({ url: `http://site.example:${port}/`, method: 'GET' }, loopback(changes));
}

describe('redirects', () => {
  it.each([
    'http://127.0.0.2/',
    'http://169.254.169.254/latest/meta-data/',
    '//10.0.0.1/',
    'http://[::ffff:7f00:2]/',
    'http://0x7f.2/',
    'file:///etc/passwd',
    'http://user:secret@example.org/',
    'http://[bad/',
  ])('to %s is refused', async (location) => {
    await expect(
      ask((_request, response) => response.writeHead(302, { location }).end()),
    ).rejects.toMatchObject({ code: 'refused' });
  });

  it('in a loop end', async () => {
    await expect(
      ask((_request, response) => response.writeHead(301, { location: '/' }).end()),
    ).rejects.toMatchObject({ code: 'redirects' });
  });

  it('without an end end', async () => {
    let asked = 0;
    await expect(
      ask((_request, response) => {
        asked += 1;
        response.writeHead(301, { location: `/${asked}` }).end();
      }),
    ).rejects.toMatchObject({ code: 'redirects' });
    expect(asked).toBe(LIMITS.redirects + 1);
  });

  it('to a name that now leads elsewhere are refused', async () => {
    let lookups = 0;
    const resolve = async () => {
      lookups += 1;
      return [{ address: lookups === 1 ? '127.0.0.1' : '127.0.0.2', family: 4 }];
    };
    await expect(
      ask((_request, response) => response.writeHead(302, { location: '/next' }).end(), {
        resolve,
      }),
    ).rejects.toMatchObject({ code: 'refused' });
  });

  it('send no cookies of the hop before', async () => {
    const seen: (string | undefined)[] = [];
    const answer = await ask((request, response) => {
      seen.push(request.headers.cookie, request.headers.authorization);
      if (request.url === '/') {
        response.writeHead(308, { location: '/b', 'set-cookie': 'a=b' }).end();
      } else {
        response.end('there');
      }
    });
    expect(seen).toEqual([undefined, undefined, undefined, undefined]);
    expect(answer.body).toBe('there');
    expect(answer.hops).toEqual([308]);
  });
});

it('looks a name up once and connects to that address', async () => {
  let lookups = 0;
  const resolve = async () => {
    lookups += 1;
    return [{ address: lookups === 1 ? '127.0.0.1' : '127.0.0.2', family: 4 }];
  };
  const answer = await ask((_request, response) => response.end('first'), { resolve });
  expect([answer.body, lookups]).toEqual(['first', 1]);
});

describe('answers that would cost too much', () => {
  it('an endless body is cut', async () => {
    const answer = await ask((_request, response) => {
      const pour = () => {
        while (!response.destroyed && response.write('x'.repeat(1024))) {}
      };
      response.on('drain', pour);
      pour();
    });
    expect(answer.body).toHaveLength(LIMITS.bodyBytes);
  });

  it('a gzip bomb is cut after unpacking', async () => {
    const bomb = gzipSync(Buffer.alloc(20_000_000));
    const answer = await ask((_request, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb),
    );
    expect(answer.body).toHaveLength(LIMITS.bodyBytes);
  });

  it('a body that drips ends at the limit of time', async () => {
    const limits = { ...LIMITS, bodyTime: 100 };
    const answer = await ask(
      (_request, response) => {
        response.flushHeaders();
        const timer = setInterval(() => response.write('x'), 20);
        response.on('close', () => clearInterval(timer));
      },
      { limits },
    );
    expect(answer.status).toBe(200);
    expect(answer.body.length).toBeLessThan(100);
  });

  it('headers that drip run out of time', async () => {
    await expect(
      askRaw((socket) => {
        socket.write('HTTP/1.1 200 OK\r\n');
        const timer = setInterval(() => socket.write('a: b\r\n'), 20);
        socket.on('close', () => clearInterval(timer));
      }, HURRIED),
    ).rejects.toMatchObject({ code: 'timeout' });
  });

  it('silence runs out of time', async () => {
    await expect(ask(() => {}, HURRIED)).rejects.toMatchObject({ code: 'timeout' });
  });

  it('a name whose look-up never ends runs out of time', async () => {
    const resolve = () => new Promise<never>(() => {});
    await expect(ask(() => {}, { ...HURRIED, resolve })).rejects.toMatchObject({ code: 'timeout' });
  });

  it.each([
    ['huge headers', `HTTP/1.1 200 OK\r\na: ${'x'.repeat(100_000)}\r\n\r\n`],
    ['no HTTP', 'SSH-2.0-OpenSSH_9.6\r\n'],
    ['two lengths', 'HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab'],
    ['an upgrade', 'HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\n'],
  ])('%s is a network error', async (_name, bytes) => {
    await expect(askRaw((socket) => socket.write(bytes))).rejects.toMatchObject({
      code: 'network',
    });
  });

  it.each([
    ['a length too long', 'HTTP/1.1 200 OK\r\nContent-Length: 999\r\n\r\nabc'],
    ['a broken chunk', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\nZZ\r\n'],
  ])('%s has the status and the received part', async (_name, bytes) => {
    const answer = await askRaw((socket) => socket.end(bytes));
    expect(answer).toMatchObject({ status: 200, body: 'abc' });
  });

  it('broken gzip has the status', async () => {
    const answer = await ask((_request, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end('no gzip'),
    );
    expect(answer).toMatchObject({ status: 200, body: '' });
  });
});

it('a name that does not exist has its own code', async () => {
  const resolve = async () => {
    throw Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' });
  };
  await expect(
    guardedFetch({ url: 'http://gone.example/', method: 'HEAD' }, loopback({ resolve })),
  ).rejects.toMatchObject({ code: 'no-such-host' });
});
