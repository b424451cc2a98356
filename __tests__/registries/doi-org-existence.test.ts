import { describe, expect, it } from 'vitest';
import { doisExist } from '../../src/registries/doi-org.ts';

type Answer = { status: number; body: string } | Error;

/** Asks a made-up doi.org, and gives what it said, and what it was asked. */
async function ask(dois: readonly string[], answer: (path: string) => Answer) {
  const asked: string[] = [];
  const said: Record<string, string> = {};
  await doisExist(dois, {
    registries: {
      settings: {},
      async ask(_name, path) {
        asked.push(path.slice(1));
        const given = answer(path.slice(1));
        if (given instanceof Error) return { kind: 'failed', why: given.message };
        return { kind: 'reply', reply: given };
      },
    },
    budget: { remaining: 1000 },
    report: (doi, existence) => {
      said[doi] = existence.kind === 'unknown' ? `unknown: ${existence.reason}` : existence.kind;
    },
  });
  return { asked, said };
}

/** A registry that knows all DOIs but those that hold `no`. */
function registry(path: string): Answer {
  const [, batch] = /^doiRA\/(.*)$/.exec(path) ?? [];
  if (batch !== undefined) {
    const agencies = batch
      .split(',')
      .map(decodeURIComponent)
      .map((DOI) =>
        /no/.test(DOI) ? { DOI, status: 'DOI does not exist' } : { DOI, RA: 'Crossref' },
      );
    return { status: 200, body: JSON.stringify(agencies) };
  }
  const handle = decodeURIComponent(/^api\/handles\/(.*)\?/.exec(path)?.[1] ?? '');
  return /no/.test(handle)
    ? { status: 404, body: JSON.stringify({ responseCode: 100, handle }) }
    : { status: 200, body: JSON.stringify({ responseCode: 1, handle, values: [] }) };
}

describe('doisExist', () => {
  it('looks up a thousand DOIs with twenty requests', async () => {
    const dois = Array.from({ length: 1000 }, (_, index) => `10.1234/a.${index}`);
    const { asked, said } = await ask(dois, registry);
    expect(asked).toHaveLength(20);
    expect(new Set(Object.values(said))).toEqual(new Set(['exists']));
    expect(Object.keys(said)).toHaveLength(1000);
  });

  it('requests the handles of DOIs without an agency', async () => {
    const { asked, said } = await ask(['10.1234/a', '10.1234/no'], registry);
    expect(asked).toEqual(['doiRA/10.1234/a,10.1234/no', 'api/handles/10.1234/no?type=URL']);
    expect(said).toEqual({ '10.1234/a': 'exists', '10.1234/no': 'absent' });
  });

  it('prefers the handle if the two disagree', async () => {
    const { said } = await ask(['10.1234/a'], (path) =>
      path.startsWith('doiRA')
        ? { status: 200, body: '[{"DOI":"10.1234/a","status":"DOI does not exist"}]' }
        : registry(path),
    );
    expect(said).toEqual({ '10.1234/a': 'exists' });
  });

  it('encodes special characters, and requests a DOI with a comma alone', async () => {
    const { asked } = await ask(['10.1234/a(b)<c>;2-#', '10.1234/a,b'], registry);
    expect(asked).toContain('doiRA/10.1234/a(b)%3Cc%3E%3B2-%23');
    expect(asked).toContain('doiRA/10.1234/a%2Cb');
  });

  it.each<[string, Answer]>([
    ['doi.org refused the request (403)', new Error('refused the request (403)')],
    [
      'doi.org sent an unreadable answer (status 404)',
      { status: 404, body: '<html>no such page</html>' },
    ],
    ['doi.org sent an unreadable answer (status 200)', { status: 200, body: '[]' }],
  ])('has no result if %s', async (reason, answer) => {
    const dois = Array.from({ length: 500 }, (_, index) => `10.1234/a.${index}`);
    const { asked, said } = await ask(dois, () => answer);
    expect(asked).toHaveLength(2);
    expect(new Set(Object.values(said))).toEqual(new Set([`unknown: ${reason}`]));
  });

  it('never reads a bare 404 as "does not exist"', async () => {
    const { said } = await ask(['10.1234/no'], (path) =>
      path.startsWith('doiRA') ? registry(path) : { status: 404, body: '{"responseCode":100}' },
    );
    expect(said['10.1234/no']).toMatch(/^unknown/);
  });
});
