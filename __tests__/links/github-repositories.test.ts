import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkRepositories, repositoryOf } from '../../src/links/github-repositories.ts';

/** GitHub's interface as far as it is asked here: repositories by name, in lower case. */
function github(
  repositories: Readonly<
    Record<string, { nameWithOwner: string; isPrivate: boolean } | 'forbidden'>
  >,
  status = 200,
) {
  const requests: { url: string; init: RequestInit }[] = [];
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    requests.push({ url, init });
    const { query } = JSON.parse(String(init.body));
    const data: Record<string, unknown> = {};
    const errors: object[] = [];
    for (const [, alias = '', owner, name] of query.matchAll(
      /(r\d+): repository\(owner: "([^"]*)", name: "([^"]*)"\)/g,
    )) {
      const found = repositories[`${owner}/${name}`.toLowerCase()];
      data[alias] = found === undefined || found === 'forbidden' ? null : found;
      if (data[alias] === null) {
        errors.push({ type: found === undefined ? 'NOT_FOUND' : 'FORBIDDEN', path: [alias] });
      }
    }
    return new Response(JSON.stringify({ data, errors }), { status });
  };
  return { requests, access: { url: 'https://api.example/graphql', token: 'secret', fetch } };
}

const PUBLIC = (nameWithOwner: string) => ({ nameWithOwner, isPrivate: false });

describe('repositoryOf', () => {
  it.each([
    ['https://github.com/quill/tea', 'quill/tea'],
    ['http://www.github.com/Quill/Tea.js/', 'Quill/Tea.js'],
    ['https://github.com/quill/tea.git', 'quill/tea'],
    ['https://github.com/quill/tea#readme', 'quill/tea'],
  ])('finds the repository of %s', (url, name) => {
    const { owner, name: found } = repositoryOf(url) ?? {};
    expect(`${owner}/${found}`).toBe(name);
  });

  it.each([
    'https://github.com/quill',
    'https://github.com/quill/tea/blob/main/README.md',
    'https://github.com/quill/tea/issues/7',
    'https://github.com/quill/tea?tab=readme',
    'https://github.com/topics/tea',
    'https://github.com/sponsors/quill',
    'https://github.com/quill/..',
    'https://gist.github.com/quill/abc',
    'https://github.com.evil.example/quill/tea',
    'https://user@github.com/quill/tea',
    'https://github.com:8443/quill/tea',
    'ftp://github.com/quill/tea',
    'no address',
  ])('does not send GitHub a request for %s', (url) => {
    expect(repositoryOf(url)).toBeUndefined();
  });

  it('allows no name that could end a string in a query', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (owner, name) => {
        const found = repositoryOf(`https://github.com/${owner}/${name}`);
        expect(`${found?.owner}${found?.name}`).toMatch(/^[\w.-]*$/);
      }),
    );
  });
});

describe('checkRepositories', () => {
  it('reports what exists, what moved, and what does not exist, with one request', async () => {
    const { requests, access } = github({
      'quill/tea': PUBLIC('Quill/Tea'),
      'quill/old': PUBLIC('twigg/new'),
    });
    const results = await checkRepositories(
      [
        'https://github.com/quill/tea',
        'https://github.com/quill/old#usage',
        'https://github.com/quill/gone',
        'https://github.com/quill/tea/issues',
      ],
      access,
    );
    expect([...results].map(([url, { verdict, finalUrl }]) => [url, verdict, finalUrl])).toEqual([
      ['https://github.com/quill/tea', 'ok', undefined],
      ['https://github.com/quill/old#usage', 'moved', 'https://github.com/twigg/new#usage'],
      ['https://github.com/quill/gone', 'dead', undefined],
    ]);
    expect(requests.map(({ url }) => url)).toEqual(['https://api.example/graphql']);
    expect(requests[0]?.init).toMatchObject({
      redirect: 'error',
      headers: { authorization: 'bearer secret' },
    });
  });

  it('has no result for private repositories and those it may not see', async () => {
    const { access } = github({
      'quill/own': { nameWithOwner: 'quill/own', isPrivate: true },
      'quill/walled': 'forbidden',
    });
    const urls = ['https://github.com/quill/own', 'https://github.com/quill/walled'];
    expect([...(await checkRepositories(urls, access))]).toEqual([]);
  });

  it('requests a hundred at once', async () => {
    const { requests, access } = github({});
    const urls = Array.from(
      { length: 250 },
      (_one, index) => `https://github.com/quill/tea-${index}`,
    );
    expect((await checkRepositories(urls, access)).size).toBe(250);
    expect(requests).toHaveLength(3);
  });

  it.each([401, 403, 502])(
    'has no results after %d, and sends no more requests',
    async (status) => {
      const { requests, access } = github({}, status);
      const urls = Array.from(
        { length: 250 },
        (_one, index) => `https://github.com/quill/tea-${index}`,
      );
      expect((await checkRepositories(urls, access)).size).toBe(0);
      expect(requests).toHaveLength(1);
    },
  );

  it.each([
    ['no JSON', '<html>'],
    ['no data', '{"message":"Bad credentials"}'],
    ['a null without its reason', '{"data":{"r0":null}}'],
    ['a shape of its own', '{"data":{"r0":{"nameWithOwner":7,"isPrivate":false}},"errors":[null]}'],
  ])('has no result if the answer is %s', async (_what, body) => {
    const access = {
      url: 'https://api.example',
      token: 't',
      fetch: async () => new Response(body),
    };
    expect((await checkRepositories(['https://github.com/quill/tea'], access)).size).toBe(0);
  });

  it('has no result if GitHub cannot be reached', async () => {
    const fetch = () => Promise.reject(new Error('reset'));
    const access = { url: 'https://api.example', token: 't', fetch };
    expect((await checkRepositories(['https://github.com/quill/tea'], access)).size).toBe(0);
  });
});
