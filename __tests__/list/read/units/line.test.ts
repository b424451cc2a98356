import { describe, expect, it } from 'vitest';
import { entriesOf, read } from '../read.ts';

describe('a line with a dash', () => {
  it('reads lines with no space after the dash, with empty lines between or not', () => {
    const entries = entriesOf(
      [
        '-[Automated River Coding: What and Where?](https://www.nature.com/articles/s41746-022-00705-7) - a perspective, in npj Rivers, 2022',
        '-[RiverMamba: A Model](https://arxiv.org/abs/2403.05795) - in EMNLP 2024 `LLM`',
        '',
        '-[Read, Flow, and Code](https://arxiv.org/abs/2107.10650) - results - in MLHC 2021 - [video](https://youtu.be/x)',
      ].join('\n'),
    );
    expect(entries).toMatchObject([
      { unit: 'line', title: 'Automated River Coding: What and Where?', year: 2022 },
      { title: 'RiverMamba: A Model', venue: 'EMNLP', year: 2024 },
      { title: 'Read, Flow, and Code', year: 2021 },
    ]);
  });

  it('reads a single such line next to items', () => {
    const entries = entriesOf(
      '-Learning to Walk on Walls [[arXiv](https://arxiv.org/abs/1611.05763)]\n\n- Ferns that Learn to Walk [[arXiv](https://arxiv.org/abs/1611.05764)]\n- Stones that Learn to Walk [[arXiv](https://arxiv.org/abs/1611.05765)]',
    );
    expect(entries.map(({ title }) => title)).toEqual([
      'Learning to Walk on Walls',
      'Ferns that Learn to Walk',
      'Stones that Learn to Walk',
    ]);
  });

  it('does not read emphasis at the start of a line as a bullet', () => {
    const entries = entriesOf(
      '- [A Title of Rivers](https://arxiv.org/abs/2001.00001)\n\n *This is a note about rivers and lakes.*',
    );
    expect(entries).toHaveLength(1);
  });
});

describe('lines of a quotation', () => {
  it('are papers of their own, where each has a title, people and a year', () => {
    const list = read(
      [
        '# A list\n\n## Papers\n',
        '> [1] Ada Moss and Ben Vale, "Tracking and Mapping for Small Walls", Proc. ISMAR 2007',
        '> [2] Ada Moss and Ben Vale, "Improving the Agility of Walls", Proc. ECCV 2008',
        '',
        '> [1]Slow Walls for Rain Cameras (C. Hale, J. Lund), In Proc. of the Int. Conf. on Walls (ICW), 2013.',
        '> [2]Fast Walls for Rain Cameras (C. Hale, J. Lund), In Proc. of the Int. Conf. on Stones (ICS), 2014.\n',
      ].join('\n'),
    );
    const lineOf = (at: number): number => list.source.lines.position(at).line;
    expect(list.entries.map(({ title, range }) => [lineOf(range.start), title])).toEqual([
      [5, 'Tracking and Mapping for Small Walls'],
      [6, 'Improving the Agility of Walls'],
      [8, 'Slow Walls for Rain Cameras'],
      [9, 'Fast Walls for Rain Cameras'],
    ]);
  });
});

describe('lines in a paragraph that end in breaks', () => {
  it('are papers of their own, where nearly all begin with a title', () => {
    const titles = [
      'spotMoss: Spot instances for predictable distributed ferns',
      'Fern: Predictable growth of large rivers in heterogeneous lakes',
      'Tetris: Scheduling slow walls in shared harbors',
    ];
    const lines = titles.map((title, at) => `${title} (ICPP 201${at})  `);
    expect(entriesOf(lines.join('\n')).map(({ title, year }) => [title, year])).toEqual(
      titles.map((title, at) => [title, 2010 + at]),
    );
  });
});

describe('headings within quotations', () => {
  it('are papers, not headings of the list', () => {
    const titles = ['Patch-Wise Growth for Moss', 'Large-Scale Rivers With Noisy Stones'];
    const quoted = titles.map(
      (title, at) =>
        `> ###### ${at + 1}) *"${title}"* [[paper](https://arxiv.org/abs/2101.0000${at})]`,
    );
    expect(entriesOf(`- ***2022***\n${quoted.join('\n')}\n`).map(({ title }) => title)).toEqual(
      titles,
    );
  });
});
