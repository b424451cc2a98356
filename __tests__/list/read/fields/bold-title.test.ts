import { describe, expect, it } from 'vitest';
import { entriesOf, entryOf } from '../read.ts';

describe('a bold title', () => {
  it('may have its authors in a paragraph of their own', () => {
    const entries = entriesOf(
      [
        '20. **A Survey of Rivers.** ACM Comput. Surv. 2022 [paper](https://arxiv.org/abs/2101.01169) [bib](/bib/Rivers.md)',
        '',
        '    *Ann Bee, Carl Dee*',
        '',
        '6.  **Lakes and Ponds.** Preprint.',
        '',
        '       *Eve Fox* [[pdf](https://arxiv.org/abs/2104.00002)], 2021.4',
      ].join('\n'),
    );
    expect(entries).toMatchObject([
      {
        unit: 'item',
        title: 'A Survey of Rivers',
        authors: 'Ann Bee, Carl Dee',
        year: 2022,
        url: 'https://arxiv.org/abs/2101.01169',
      },
      { title: 'Lakes and Ponds', authors: 'Eve Fox', year: 2021 },
    ]);
  });

  it.each(['-', '–', '—'])('ends before a description after %s', (dash) => {
    const titles = ['Matching Leaves, Different Roots: Ferns vs Moss in Forests', 'Slow Lakes'];
    const entries = entriesOf(
      [
        `- **${titles[0]}** ${dash} Compares how both grow even when their height is similar. [paper](https://arxiv.org/abs/2604.01499) · 2026-04`,
        `- **${titles[1]}: The Blessing of Ice in Long Winters** ${dash} Explains why ponds freeze early; studies cold, old, and deep ones. [paper](https://arxiv.org/abs/2601.20861) · 2026-01`,
      ].join('\n'),
    );
    expect(entries.map(({ title }) => title)).toEqual([
      titles[0],
      `${titles[1]}: The Blessing of Ice in Long Winters`,
    ]);
  });

  it('is one behind the name of its method', () => {
    const entries = entriesOf(
      [
        '- Glow Net (**Slow Walls of the Old Harbor**), NeurIPS 2021 [[paper]](https://arxiv.org/abs/2101.00001)',
        '- Moss Net (**Lichens for Trains at Night**), CVPR 2022 [[paper]](https://arxiv.org/abs/2201.00002)',
        '- Tide Net (**Tides Seen from a Distant Shore**), ICML 2023 [[paper]](https://arxiv.org/abs/2301.00003)',
      ].join('\n'),
    );
    expect(entries.map(({ title }) => title)).toEqual([
      'Slow Walls of the Old Harbor',
      'Lichens for Trains at Night',
      'Tides Seen from a Distant Shore',
    ]);
  });

  it('begins behind a bold venue that it is glued to', () => {
    const entries = entriesOf(
      [
        '- **ICML**Slow Walls of the Old Harbor [[paper]](https://arxiv.org/abs/2101.00001)',
        '- **CVPR**Lichens for Trains at Night [[paper]](https://arxiv.org/abs/2201.00002)',
        '- **ICLR**Tides Seen from a Distant Shore [[paper]](https://arxiv.org/abs/2301.00003)',
      ].join('\n'),
    );
    expect(entries.map(({ title }) => title)).toEqual([
      'Slow Walls of the Old Harbor',
      'Lichens for Trains at Night',
      'Tides Seen from a Distant Shore',
    ]);
  });

  it('goes on where bold letters within its words only emphasize a name', () => {
    const entries = entriesOf(
      [
        '- **G**lacial **L**ichen **A**tlas **M**odels: GLAM [[paper](https://arxiv.org/abs/2101.00001)]',
        '- Walls of the Old Harbor at Night [[paper](https://arxiv.org/abs/2101.00002)]',
        '- Slow **Ti**des of the Dist**a**nt **SH**ores [[paper](https://arxiv.org/abs/2101.00003)]',
      ].join('\n'),
    );
    expect(entries.map(({ title }) => title)).toEqual([
      'Glacial Lichen Atlas Models: GLAM',
      'Walls of the Old Harbor at Night',
      'Slow Tides of the Distant SHores',
    ]);
  });

  it('is none where it is a short name in parentheses behind a title', () => {
    const entries = entriesOf(
      [
        '- Slow Walls of the Old Harbor (**GLAM**), NeurIPS 2021 [[paper]](https://arxiv.org/abs/2101.00001)',
        '- Lichens for Trains (**MossNet**), CVPR 2022 [[paper]](https://arxiv.org/abs/2201.00002)',
        '- Tides Seen from a Distant Shore (**TIDE**), ICML 2023 [[paper]](https://arxiv.org/abs/2301.00003)',
      ].join('\n'),
    );
    expect(entries.map(({ title }) => title)).toEqual([
      'Slow Walls of the Old Harbor',
      'Lichens for Trains',
      'Tides Seen from a Distant Shore',
    ]);
  });

  it('may be a short name after which the title continues', () => {
    const entries = entriesOf(
      [
        '* [**Arxiv, 2023.5**] **RiverGPT**: A Model of Rivers. [paper]((https://arxiv.org/abs/2305.17100))',
        '* **Ponds** "Where are we in the search for ponds?" *arXiv, Mar 2023*. [[Paper](https://arxiv.org/abs/2303.18240)]',
      ].join('\n'),
    );
    expect(entries).toMatchObject([
      { title: 'RiverGPT: A Model of Rivers', url: 'https://arxiv.org/abs/2305.17100', year: 2023 },
      { title: 'Where are we in the search for ponds?', year: 2023 },
    ]);
  });

  it('may be before a link that names the authors', () => {
    const entry = entryOf(
      '1. **Von Stone on First Programs. [Knuth (1970)](https://dl.acm.org/doi/pdf/10.1145/356580.356581).**',
    );
    expect(entry).toMatchObject({
      title: 'Von Stone on First Programs',
      authors: 'Knuth',
      year: 1970,
      url: 'https://dl.acm.org/doi/pdf/10.1145/356580.356581',
    });
  });

  it('may be followed by a venue in code marks with a year of two digits', () => {
    const entry = entryOf(
      '1. **Searching for Water: What Works and What Is Next** *Ming Zhong, Pengfei Liu* `ACL19` [[pdf]](https://arxiv.org/abs/1907.03491)',
    );
    expect(entry).toMatchObject({ year: 2019, venue: 'ACL', authors: 'Ming Zhong, Pengfei Liu' });
  });

  it('is not cut where a mark only stresses words of it', () => {
    const titles = [
      'Slow Growth via **Wet Stones**',
      'The **Old Harbor** Hypothesis',
      'Counting **Quiet Ferns** with Slow Light',
      'Lessons from Learning to *Weigh “Stones”*',
      'Moss on Walls: a Survey',
    ];
    const lines = titles.map(
      (title, at) => `- ICML 2024, ${title}, [arXiv](https://arxiv.org/abs/2101.0000${at})`,
    );
    expect(entriesOf(lines.join('\n')).map(({ title }) => title)).toEqual(
      titles.map((title) => title.replaceAll('*', '')),
    );
  });

  it('goes on after its first words', () => {
    const titles = [
      '**Co-Growing** for Slow Ferns',
      '**FernNet** of quiet valleys',
      '**StoneTalk**: Walls that Speak',
    ];
    const lines = titles.map(
      (title, at) => `- ${title} [[ICML 2020]](https://arxiv.org/abs/2101.0000${at})`,
    );
    expect(entriesOf(lines.join('\n')).map(({ title }) => title)).toEqual(
      titles.map((title) => title.replaceAll('*', '')),
    );
  });

  it('may have the name of its method in front, marked apart', () => {
    const papers = [
      ['FernNet', 'Growing Slow Ferns on Quiet Walls'],
      ['StoneTalk', 'Walls that Speak of Old Harbors'],
      ['Moss', 'Roofs as a Home for Wet Insects'],
    ] as const;
    const titlesOf = (line: (name: string, title: string, at: number) => string) =>
      entriesOf(papers.map(([name, title], at) => line(name, title, at)).join('\n')).map(
        (one) => one.title,
      );
    const titles = papers.map(([, title]) => title);
    const link = (at: number) => `https://arxiv.org/abs/2101.0000${at}`;
    expect(
      titlesOf((name, title, at) => `- **${name}** ${title}, ICML 2020. [[paper](${link(at)})]`),
    ).toEqual(titles);
    expect(titlesOf((name, title, at) => `- [${name}](${link(at)}) "${title}", ICML 2020`)).toEqual(
      titles,
    );
  });

  it('is more than the two words of a remark behind it', () => {
    const lines = ['FernNet', 'MossNet', 'WallNet'].map(
      (name, at) =>
        `- **${name}** Slow Walls, ICML 2020. [[paper](https://arxiv.org/abs/2101.0000${at})]`,
    );
    expect(entriesOf(lines.join('\n')).map(({ title }) => title)).not.toContain('Slow Walls');
  });

  it('is not cut at its linked first word', () => {
    const lines = ['FernNet', 'MossNet', 'WallNet'].map(
      (name, at) =>
        `- [${name}](https://arxiv.org/abs/2101.0000${at}), Growing Slow Ferns on Quiet Walls, ICML 2020`,
    );
    for (const { title } of entriesOf(lines.join('\n')))
      expect(title).toContain('Growing Slow Ferns on Quiet Walls');
  });
});
