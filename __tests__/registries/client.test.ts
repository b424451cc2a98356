import { describe, expect, it } from 'vitest';
import { openRegistries, type RegistryIo, type Reply } from '../../src/registries/client.ts';
import { fakeClock } from './asking.ts';

const accept = 'application/json';
const json = (body: unknown, init: ResponseInit = {}) =>
  new Response(JSON.stringify(body), { headers: { 'content-type': accept }, ...init });

function open(fetch: RegistryIo['fetch'], more: Partial<RegistryIo> = {}) {
  const clock = fakeClock();
  const registries = openRegistries({
    fetch,
    ...clock,
    userAgent: 'test/1',
    timeout: 1000,
    settings: {},
    ...more,
  });
  return { registries, clock };
}

const budget = () => ({ remaining: 100 });

describe('pace', () => {
  it('sends arXiv one request at a time, three seconds apart', async () => {
    let underWay = 0;
    let most = 0;
    const started: number[] = [];
    const { registries, clock } = open(async () => {
      started.push(clock.now());
      most = Math.max(most, ++underWay);
      await Promise.resolve();
      underWay--;
      return json({});
    });
    await Promise.all(
      ['/a', '/b', '/c'].map((path) => registries.ask('arxiv', path, { accept, budget: budget() })),
    );
    expect(most).toBe(1);
    expect(started.map((time) => time - (started[0] ?? 0))).toEqual([0, 3000, 6000]);
  });

  it('has a queue for each registry', async () => {
    const { registries, clock } = open(async () => json({}));
    await registries.ask('arxiv', '/a', { accept, budget: budget() });
    await registries.ask('crossref', '/a', { accept, budget: budget() });
    expect(clock.slept).toEqual([]);
  });

  it('follows the limits that Crossref names', async () => {
    const headers = { 'x-rate-limit-limit': '2', 'x-rate-limit-interval': '1s' };
    const { registries, clock } = open(async () => json({}, { headers }));
    for (const path of ['/a', '/b', '/c']) {
      await registries.ask('crossref', path, { accept, budget: budget() });
    }
    // The second request goes at the pace known before the first answer.
    expect(clock.slept).toEqual([200, 500]);
  });

  it('is faster with an email address, which it sends', async () => {
    const agents: (string | null)[] = [];
    const { registries, clock } = open(
      async (_url, init) => {
        agents.push(new Headers(init.headers).get('user-agent'));
        return json({});
      },
      { settings: { mailto: 'me@example.org' } },
    );
    for (const path of ['/a', '/b']) {
      await registries.ask('crossref', path, { accept, budget: budget() });
    }
    expect(clock.slept).toEqual([100]);
    expect(agents[0]).toBe('test/1 (mailto:me@example.org)');
  });
});

describe('waiting', () => {
  const busy = (after: string) =>
    new Response('', { status: 429, headers: { 'retry-after': after } });

  it.each([
    ['7', 7000],
    ['Wed, 01 Jan 2031 00:00:09 GMT', 9000],
  ])('obeys Retry-After: %s', async (after, expected) => {
    let asked = 0;
    const { registries, clock } = open(async () => (asked++ === 0 ? busy(after) : json({ a: 1 })));
    const answer = await registries.ask('crossref', '/a', { accept, budget: budget() });
    expect(answer.kind).toBe('reply');
    expect(clock.slept).toEqual([expected]);
  });

  it('does not wait for an hour, and sends no requests to the registry meanwhile', async () => {
    let asked = 0;
    const { registries, clock } = open(async () => {
      asked++;
      return busy('3600');
    });
    const first = await registries.ask('crossref', '/a', { accept, budget: budget() });
    const second = await registries.ask('crossref', '/b', { accept, budget: budget() });
    expect(asked).toBe(1);
    expect(clock.slept).toEqual([]);
    expect(first).toEqual({
      kind: 'failed',
      why: 'answered 429, too many requests, and asks to wait 3600 s',
    });
    expect(second).toEqual({ kind: 'failed', why: 'asked to wait 3600 s' });
  });

  it('delays the next question too if the pause is short', async () => {
    let asked = 0;
    const { registries, clock } = open(async () => {
      asked++;
      return asked === 1 ? busy('5') : json({});
    });
    await registries.ask('crossref', '/a', { accept, budget: { remaining: 1 } });
    await registries.ask('crossref', '/b', { accept, budget: budget() });
    expect(clock.slept).toEqual([5000]);
    expect(asked).toBe(2);
  });

  it('stops at the budget, retries included', async () => {
    let asked = 0;
    const { registries } = open(async () => {
      asked++;
      return new Response('', { status: 503 });
    });
    const own = { remaining: 1 };
    await registries.ask('crossref', '/a', { accept, budget: own });
    await registries.ask('crossref', '/b', { accept, budget: own });
    expect(asked).toBe(1);
  });

  it('does not send another request after a refusal', async () => {
    let asked = 0;
    const { registries } = open(async () => {
      asked++;
      return new Response('', { status: 403 });
    });
    await registries.ask('crossref', '/a', { accept, budget: budget() });
    expect(asked).toBe(1);
  });
});

