import { readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { describe, expect, it } from 'vitest';
import { checkLink } from '../../src/links/check-link.ts';
import { isPublicAddress } from '../../src/links/check-target.ts';
import { DEFAULT_LIMITS, type FetchTools } from '../../src/links/fetch-tools.ts';
import { guardedFetch } from '../../src/links/guarded-fetch.ts';
import { proxyFor } from '../../src/network/proxy-for.ts';
import { closedPort, listen, startProxy, type TestProxy } from '../network/proxy-server.ts';

/** What this machine knows of names. */
const ADDRESSES: Readonly<Record<string, readonly string[]>> = {
  'doi.org': ['192.0.43.8'],
  'public.example': ['93.184.215.14'],
  'intranet.example': ['10.0.0.7'],
  'mixed.example': ['93.184.215.14', '10.0.0.7'],
  'metadata.example': ['169.254.169.254'],
};
const notFound = (host: string) =>
  Object.assign(new Error(`getaddrinfo ENOTFOUND ${host}`), { code: 'ENOTFOUND' });
const known: FetchTools['resolve'] = async (host) => {
  const found = ADDRESSES[host];
  if (found === undefined) throw notFound(host);
  return found.map((address) => ({ address, family: 4 }));
};
/** A machine whose names are all looked up by the proxy, but for those of the house. */
const knownToTheHouse: FetchTools['resolve'] = async (host) => {
  if (host !== 'intranet.example') throw notFound(host);
  return known(host);
};

function toolsFor(env: Readonly<Record<string, string>>, changes: Partial<FetchTools> = {}) {
  const limits = { ...DEFAULT_LIMITS, totalTime: 5000, idleTime: 3000, redirects: 3 };
  const proxies = { wayTo: proxyFor(env), guarded: true };
  const tools = { resolve: known, allows: isPublicAddress, limits, userAgent: 'test', proxies };
  return { ...tools, ...changes };
}

/** The tools to ask through a proxy. */
const through = ({ host }: TestProxy, changes: Partial<FetchTools> = {}): FetchTools =>
  toolsFor({ http_proxy: `http://${host}`, https_proxy: `http://${host}` }, changes);

async function proxied(listener: RequestListener, name = 'public.example') {
  const port = await listen(createServer(listener));
  return startProxy({ servers: { [`${name}:80`]: port, [`${name}:443`]: port } });
}

const ask = (url: string, tools: FetchTools) => guardedFetch({ url, method: 'GET' }, tools);

describe('through a proxy', () => {
  it('requests public pages, and follows them', async () => {
    const proxy = await proxied((request, response) => {
      if (request.url === '/b') response.end('there');
      else response.writeHead(301, { location: '/b', 'set-cookie': 'a=b' }).end();
    });
    expect(await ask('http://public.example/a?c#d', through(proxy))).toMatchObject({
      status: 200,
      body: 'there',
      url: 'http://public.example/b',
      hops: [301],
    });
    expect(proxy.asked).toEqual(['GET http://public.example/a?c', 'GET http://public.example/b']);
  });

  it.each([
    'http://10.0.0.7/',
    'https://10.0.0.7/',
    'http://[::ffff:10.0.0.7]/',
    'http://0xa000007/',
    'http://169.254.169.254/latest/meta-data/',
    'http://intranet.example/',
    'https://intranet.example/',
    'http://mixed.example/',
    'https://metadata.example/',
    'http://public.example:8080/',
    'https://public.example:22/',
    'http://me:secret@public.example/',
  ])('never requests %s', async (url) => {
    const proxy = await proxied((_request, response) => response.end());
    await expect(ask(url, through(proxy))).rejects.toMatchObject({ code: 'refused' });
    expect(proxy.asked).toEqual([]);
  });

  it.each([
    'http://10.0.0.7/',
    'https://169.254.169.254/',
    'http://intranet.example/',
    'https://intranet.example/',
    '//public.example:8080/',
    'file:///etc/passwd',
  ])('never follows to %s', async (location) => {
    const proxy = await proxied((_request, response) =>
      response.writeHead(302, { location }).end(),
    );
    await expect(ask('http://public.example/', through(proxy))).rejects.toMatchObject({
      code: 'refused',
    });
    expect(proxy.asked).toEqual(['GET http://public.example/']);
  });

  it("requests nothing on this machine, whose name would mean the proxy's own machine", async () => {
    const proxy = await proxied((_request, response) => response.end());
    const resolve: FetchTools['resolve'] = async () => [{ address: '127.0.0.1', family: 4 }];
    for (const url of ['http://localhost/', 'http://a.localhost/', 'http://127.0.0.1/']) {
      await expect(ask(url, through(proxy, { resolve }))).rejects.toMatchObject({
        code: 'refused',
      });
    }
    expect(proxy.asked).toEqual([]);
  });

  it('reports a name that does not exist if names are looked up', async () => {
    const proxy = await proxied((_request, response) => response.end());
    await expect(ask('https://gone.example/', through(proxy))).rejects.toMatchObject({
      code: 'no-such-host',
    });
    expect(proxy.asked).toEqual([]);
  });

  it('passes names to the proxy if none are looked up, except private ones', async () => {
    const proxy = await proxied((_request, response) => response.end('there'));
    const tools = through(proxy, { resolve: knownToTheHouse });
    expect((await ask('http://public.example/', tools)).body).toBe('there');
    for (const name of [
      'intranet.example',
      'intranet',
      'printer.local',
      'metadata.google.internal',
      'wiki.corp',
      'router.home.arpa.',
    ]) {
      await expect(ask(`http://${name}/`, tools)).rejects.toMatchObject({ code: 'refused' });
    }
    expect(proxy.asked).toHaveLength(1);
  });

  it('requests exceptions directly, and checks their addresses', async () => {
    const proxy = await proxied((_request, response) => response.end());
    const tools = toolsFor({ http_proxy: `http://${proxy.host}`, no_proxy: 'intranet.example' });
    await expect(ask('http://intranet.example/', tools)).rejects.toMatchObject({
      code: 'refused',
    });
    expect(proxy.asked).toEqual([]);
  });

  it('requests anything if private hosts are allowed', async () => {
    const proxy = await proxied((_request, response) => response.end('there'), 'intranet.example');
    const { proxies } = through(proxy);
    const tools = toolsFor({}, { allows: () => true });
    const answer = await ask('http://intranet.example/', {
      ...tools,
      ...(proxies === undefined ? {} : { proxies: { ...proxies, guarded: false } }),
    });
    expect(answer.body).toBe('there');
  });
});

describe('a proxy that does not pass a request on', () => {
  const URLS = ['http://public.example/', 'https://public.example/'];

  it.each(URLS)('does not count against a link: %s', async (url) => {
    const address = `http://me:secret@127.0.0.1:${await closedPort()}`;
    const refusing = await startProxy({ password: 'me:right' });
    for (const proxy of [address, `http://me:secret@${refusing.host}`]) {
      const tools = toolsFor({ http_proxy: proxy, https_proxy: proxy });
      const result = await checkLink(url, {
        fetch: (request) => guardedFetch(request, tools),
        now: () => 0,
        sleep: () => Promise.reject(new Error('nothing is tried again')),
        longestPause: 0,
        retries: 2,
        fragments: false,
      });
      expect(result).toMatchObject({ verdict: 'unverified', postponed: true, requests: 0 });
      expect(result.reason).toContain('not checked in this run: the proxy http://127.0.0.1:');
      expect(result.reason).not.toContain('secret');
    }
  });

  it.each([
    [403, 'proxy'],
    [502, 'network'],
    [503, 'network'],
  ])('with %i is a %s problem', async (status, code) => {
    const proxy = await startProxy({ status });
    await expect(ask('https://public.example/', through(proxy))).rejects.toMatchObject({ code });
  });

  it('is not read as a page if it opens no tunnel', async () => {
    const silent = await listen(createServer(() => {}).on('connect', () => {}));
    const limits = { ...DEFAULT_LIMITS, totalTime: 300, idleTime: 100 };
    const env = { https_proxy: `http://127.0.0.1:${silent}` };
    await expect(ask('https://public.example/', toolsFor(env, { limits }))).rejects.toMatchObject({
      code: 'proxy',
      message: expect.stringContaining('does not answer'),
    });
  });

  it('cannot replace the server, which proves its name', async () => {
    const file = (name: string) => new URL(`../network/fixtures/${name}.pem`, import.meta.url);
    const tls = { cert: readFileSync(file('certificate')), key: readFileSync(file('key')) };
    const port = await listen(createTlsServer(tls, (_request, response) => response.end('mine')));
    const proxy = await startProxy({ servers: { 'public.example:443': port } });
    await expect(ask('https://public.example/', through(proxy))).rejects.toMatchObject({
      code: 'network',
      message: expect.stringContaining('certificate'),
    });
    expect(proxy.asked).toEqual(['CONNECT public.example:443']);
  });
});
