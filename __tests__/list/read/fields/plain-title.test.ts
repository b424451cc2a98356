import { describe, expect, it } from 'vitest';
import { entriesOf, entryOf } from '../read.ts';

describe('a title without marks', () => {
  it('is the words before the first link', () => {
    const entry = entryOf(
      '- Highly accurate pond prediction [[Paper]](https://www.nature.com/articles/s41586-021-03819-2) [[Code]](https://github.com/a/b)',
    );
    expect(entry).toMatchObject({
      unit: 'item',
      title: 'Highly accurate pond prediction',
      url: 'https://www.nature.com/articles/s41586-021-03819-2',
    });
  });

  it('has no address where only a repository is linked', () => {
    expect(
      entryOf(
        '* **Genesis**: "A generative world of ponds", *arXiv, Nov 2023*. [[Code](https://github.com/a/b)]',
      ),
    ).not.toHaveProperty('url');
  });

  it.each([
    [
      "- Where, What, Whether: Moss Meets Rain | **[CVPR' 20]** | [[pdf]](https://arxiv.org/abs/2101.00001)",
      'Where, What, Whether: Moss Meets Rain',
    ],
    [
      '- Rivers, Lakes, and Other Waters [[pdf]](https://arxiv.org/abs/2101.00001)',
      'Rivers, Lakes, and Other Waters',
    ],
    ['- Stone Walls [[pdf]](https://arxiv.org/abs/2101.00001)', 'Stone Walls'],
  ])('may read like names: %s', (line, title) => {
    expect(entryOf(line).title).toBe(title);
  });

  it('may have lines of links and an item with the authors below', () => {
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

  it('keeps both quotation marks around its first words', () => {
    const entries = entriesOf(
      [
        '- ["Moss": Slow Growth on Old Walls](https://arxiv.org/abs/2001.00001). Bee A, Dee C. \'15.',
        '- ["Fern": Shade in Quiet Courts](https://arxiv.org/abs/2001.00002). Fox E. \'16.',
        '- ["Lichen on Old Walls"](https://arxiv.org/abs/2001.00003). Fox E. \'17.',
      ].join('\n'),
    );
    expect(entries.map(({ title }) => title)).toEqual([
      '"Moss": Slow Growth on Old Walls',
      '"Fern": Shade in Quiet Courts',
      'Lichen on Old Walls',
    ]);
  });

  it('may be among linked ones', () => {
    const entries = entriesOf(
      '- [First of the Linked Titles](https://arxiv.org/abs/2001.00001) (2020)\n- Binning-Free Unfolding Based on Migration (2003)',
    );
    expect(entries.map(({ title, year }) => [title, year])).toEqual([
      ['First of the Linked Titles', 2020],
      ['Binning-Free Unfolding Based on Migration', 2003],
    ]);
  });

  it('may share its words with the titles around it', () => {
    const titles = Array.from({ length: 12 }, (_, n) => `Moss Growth in Rain, Part ${n}`);
    const entries = entriesOf(
      titles
        .map((title, n) => `- [${title}](https://moss.example/${n}.pdf), Ada Vale, *NeurIPS*, 2021`)
        .join('\n'),
    );
    expect(entries.map(({ title }) => title)).toEqual(titles);
  });
});

it('ends before two spaces with a long sentence behind', () => {
  const rows = [
    'MossNet  This paper introduces MossNet, a network that grows ferns without rain or light.',
    'Walls and Their Moss  Proposes a way of building walls that is fast and needs no stones at all.',
    'Lichen-R1  Lichen-R1 is a new model of lichens, trained to tell wet stones from dry ones.',
  ];
  const table = rows.map(
    (row, at) => `| ${at + 1}) ${row} | [Paper](https://arxiv.org/abs/2101.0000${at}) |`,
  );
  const entries = entriesOf(`| **Paper** | **Links** |\n| --- | --- |\n${table.join('\n')}`);
  expect(entries.map(({ title }) => title)).toEqual(rows.map((row) => row.split('  ')[0]));
});

it('goes on behind the name of a thing with a year', () => {
  const title =
    'Observations of SN 2024ggi I: Interpretation and Models of the Stone That is 2024ggi at Dawn';
  expect(entryOf(`- ${title} [pdf](https://arxiv.org/abs/2101.00001)`).title).toBe(title);
});
