import { createServer, type IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { fetchFor } from '../../src/network/fetch-for.ts';
import { troubleOf } from '../../src/network/proxy-problem.ts';
import { closedPort, listen, startProxy } from './proxy-server.ts';

/** Starts a server that says what it was asked; `/to/URL` leads on to the URL. */
async function startServer() {
  const seen: IncomingMessage[] = [];
  const port = await listen(
    createServer((request, response) => {
      seen.push(request);
      const onward = /^\/to\/(.+)$/.exec(request.url ?? '')?.[1];
      if (onward !== undefined) {
        response.writeHead(302, { location: decodeURIComponent(onward) }).end();
        return;
      }
      let body = '';
      request.on('data', (data) => {
        body += data;
      });
      request.on('end', () => response.end(`${request.method} ${request.url} ${body}`));
    }),
  );
  return { port, seen };
}

/** Why a request through some proxies gets no answer. */
async function trouble(env: Record<string, string>, url: string): Promise<string> {
  try {
    const { status } = await fetchFor(env)(url, {});
    return `answered ${status}`;
  } catch (error) {
    // What callers may print of the error must not hold the password either.
    expect(String(error instanceof Error ? error.stack : error)).not.toContain('secret');
    return troubleOf(error);
  }
}

it('is the fetch of Node.js if no proxy is set', () => {
  expect(fetchFor({ no_proxy: '*' })).toBe(fetch);
});

describe('with a look-up of names', () => {
  it('connects to the address that it returns, and only to that', async () => {
    const server = await startServer();
    const asked: string[] = [];
    const ask = fetchFor({}, (host, _options, callback) => {
      asked.push(host);
      callback(null, [{ address: '127.0.0.1', family: 4 }]);
    });
    const address = `http://server.example:${server.port}`;
    const there = encodeURIComponent('http://other.example/');
    const response = await ask(`${address}/to/${there}`, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([
      302,
      'http://other.example/',
    ]);
    expect(await (await ask(`${address}/a`, {})).text()).toBe('GET /a ');
    expect(new Set(asked)).toEqual(new Set(['server.example']));
  });

  it('fails with the error of the look-up', async () => {
    const refused = Object.assign(new Error('not public'), { code: 'refused' });
    const ask = fetchFor({}, (_host, _options, callback) => callback(refused, []));
    await expect(ask('http://server.example/', {})).rejects.toMatchObject({ cause: refused });
  });

  it('sends requests to the proxy without it', async () => {
    const server = await startServer();
    const proxy = await startProxy({ servers: { 'server.example:80': server.port } });
    const refused = new Error('not looked up');
    const ask = fetchFor({ HTTP_PROXY: `http://${proxy.host}` }, (_host, _options, callback) =>
      callback(refused, []),
    );
    expect((await ask('http://server.example/', {})).status).toBe(200);
    expect(proxy.asked).toEqual(['GET http://server.example/']);
  });
});

describe('through a proxy', () => {
  it('requests a page without TLS by its whole address', async () => {
    const server = await startServer();
    const proxy = await startProxy({ servers: { 'server.example:80': server.port } });
    const ask = fetchFor({ http_proxy: `http://${proxy.host}` });
    const response = await ask('http://server.example/a?b=c', { method: 'POST', body: 'text' });
    expect(await response.text()).toBe('POST /a?b=c text');
    expect(response.status).toBe(200);
    expect(proxy.asked).toEqual(['POST http://server.example/a?b=c']);
    expect(server.seen[0]?.headers.host).toBe('server.example');
  });

  it('sends the password only to the proxy', async () => {
    const server = await startServer();
    const proxy = await startProxy({
      servers: { 'server.example:80': server.port },
      password: 'me:secret',
    });
    const ask = fetchFor({ http_proxy: `http://me:secret@${proxy.host}` });
    expect((await ask('http://server.example/', {})).status).toBe(200);
    expect(proxy.credentials).toEqual(['me:secret']);
    expect(server.seen[0]?.headers).not.toHaveProperty('proxy-authorization');
  });

  it('follows to another host through the proxy, or around it, without the token', async () => {
    const one = await startServer();
    const two = await startServer();
    const proxy = await startProxy({
      servers: { 'one.example:80': one.port, 'two.example:80': two.port },
    });
    const ask = fetchFor({ http_proxy: `http://${proxy.host}` });
    const headers = { authorization: 'token t' };
    const there = encodeURIComponent('http://two.example/b');
    const response = await ask(`http://one.example/to/${there}`, { headers });
    expect([response.url, await response.text()]).toEqual(['http://two.example/b', 'GET /b ']);
    expect(one.seen[0]?.headers.authorization).toBe('token t');
    expect(two.seen[0]?.headers.authorization).toBeUndefined();
    expect(proxy.asked).toHaveLength(2);
    const around = encodeURIComponent(`http://127.0.0.1:${two.port}/c`);
    await ask(`http://one.example/to/${around}`, { headers });
    expect(proxy.asked).toHaveLength(3);
    expect(two.seen[1]?.url).toBe('/c');
  });

  it('connects to this machine and exceptions directly', async () => {
    const server = await startServer();
    const proxy = await startProxy();
    const env = { http_proxy: `http://${proxy.host}`, no_proxy: 'server.example' };
    await fetchFor(env)(`http://127.0.0.1:${server.port}/`, {});
    expect(await trouble(env, 'http://server.example/')).toMatch(/^E[A-Z]+/);
    expect(proxy.asked).toEqual([]);
    expect(server.seen).toHaveLength(1);
  });
});

describe('reports what a proxy refuses', () => {
  const URLS = ['http://server.example/', 'https://server.example/'];

  it.each(URLS)('if it requires a password: %s', async (url) => {
    const proxy = await startProxy({ password: 'me:right' });
    const env = (user: string) => ({
      http_proxy: `http://${user}${proxy.host}`,
      https_proxy: `http://${user}${proxy.host}`,
    });
    const variable = url.startsWith('https') ? 'https_proxy' : 'http_proxy';
    expect(await trouble(env(''), url)).toBe(
      `the proxy http://${proxy.host} requires a user name and password (407), and ${variable} has none`,
    );
    expect(await trouble(env('me:secret@'), url)).toBe(
      `the proxy http://${proxy.host} rejects the user name and password in ${variable} (407)`,
    );
  });

  it.each(URLS)('when it cannot be reached: %s', async (url) => {
    const address = `http://me:secret@127.0.0.1:${await closedPort()}`;
    expect(await trouble({ HTTP_PROXY: address, HTTPS_PROXY: address }, url)).toMatch(
      /^the proxy http:\/\/127\.0\.0\.1:\d+, which HTTPS?_PROXY names, cannot be reached \(ECONNREFUSED\)$/,
    );
  });

  it.each([
    [403, 'refuses to connect to server.example:443 (403)'],
    [503, 'could not connect to server.example:443 (503)'],
  ])('if it answers %i instead of connecting', async (status, text) => {
    const proxy = await startProxy({ status });
    const env = { https_proxy: `http://me:secret@${proxy.host}` };
    expect(await trouble(env, 'https://server.example/')).toBe(
      `the proxy http://${proxy.host} ${text}`,
    );
  });

  it('if the variable names none', async () => {
    expect(await trouble({ https_proxy: 'socks5://me:secret@one' }, 'https://a.example/')).toBe(
      'https_proxy names a socks5 proxy, which is not supported; use http://HOST:PORT or https://HOST:PORT',
    );
  });
});
