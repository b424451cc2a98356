import { describe, expect, it } from 'vitest';
import { entriesOf, read } from '../read.ts';

describe('a table row', () => {
  it('reads columns by their header', () => {
    const entries = entriesOf(
      [
        '| Year | Pub | Title | Code |',
        '|---|:---:|---|---|',
        '|2021|ICCV|[Rivers in Flow: A Study](https://arxiv.org/abs/2108.08617)|[Code](https://github.com/a/b)|',
        '2022|CVPR|[Lakes at Rest: A Study](https://arxiv.org/abs/2208.08617)|[Code](https://github.com/a/b)|one too many|',
      ].join('\n'),
    );
    expect(entries).toMatchObject([
      {
        unit: 'row',
        title: 'Rivers in Flow: A Study',
        venue: 'ICCV',
        year: 2021,
        url: 'https://arxiv.org/abs/2108.08617',
      },
      { title: 'Lakes at Rest: A Study', venue: 'CVPR', year: 2022 },
    ]);
  });

  it('reads names with the paper in another column, and authors from its link', () => {
    const entries = entriesOf(
      [
        '| Model | VQA | Paper | Code | Year |',
        '|--|--|--|--|--|',
        '| RiverNet | + | [Moon et al.](https://ieeexplore.ieee.org/document/9894658) | [GitHub](https://github.com/a/b) | 2021 |',
        '| PondNet | - | - | [GitHub](https://github.com/a/c) | 2023 |',
      ].join('\n'),
    );
    expect(entries).toMatchObject([
      {
        title: 'RiverNet',
        authors: 'Moon et al.',
        year: 2021,
        url: 'https://ieeexplore.ieee.org/document/9894658',
      },
      { title: 'PondNet', year: 2023 },
    ]);
    expect(entries[1]).not.toHaveProperty('url');
  });

  it('takes the people who present a paper for no authors', () => {
    const rows = ['Ferns in Quiet Houses', 'Slow Light on Old Walls', 'Counting Wet Stones'].map(
      (title, at) =>
        `| 0${at + 2}/11 | ${['Ada Moss', 'Bo Hale', 'Jo Lund'][at]} | ${title} [[Reed et al.](https://arxiv.org/abs/2101.0000${at})] |`,
    );
    const table = ['| Date | Presenters | Topic |', '|---|---|---|', ...rows].join('\n');
    for (const { authors } of entriesOf(table)) expect(authors).toBe('Reed et al.');
  });

  it('reads the title within a citation', () => {
    const [entry] = entriesOf(
      '|Name|Paper|Code|\n|---|---|---|\n|Weighting|[Stone, Paul R., and Ann Bee. "The central role of rivers." Biometrika 70 (1983): 41-55.](https://academic.oup.com/a/70.pdf)|[R](https://github.com/a/b)|',
    );
    expect(entry).toMatchObject({
      title: 'The central role of rivers',
      authors: 'Stone, Paul R., and Ann Bee',
      year: 1983,
    });
  });

  it('reads the names in a column of nothing but links to papers, whatever its header', () => {
    const names = ['Mossgrid', 'Fernstrip', 'Lichenware', 'Stonehart', 'Reedwell'];
    const part = (all: number, at: number) => Math.floor(all / (at + 1));
    const energy = ['119', '0.38', '100', 'N. A.', '260'];
    const rows = names.map(
      (name, at) =>
        `| [${name}](https://ieeexplore.ieee.org/document/680518${at}) | Mixed | Async | ${at % 2 ? 'No' : 'Yes'} | ${180 - 30 * at} | ${part(64, at)} K / ${part(100, at)} M | ${part(2700, at)} | ${energy[at]} | [NEF${at}](https://web.example.org/nef${at}) |`,
    );
    const header =
      '| Chips | Signals | Architecture | Learning | Process (nm) | Neurons / Synapses | Power (mW) | Energy/SOP (pJ) | Software |';
    const walls = energy.map((_, at) => `Walls of the harbor ${at} and their stones`);
    const papers = walls.map(
      (title, at) => `- ${title} [[Paper](https://arxiv.org/abs/2101.0000${at})]`,
    );
    const list = `${papers.join('\n')}\n\n## Processors\n\n${header}\n${'|--'.repeat(9)}|\n${rows.join('\n')}`;
    expect(entriesOf(list).map(({ title }) => title)).toEqual([...walls, ...names]);
  });

  it('continues after commented-out rows', () => {
    const entries = entriesOf(
      '|Title|Code|\n|--|--|\n|[One of the Two Rivers](https://arxiv.org/abs/2001.00001)|-|\n<!-- |[Hidden River Row](https://arxiv.org/abs/2001.00002)|-| -->\n|[Two of the Two Rivers](https://arxiv.org/abs/2001.00003)|-|',
    );
    expect(entries.map(({ title }) => title)).toEqual([
      'One of the Two Rivers',
      'Two of the Two Rivers',
    ]);
  });

  it('reads an abstract hidden in a cell', () => {
    const [entry] = entriesOf(
      '| Title | Date | Abstract |\n|--|--|--|\n| **[Flow of Rivers and Lakes](https://arxiv.org/abs/2601.14737v2)** | 2026-08-11 | <details><summary>Show</summary><p>Rivers flow downhill.</p></details> |',
    );
    expect(entry).toMatchObject({ year: 2026, abstract: { text: 'Rivers flow downhill.' } });
  });

  it('reads no header as a paper, and NA as nothing', () => {
    const cells = (...texts: readonly string[]): string =>
      `<tr>${texts.map((text) => `<td>${text}</td>`).join('')}</tr>`;
    const row = (title: string, authors: string): string =>
      cells(`<a href="https://arxiv.org/abs/2101.00001">${title}</a>`, authors, 'ICML');
    const entries = entriesOf(
      `<table>\n${cells('<strong>Paper</strong>', '<strong>Authors</strong>', '<strong>Venue</strong>')}\n${row('Walls of the Old Harbor', 'Ada Moss, Bo Twigg')}\n${row('Sand Between the Stones', 'NA')}\n</table>`,
    );
    expect(entries.map(({ title, authors }) => [title, authors])).toEqual([
      ['Walls of the Old Harbor', 'Ada Moss, Bo Twigg'],
      ['Sand Between the Stones', undefined],
    ]);
  });

  it('reads tables of counts and of other files as no list', () => {
    const list = read(
      '# L\n\n## Overview\n\n| Journal | Count |\n|--|--|\n| Nature Rivers | 76 |\n\n## Browse\n\n| Domain | Scope | Maintainer |\n|--|--|--|\n| [Rivers](rivers.md) | All the long rivers of the world | [Ann Bee](https://ann.example) |\n',
    );
    expect(list.entries).toEqual([]);
    expect(list.diagnostics.map(({ code }) => code)).toEqual(['no-entries']);
  });
});

