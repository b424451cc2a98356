import { describe, expect, it } from 'vitest';
import { checkLink, type LinkTools } from '../../src/links/check-link.ts';
import { FetchProblem, type FetchProblemCode } from '../../src/links/fetch-problem.ts';
import type { FetchRequest } from '../../src/links/fetch-tools.ts';
import type { FetchAnswer } from '../../src/links/guarded-fetch.ts';

const URL_ASKED = 'https://site.example/paper#part';

type Reply = (Partial<FetchAnswer> & { status: number }) | FetchProblemCode;

/** Answers HEAD with the first reply and each GET with the next one; the last one stays. */
async function check(replies: readonly Reply[], changes: Partial<LinkTools> = {}, url = URL_ASKED) {
  const asked: FetchRequest[] = [];
  const pauses: number[] = [];
  const result = await checkLink(url, {
    fetch: async (request) => {
      const reply = replies[Math.min(asked.length, replies.length - 1)] ?? 'network';
      asked.push(request);
      if (typeof reply === 'string') {
        throw new FetchProblem(reply, `problem: ${reply}`);
      }
      return { headers: {}, body: '', hops: [], url, ...reply };
    },
    now: () => 1_000_000,
    sleep: async (milliseconds) => {
      pauses.push(milliseconds);
    },
    longestPause: 5000,
    retries: 2,
    fragments: false,
    ...changes,
  });
  return { result, asked, pauses };
}

const to = (url: string, ...hops: number[]) => ({ status: 200, url, hops });

describe('checkLink', () => {
  it.each<[string, readonly Reply[], string]>([
    ['HEAD is enough', [{ status: 200 }], 'ok'],
    ['HEAD refused', [{ status: 405 }, { status: 200 }], 'ok'],
    ['HEAD says 404, GET 200', [{ status: 404 }, { status: 206 }], 'ok'],
    ['HEAD hangs', ['timeout', { status: 200 }], 'ok'],
    ['parts refused', [{ status: 405 }, { status: 416 }, { status: 200 }], 'ok'],
    ['one 500', [{ status: 500 }, { status: 500 }, { status: 200 }], 'ok'],
    ['404', [{ status: 404 }], 'dead'],
    ['410', [{ status: 410 }], 'dead'],
    ['no host, twice', ['no-such-host'], 'dead'],
    ['no host, once', ['no-such-host', { status: 200 }], 'ok'],
    ['no host, then silence', ['no-such-host', 'timeout'], 'transient'],
    ['403', [{ status: 403 }], 'blocked'],
    ['999', [{ status: 999 }], 'blocked'],
    ['a wall with 503', [{ status: 503, body: '<title>Just a moment...</title>' }], 'blocked'],
    ['a wall with 404', [{ status: 404, headers: { 'cf-mitigated': 'challenge' } }], 'blocked'],
    ['a refused target', ['refused'], 'blocked'],
    ['500', [{ status: 500 }], 'transient'],
    ['429', [{ status: 429 }], 'transient'],
    ['400', [{ status: 400 }], 'transient'],
    ['reset', ['network'], 'transient'],
    ['time-out', ['timeout'], 'transient'],
    ['a circle', ['redirects'], 'transient'],
    ['301', [to('https://new.example/paper', 301)], 'moved'],
    ['308 and 301', [to('https://new.example/paper', 308, 301)], 'moved'],
    ['301 and 302', [to('https://new.example/paper', 301, 302)], 'ok'],
    ['301 to the front page', [to('https://site.example/', 301)], 'ok'],
    ['301 to a sign-in', [to('https://site.example/login?next=paper', 301)], 'ok'],
  ])('%s', async (_name, replies, verdict) => {
    expect((await check(replies)).result.verdict).toBe(verdict);
  });

  it('keeps the fragment of a moved link', async () => {
    const { result } = await check([to('https://new.example/paper', 301)]);
    expect(result.finalUrl).toBe('https://new.example/paper#part');
  });

  it('requests a part first, then the whole, with longer pauses', async () => {
    const { asked, pauses, result } = await check([{ status: 500 }]);
    expect(asked.map((one) => [one.method, one.headers !== undefined])).toEqual([
      ['HEAD', false],
      ['GET', true],
      ['GET', false],
      ['GET', false],
    ]);
    expect(pauses).toEqual([1000, 2000]);
    expect(result.requests).toBe(4);
  });

  it('pauses as long as the server requires', async () => {
    const { pauses, result } = await check([
      { status: 429, headers: { 'retry-after': '3' } },
      { status: 200 },
    ]);
    expect([pauses, result.verdict]).toEqual([[3000], 'ok']);
  });

  it('postpones a long pause to the next run', async () => {
    const { asked, pauses, result } = await check([
      { status: 429, headers: { 'retry-after': '3600' } },
    ]);
    expect([asked.length, pauses]).toEqual([1, []]);
    expect(result).toMatchObject({ verdict: 'transient', notBefore: 1_000_000 + 3_600_000 });
  });

  it.each([
    ['<html><p id="part"></html>', 'answered with 200'],
    ['<html><p id="user-content-part"></html>', 'answered with 200'],
    ['<html><p id="other"></html>', 'the page has no anchor "#part"'],
    ['<html><p id="other">cut of', 'answered with 200'],
  ])('looks for the fragment in %s', async (body, reason) => {
    const page = { status: 200, headers: { 'content-type': 'text/html' }, body };
    const { result } = await check([page], { fragments: true });
    expect(result).toMatchObject({ verdict: 'ok', reason });
  });
});
