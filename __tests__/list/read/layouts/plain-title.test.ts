import { describe, expect, it } from 'vitest';
import { entriesOf, entryOf } from '../read.ts';

describe('plain-title', () => {
  it('reads the words before the first link', () => {
    const entry = entryOf(
      '- Highly accurate pond prediction [[Paper]](https://www.nature.com/articles/s41586-021-03819-2) [[Code]](https://github.com/a/b)',
    );
    expect(entry).toMatchObject({
      layout: 'plain-title',
      title: 'Highly accurate pond prediction',
      url: 'https://www.nature.com/articles/s41586-021-03819-2',
    });
  });

  it('gives no address to a title with a repository only', () => {
    expect(
      entryOf(
        '* **Genesis**: "A generative world of ponds", *arXiv, Nov 2023*. [[Code](https://github.com/a/b)]',
      ),
    ).not.toHaveProperty('url');
  });

  it('reads link lines and an authors bullet below the title', () => {
    const entries = entriesOf(
      [
        '- Backdoors in Boats: A Survey.',
        '  [[pdf]](https://arxiv.org/pdf/2009.06996.pdf)',
        '  [[code]](https://github.com/a/b)',
        '  - Ann Bee, Carl Dee, and Eve Fox. *ICLR Workshop*, 2021.',
        '',
        '- Boats again',
        '  [[pdf]](https://arxiv.org/pdf/2009.06997.pdf)',
        '  - Ann Bee, and Chris J.M. Yoon. *CCS*, 2020. (Note, see [[arXiv]](https://arxiv.org/pdf/2009.10975.pdf))',
      ].join('\n'),
    );
    expect(entries).toMatchObject([
      {
        title: 'Backdoors in Boats: A Survey',
        authors: 'Ann Bee, Carl Dee, and Eve Fox',
        year: 2021,
      },
      { title: 'Boats again', year: 2020, identifiers: [{ kind: 'arxiv', id: '2009.06997' }] },
    ]);
  });

  it('takes an unlinked title among linked ones', () => {
    const entries = entriesOf(
      '- [First of the Linked Titles](https://arxiv.org/abs/2001.00001) (2020)\n- Binning-Free Unfolding Based on Migration (2003)',
    );
    expect(entries.map(({ title, year }) => [title, year])).toEqual([
      ['First of the Linked Titles', 2020],
      ['Binning-Free Unfolding Based on Migration', 2003],
    ]);
  });
});
