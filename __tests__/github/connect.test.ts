import { afterEach, expect, it, vi } from 'vitest';
import { isApiError, isRefusal } from '../../src/github/api-failure.ts';
import { connect } from '../../src/github/connect.ts';
import { ProxyProblem } from '../../src/network/proxy-problem.ts';
import { withoutPauses } from '../github-emulator/without-pauses.ts';

afterEach(() => {
  vi.useRealTimers();
});

const DOOR = { apiUrl: 'https://api.example.org', graphqlUrl: 'https://api.example.org/graphql' };
const REPOSITORY = { owner: 'octo', repo: 'papers' };

/** What a client says of a request that ends in some way, after all its tries. */
async function failure(fetch: (url: string, init: RequestInit) => Promise<Response>) {
  vi.useFakeTimers();
  const client = connect('token', { ...DOOR, fetch });
  const over = client.rest.repos.get(REPOSITORY).then(
    () => undefined,
    (error: unknown) => error,
  );
  // Longer than all pauses between tries; the client has timers of its own that never end.
  await vi.advanceTimersByTimeAsync(60_000);
  return over;
}

it.each([
  [Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' }), 'ECONNREFUSED'],
  [Object.assign(new AggregateError([]), { code: 'ETIMEDOUT' }), 'ETIMEDOUT'],
  [
    new ProxyProblem('refused', 'the proxy http://one:1 refuses to connect to api:443 (403)'),
    'the proxy http://one:1 refuses to connect to api:443 (403)',
  ],
])('never treats a request without an answer as a refusal: %s', async (cause, why) => {
  let tries = 0;
  const error = await failure(async () => {
    tries += 1;
    throw new TypeError('fetch failed', { cause });
  });
  expect(error).toHaveProperty('message', `no answer: ${why}`);
  expect([isApiError(error), isRefusal(error)]).toEqual([true, false]);
  expect(tries).toBeGreaterThan(1);
});

it('knows a refusal, and tries it no second time', async () => {
  let tries = 0;
  const error = await failure(async () => {
    tries += 1;
    return Response.json({ message: 'Resource not accessible by integration' }, { status: 403 });
  });
  expect(isRefusal(error)).toBe(true);
  expect(tries).toBe(1);
});

it('sends requests through the passed fetch, with the token, over both of the APIs', () =>
  withoutPauses(async () => {
    const asked: unknown[] = [];
    const client = connect('t0', {
      apiUrl: 'https://ghes.example/api/v3',
      graphqlUrl: 'https://ghes.example/api/graphql',
      fetch: async (url, init) => {
        asked.push([url, new Headers(init.headers).get('authorization')]);
        return Response.json({ data: {} });
      },
    });
    await client.rest.repos.get(REPOSITORY);
    await client.graphql('query { rateLimit { cost } }');
    expect(asked).toEqual([
      ['https://ghes.example/api/v3/repos/octo/papers', 'token t0'],
      ['https://ghes.example/api/graphql', 'token t0'],
    ]);
  }));

it('leaves the refusal of an empty token to GitHub', async () => {
  const error = await failure(() => Promise.resolve(Response.json({}, { status: 401 })));
  expect(isRefusal(error)).toBe(true);
  const client = connect('', {
    ...DOOR,
    fetch: async () => Response.json({ message: 'Bad credentials' }, { status: 401 }),
  });
  vi.useRealTimers();
  await expect(client.rest.repos.get(REPOSITORY)).rejects.toThrow('Bad credentials');
});