it('a table below a paper is none of its entries', () => {
  const { entries } = read(
    '# Papers\n\n## Walls\n\n- [Slow Walls of the North](https://arxiv.org/abs/2101.00001)\n  - Results\n\n    | Wall | Method |\n    |---|---|\n    | 12 | [Tape](https://arxiv.org/abs/1901.00001) |\n- [Lichens as Clocks](https://arxiv.org/abs/2101.00002)\n',
  );
  expect(entries.map(({ title }) => title)).toEqual([
    'Slow Walls of the North',
    'Lichens as Clocks',
  ]);
});

it.each([
  ['an item', '- **Growth**\n\n    - Walls\n\n', '      ', 'Walls'],
  [
    'a folded item',
    '- **Growth**\n\n    - <details>\n      <summary>Autonomous Driving</summary>\n\n',
    '      ',
    'Autonomous Driving',
  ],
])('a table in %s, which names its rows', (_, above, indent, name) => {
  const rows = ['Slow Walls of the North', 'Lichens as Clocks'].map(
    (title, at) => `| [${title}](https://arxiv.org/abs/2101.0000${at}) | Ada Moss | 202${at} |`,
  );
  const table = ['| Title | Authors | Year |', '|---|---|---|', ...rows];
  const { entries } = read(
    `# Papers\n\n${above}${table.map((line) => indent + line).join('\n')}\n`,
  );
  expect(
    entries.map(({ title, authors, year, categories }) => [title, authors, year, categories]),
  ).toEqual([
    ['Slow Walls of the North', 'Ada Moss', 2020, ['Growth', name]],
    ['Lichens as Clocks', 'Ada Moss', 2021, ['Growth', name]],
  ]);
});

it('ends a `<details>` that is never closed at the end of its cell', () => {
  const notes = '<br><details><summary>Notes</summary> [Our notes](https://example.org/notes)';
  const entries = entriesOf(
    [
      '| Title | Year |',
      '|---|---|',
      `| [Slow Walls of the North](https://arxiv.org/abs/2101.00001) ${notes} | 2021 |`,
      `| [Lichens as Clocks](https://arxiv.org/abs/2001.00002) ${notes} | 2020 |`,
    ].join('\n'),
  );
  expect(entries.map(({ title, year }) => [title, year])).toEqual([
    ['Slow Walls of the North', 2021],
    ['Lichens as Clocks', 2020],
  ]);
});

it('ends a linked title before the line below it', () => {
  const entries = entriesOf(
    [
      '| Year | Venue | Title |',
      '|---|---|---|',
      ...['Slow Walls of the North', 'Lichens as Clocks', 'How Ferns Find Water'].map(
        (title, at) =>
          `| **202${at}** | **CVPR** | [${title}](https://arxiv.org/abs/2101.0000${at}) <br><sub> **MossNet:** Proposing to learn forms of moss from pictures. </sub> |`,
      ),
    ].join('\n'),
  );
  expect(entries.map(({ title }) => title)).toEqual([
    'Slow Walls of the North',
    'Lichens as Clocks',
    'How Ferns Find Water',
  ]);
});

it('a row has only a title where its words are those of one, not where they name the rows below', () => {
  const titles = ['Windows of the Old Harbor', 'Slow Walls of the Harbor', 'Cellars of the Harbor'];
  const [one, two, three] = titles.map((title, at) => `| (CCS 201${at}) ${title} |`);
  const entries = entriesOf(
    `| Title | Key Words |\n|---|---|\n${one} glass |\n${two}  |\n| Roofs of 2019 | |\n${three} stone |\n`,
  );
  expect(entries.map(({ title }) => title)).toEqual(titles);
});
