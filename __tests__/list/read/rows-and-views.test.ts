import { describe, expect, it } from 'vitest';
import { entriesOf, entryOf, read, sliceOf } from './read.ts';

const arxiv = (id: number): string => `https://arxiv.org/abs/2101.0000${id}`;

describe('cells of an HTML table', () => {
  it('are found below a header of two rows', () => {
    const entries = entriesOf(`<table>
<tr><th rowspan="2">Method</th><th rowspan="2">Title</th><th colspan="2">Links</th></tr>
<tr><th>Paper</th><th>Code</th></tr>
<tr><td>MossNet</td><td>Moss growth in rain</td><td><a href="${arxiv(1)}">arXiv</a></td><td><a href="https://github.com/a/b">GitHub</a></td></tr>
<tr><td>FernNet</td><td>Ferns and their friends</td><td><a href="${arxiv(2)}">arXiv</a></td><td>-</td></tr>
</table>`);
    expect(entries.map(({ title, url }) => [title, url])).toEqual([
      ['Moss growth in rain', arxiv(1)],
      ['Ferns and their friends', arxiv(2)],
    ]);
  });

  it('are in each row and column that they span', () => {
    const entries = entriesOf(`<table>
<tr><th>Year</th><th>Title</th><th>Paper</th></tr>
<tr><td colspan="3">Mosses of the north</td></tr>
<tr><td rowspan="2">2021</td><td>Moss growth in rain</td><td><a href="${arxiv(1)}">pdf</a></td></tr>
<tr><td>Ferns and their friends</td><td><a href="${arxiv(2)}">pdf</a></td></tr>
<tr><td>2020</td><td>Lichens in the city</td><td><a href="${arxiv(3)}">pdf</a></td></tr>
</table>`);
    expect(entries.map(({ title, year, url }) => [title, year, url])).toEqual([
      ['Moss growth in rain', 2021, arxiv(1)],
      ['Ferns and their friends', 2021, arxiv(2)],
      ['Lichens in the city', 2020, arxiv(3)],
    ]);
  });
});

describe('two capitalized words in a cell', () => {
  const people = (header: string, words: readonly string[]) =>
    entriesOf(
      [
        `| Title | Paper | ${header} | Kind |`,
        '|---|---|---|---|',
        ...words.map(
          (text, at) =>
            `| Notes on ${at + 2} Old Walls | [Paper](${arxiv(at)}) | ${text} | Level ${at} |`,
        ),
      ].join('\n'),
    ).map(({ authors }) => authors);
  const names = ['Bryology Surgery', 'Harbor Drill', 'Lichen Transfer', 'Stone Moss'];

  it('are no people where the header calls them something else', () => {
    expect(people('Procedure', names)).toEqual(names.map(() => undefined));
  });

  it('are people where it does not, or where there are several', () => {
    expect(people(' ', ['Ada Moss', 'Ben Hale'])).toEqual(['Ada Moss', 'Ben Hale']);
    const several = ['Ada Moss, Ben Hale', 'Cleo Lund, Jo Vale'];
    expect(people('Lab members', several)).toEqual(several);
  });
});

describe('the cell of a title', () => {
  it('may have badges above and people below', () => {
    const badge = '![Publish](https://img.shields.io/badge/Conference-ICML_2021-blue)';
    expect(
      entryOf(`| Title & Authors | Links |
|:--|:--|
| ${badge}<br>[**Moss growth in rain**](${arxiv(1)}) <br> Ada Vale, Bo Reed | [Paper](${arxiv(1)}) |`),
    ).toMatchObject({ title: 'Moss growth in rain', authors: 'Ada Vale, Bo Reed', year: 2021 });
  });

  it('may be a link that reads like a venue', () => {
    const [entry] = entriesOf(
      '| Name | Cases |\n|--|--|\n| [MOSS2022](https://moss.example/2022) | 20 |\n| [Fern set](https://fern.example) | 30 |',
    );
    expect(entry).toMatchObject({ title: 'MOSS2022', url: 'https://moss.example/2022' });
  });
});

describe('a reference list in paragraphs', () => {
  it('is read by its numbers', () => {
    const line = (number: number, title: string): string =>
      `[${number}] ${title}, Ada Vale, Bo Reed, CVPR 2020. [[pdf]](${arxiv(number)})`;
    const entries = entriesOf(
      [line(1, 'Moss growth in rain'), line(2, 'Ferns and friends of trees')].join('\n\n'),
    );
    expect(entries.map(({ title, authors }) => [title, authors])).toEqual([
      ['Moss growth in rain', 'Ada Vale, Bo Reed'],
      ['Ferns and friends of trees', 'Ada Vale, Bo Reed'],
    ]);
  });
});

