import { describe, expect, it } from 'vitest';
import { entriesOf, entryOf } from '../read.ts';

describe('an item', () => {
  it('reads title, authors, venue, year, links and the key in a comment', () => {
    const entry = entryOf(
      '- [Seeing Small Things](https://example.org/small), Ng et al., CVPR 2021 | [github](https://github.com/a/b) | [bibtex](./refs.bib#L10-L20) <!---Ng21cvpr_small-->',
    );
    expect(entry).toMatchObject({
      kind: 'paper',
      unit: 'item',
      title: 'Seeing Small Things',
      url: 'https://example.org/small',
      authors: 'Ng et al.',
      venue: 'CVPR',
      year: 2021,
      categories: ['Papers'],
      citation: {
        via: 'comment',
        key: 'Ng21cvpr_small',
        anchor: { path: './refs.bib', startLine: 10, endLine: 20 },
      },
    });
    expect(entry.links.map(({ url }) => url)).toEqual([
      'https://example.org/small',
      'https://github.com/a/b',
      './refs.bib#L10-L20',
    ]);
  });

  it('skips dates, venues and badges before the title', () => {
    const entries = entriesOf(
      [
        '- [2023/10] [On Red Apples and Pears](https://arxiv.org/abs/2310.00001)',
        '- (2020 TASLP) [On Green Apples and Pears](https://arxiv.org/abs/2010.00002)',
        '- ![new](https://img.shields.io/badge/NEW-red) [On Blue Apples and Pears](https://arxiv.org/abs/2110.00003)',
        '- 🔥 [**On Grey Apples and Pears**](https://arxiv.org/abs/2110.00004)',
      ].join('\n'),
    );
    expect(entries.map(({ title }) => title)).toEqual([
      'On Red Apples and Pears',
      'On Green Apples and Pears',
      'On Blue Apples and Pears',
      'On Grey Apples and Pears',
    ]);
    expect(entries.map(({ year }) => year).slice(0, 2)).toEqual([2023, 2020]);
  });

  it('joins lazily wrapped lines, within the title too', () => {
    const entry = entryOf(
      '- [**Learning to Wrap Titles over\nMany Lines**](http://arxiv.org/abs/1904.00310) , (2019) by *Ann Bee and\nCarl Dee* [[bib]](refs.bib#L2-L4)',
    );
    expect(entry).toMatchObject({
      title: 'Learning to Wrap Titles over Many Lines',
      authors: 'Ann Bee and Carl Dee',
      year: 2019,
      citation: { via: 'anchor', anchor: { startLine: 2, endLine: 4 } },
    });
  });

  it('keeps parentheses in targets and raw LaTeX in titles', () => {
    const entry = entryOf(
      '* [Jets at $\\sqrt{s}$ in {\\"o}ne pass](https://doi.org/10.1016/0010-4655(94)90120-1) (1994)',
    );
    expect(entry).toMatchObject({
      url: 'https://doi.org/10.1016/0010-4655(94)90120-1',
      year: 1994,
      identifiers: [{ kind: 'doi', id: '10.1016/0010-4655(94)90120-1' }],
    });
    expect(entry.title).toContain('Jets at');
  });

  it('reads reference links whose definitions are elsewhere', () => {
    const entry = entryOf(
      '- [A Title Far from Its Target][t1], 2020\n\n## Links\n\n[t1]: https://arxiv.org/abs/2001.00001',
    );
    expect(entry.url).toBe('https://arxiv.org/abs/2001.00001');
    expect(entry.links[0]).not.toHaveProperty('urlRange');
  });
});

describe('a numbered item with facts below it', () => {
  it('owns what is indented by less than its number is wide', () => {
    const items = [9, 10, 11].map(
      (number) =>
        `${number}. **Slow Walls of the North, Part ${number}** (2021)\n\n   *Ada Moss; Cups.* [[Paper]](https://arxiv.org/abs/2101.000${number})`,
    );
    const entries = entriesOf(items.join('\n\n'));
    expect(entries.map(({ title, url }) => [title, url])).toEqual(
      [9, 10, 11].map((number) => [
        `Slow Walls of the North, Part ${number}`,
        `https://arxiv.org/abs/2101.000${number}`,
      ]),
    );
  });

  it('is an entry, too, where it has many people and a short title', () => {
    const titles = [
      'Improved Contrastive Training of Slow Rivers',
      'Conjugate Fern Models',
      'Adversarial Purification of Lakes with Moss',
      'Latent Stone Walls',
    ];
    const people = [
      'Yilun Du, Shuang Li, Josh Tenenbaum, Igor Mordatch',
      'Hao Wu, Babak Esmaeili, Michael Wick, Jean-Baptiste Tristan, Jan-Willem van de Meent',
      'Jongmin Yoon, Sung Ju Hwang, Juho Lee',
      'Chence Shi, Shitong Luo, Minkai Xu, Jian Tang',
    ];
    const items = titles.map((title, at) => `+ ${title}. ${people[at]}.`);
    expect(entriesOf(items.join('\n')).map(({ title, authors }) => [title, authors])).toEqual(
      titles.map((title, at) => [title, people[at]]),
    );
  });

  it('does not own bullets at the margin', () => {
    const [first, ...others] = entriesOf(
      '1. [Slow Walls of the North](https://arxiv.org/abs/2101.00001)\n\n- [Lichens as Clocks](https://arxiv.org/abs/2101.00002)\n- [Rain on Stone](https://arxiv.org/abs/2101.00003)',
    );
    expect([first?.title, others.length]).toEqual(['Slow Walls of the North', 2]);
  });
});