describe('redirects', () => {
  const to = (location: string) => new Response(null, { status: 302, headers: { location } });

  it('follows doi.org to an agency, and counts each step', async () => {
    const urls: string[] = [];
    const { registries } = open(async (url) => {
      urls.push(url);
      return urls.length === 1 ? to('https://api.crossref.org/v1/works/x/transform') : json({});
    });
    const own = budget();
    expect((await registries.ask('doi', '/x', { accept, budget: own })).kind).toBe('reply');
    expect(own.remaining).toBe(98);
  });

  it.each([
    'https://publisher.example/x',
    'http://api.crossref.org/x',
    'https://api.crossref.org.example/x',
    'http://127.0.0.1/x',
    'http://169.254.169.254/latest/meta-data',
    'file:///etc/passwd',
    'http://[::1]/',
  ])('does not follow to %s', async (location) => {
    let asked = 0;
    const { registries } = open(async () => {
      asked++;
      return to(location);
    });
    const answer = await registries.ask('doi', '/x', { accept, budget: budget() });
    expect(answer.kind).toBe('failed');
    expect(asked).toBe(1);
  });

  it('ends a loop', async () => {
    const { registries } = open(async (url) => to(url));
    const own = budget();
    const answer = await registries.ask('doi', '/x', { accept, budget: own });
    expect(answer).toEqual({ kind: 'failed', why: 'redirects too often' });
    expect(own.remaining).toBe(96);
  });

  it('sends keys only to their registry', async () => {
    const seen: [string, string | null][] = [];
    const { registries } = open(
      async (url, init) => {
        seen.push([url, new Headers(init.headers).get('x-api-key')]);
        return seen.length === 1 ? to('https://doi.org/x') : json({});
      },
      { settings: { keys: { semanticscholar: 'k1', openalex: 'k2' } } },
    );
    await registries.ask('semanticscholar', '/x', { accept, budget: budget() });
    expect(seen).toEqual([
      ['https://api.semanticscholar.org/x', 'k1'],
      ['https://doi.org/x', null],
    ]);
  });
});

describe('the cache', () => {
  it('stores answers, but no pages of proxies, and no keys', async () => {
    const kept = new Map<string, Reply>();
    const cache = {
      get: async (key: string) => kept.get(key),
      set: async (key: string, reply: Reply) => {
        kept.set(key, reply);
      },
    };
    let asked = 0;
    const { registries } = open(
      async (url) => {
        asked++;
        return url.includes('/page') ? new Response('<!DOCTYPE html><p>Hi') : json({ a: 1 });
      },
      { cache, settings: { keys: { openalex: 'secret' } } },
    );
    for (const path of ['/a', '/a', '/page', '/page']) {
      await registries.ask('openalex', path, { accept, budget: budget() });
    }
    expect(asked).toBe(3);
    expect([...kept.keys()].join()).not.toContain('secret');
  });
});