describe('lines of a paragraph that are entries each', () => {
  it('are read one by one, each with its whole line', () => {
    const lines = [
      `**[Moss growth in rain](${arxiv(1)})**, ICML 2021<br>`,
      `[Ferns and their friends](${arxiv(2)}), ICLR 2022<br>`,
    ];
    const list = read(`# A list\n\n## Papers\n\n${lines.join('\n')}\n\nSome words.\n`);
    expect(list.entries.map(({ title, year }) => [title, year])).toEqual([
      ['Moss growth in rain', 2021],
      ['Ferns and their friends', 2022],
    ]);
    expect(list.entries.map(({ range }) => sliceOf(list, range))).toEqual(lines);
  });

  it('are read where they share a line of the source', () => {
    const entries = entriesOf(
      `[Moss growth in rain](${arxiv(1)})<br>[Ferns and their friends](${arxiv(2)})<br>`,
    );
    expect(entries.map(({ url }) => url)).toEqual([arxiv(1), arxiv(2)]);
  });

  it('stay one entry when only its first line has a paper', () => {
    expect(
      entriesOf(
        `**Moss growth in rain** [pdf](${arxiv(1)})<br>\nAda Vale, Bo Reed<br>\n**ICML 2021**\n\n**Ferns and their friends** [pdf](${arxiv(2)})<br>\nCy Holm`,
      ),
    ).toHaveLength(2);
  });
});

describe('sections that show entries once more', () => {
  const bullet = (id: number): string => `- [Moss growth number ${id}](${arxiv(id)})\n`;
  const list = (heading: string, shown: readonly number[]): ReturnType<typeof read> =>
    read(
      `# A list\n\n## ${heading}\n\n${shown.map(bullet).join('')}\n## Papers\n\n${[1, 2, 3, 4, 5].map(bullet).join('')}`,
    );

  it.each(['Recently added', '最近收录', 'Index by year', 'Latest papers'])('%s', (heading) => {
    const { entries, sections } = list(heading, [1, 2, 3]);
    expect(entries.map(({ categories }) => categories)).toEqual(Array(5).fill(['Papers']));
    expect(sections.map(({ role }) => role)).toContain('view');
  });

  it('are no views when they have entries of their own, or a topic as their name', () => {
    expect(list('Recently added', [6, 7, 8]).entries).toHaveLength(8);
    expect(list('Moss', [1, 2, 3]).entries).toHaveLength(8);
  });

  /** Sections below `## Papers by ...`, each with some papers of a list. */
  const sorted = (by: string, groups: Readonly<Record<string, readonly number[]>>): string =>
    Object.entries(groups).reduce(
      (text, [name, ids]) =>
        `${text}### ${name}\n\n${ids.map((id) => `- [Moss on the wall ${id}](${arxiv(id)}), Ada Vale\n`).join('')}\n`,
      `## Papers by ${by}\n\n`,
    );
  const years = { 2019: [1], 2020: [2], 2021: [3, 4], 2022: [5, 6, 7], 2023: [8] };
  const topics = { Growth: [1, 3, 5, 8], Stone: [2, 4, 6, 7] };
  const paths = (text: string) => read(`# Moss\n\n${text}`).entries.map((one) => one.categories);

  it.each([
    ['before', sorted('Year', years) + sorted('Topic', topics)],
    ['after', sorted('Topic', topics) + sorted('Year', years)],
  ])('are all views %s the list, also with one paper', (_, text) => {
    expect(new Set(paths(text).map(([heading]) => heading))).toEqual(new Set(['Papers by Topic']));
    expect(paths(text)).toHaveLength(8);
  });

  it('keep together what is nowhere else', () => {
    const text = sorted('Year', { ...years, 2024: [9] }) + sorted('Topic', topics);
    expect(paths(text)).toHaveLength(9);
    expect(paths(text)).toContainEqual(['Papers by Year', '2024']);
    expect(paths(sorted('Year', years) + sorted('Topic', { Growth: [1, 2, 3] }))).toHaveLength(11);
  });

  it('are the list where the others are such sections, too', () => {
    const text = sorted('Year', years) + sorted('Venue', { CVPR: topics.Growth, ECCV: [2, 4] });
    expect(new Set(paths(text).map(([heading]) => heading))).toEqual(new Set(['Papers by Year']));
    expect(paths(text)).toHaveLength(8);
  });
});

describe('the contents as a heading above all', () => {
  it('are no category', () => {
    const { entries } = read(
      `# A list\n\n## Table of Contents\n\n### Moss\n\n- [Moss growth in rain](${arxiv(1)})\n`,
    );
    expect(entries[0]?.categories).toEqual(['Moss']);
  });
});
