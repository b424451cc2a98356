import { describe, expect, it } from 'vitest';
import { arxivIdsExist, readArxivFeed } from '../../src/registries/arxiv.ts';

const feed = (ids: readonly string[]): string =>
  `<?xml version="1.0"?>\n<feed xmlns="http://www.w3.org/2005/Atom">${ids
    .map((id) => `<entry><id>http://arxiv.org/abs/${id}v2</id></entry>`)
    .join('')}</feed>\n`;

async function ask(ids: readonly string[], answer: (wanted: string[]) => string, status = 200) {
  const asked: string[][] = [];
  const said: Record<string, string> = {};
  await arxivIdsExist(ids, {
    registries: {
      settings: {},
      async ask(_name, path) {
        const url = new URL(path, 'https://arxiv.test');
        const wanted = (url.searchParams.get('id_list') ?? '').split(',');
        asked.push(wanted);
        return { kind: 'reply', reply: { status, body: answer(wanted) } };
      },
    },
    budget: { remaining: 1000 },
    report: (id, { kind }) => {
      said[id] = kind;
    },
  });
  return { asked, said };
}

describe('readArxivFeed', () => {
  const record = (title: string, summary: string) =>
    readArxivFeed(
      `<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>http://arxiv.org/abs/2303.14070v2</id><title>${title}</title><summary>${summary}</summary></entry></feed>`,
    )?.get('2303.14070');

  it('removes nothing from plain text', () => {
    expect(
      record(
        'Learning to &lt;think&gt; with\n  &lt;script&gt; and &lt;b&gt;x&lt;/b&gt;',
        'Between &lt;think&gt; and &lt;/think&gt; tags, then &lt;p&gt;. We use &amp;amp; and $\\sigma$.',
      ),
    ).toMatchObject({
      title: 'Learning to <think> with <script> and <b>x</b>',
      abstract: [
        'Between <think> and </think> tags, then <p>. We use &amp; and ',
        { tex: '\\sigma' },
        '.',
      ],
    });
  });
});

describe('arxivIdsExist', () => {
  it('requests a hundred at once', async () => {
    const ids = Array.from({ length: 250 }, (_, index) => `2303.${10000 + index}`);
    const { asked, said } = await ask(ids, (wanted) => feed(wanted.toReversed()));
    expect(asked.map(({ length }) => length)).toEqual([100, 100, 50]);
    expect(Object.values(said).filter((kind) => kind === 'exists')).toHaveLength(250);
  });

  it('requests ids alone that an answer lacks', async () => {
    const { asked, said } = await ask(['2303.14070', '2303.99999', '2303.88888'], (wanted) =>
      feed(
        wanted.filter((id) => id === '2303.14070' || (id === '2303.88888' && wanted.length === 1)),
      ),
    );
    expect(asked.slice(1)).toEqual([['2303.99999'], ['2303.88888']]);
    expect(said).toEqual({
      '2303.14070': 'exists',
      '2303.99999': 'absent',
      '2303.88888': 'exists',
    });
  });

  it('requests old ids without their subject class', async () => {
    const { asked, said } = await ask(['math.gt/0309136'], () => feed(['math/0309136']));
    expect(asked).toEqual([['math/0309136']]);
    expect(said).toEqual({ 'math.gt/0309136': 'exists' });
  });

  it.each([
    ['', 200],
    ['Rate exceeded.', 200],
    ['<feed><entry>', 200],
    ['<feed><entry><id>http://arxiv.org/api/errors#x</id></entry></feed>', 200],
    [feed([]), 503],
  ])('has no result from %j with %i', async (body, status) => {
    const { asked, said } = await ask(['2303.14070'], () => body, status);
    expect([asked.length, said]).toEqual([1, { '2303.14070': 'unknown' }]);
  });
});
