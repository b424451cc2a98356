import { describe, expect, it } from 'vitest';
import { entriesOf, read } from './read.ts';

const arxiv = (id: number): string => `https://arxiv.org/abs/2101.0000${id}`;
const titles = (section: string): string[] => entriesOf(section).map(({ title }) => title);
const kindsBelow = (heading: string, entry: string): string[] =>
  read(
    `# A list\n\n## Papers\n\n- [Moss growth in rain](${arxiv(1)})\n\n## ${heading}\n\n${entry}\n`,
  )
    .entries.slice(1)
    .map(({ kind }) => kind);

describe('a paper that does not look like an entry by itself', () => {
  it('is one among its neighbors: a short title with its address below', () => {
    const papers = ['Mosses', 'Ferns', 'Stones'].flatMap((plants) => [
      `TensorRain: A System for Large-Scale ${plants}\nOSDI 2016`,
      `Ray: A Distributed Frame for Growing ${plants}\nOSDI 2018`,
      `Clipper: A Low-Latency Prediction System for ${plants}\nNSDI 2017`,
      `PyTree: An Imperative Style, High-Performance Library for ${plants}\nNeurIPS 2019`,
    ]);
    const section = papers.map((text, at) => `${text}\n${arxiv(at)}`).join('\n\n');
    expect(titles(section)).toEqual(papers.map((text) => text.split('\n')[0]));
  });

  it('is one where nearly all paragraphs are: a title that leads to its code only', () => {
    const section = [
      ...[1, 2, 3, 4].map((id) => `[Moss growth in rain on stone ${id}](${arxiv(id)}), ICML 2021`),
      '[Ferns of the World: Which of Them Grow in Rain?], ICML 2021 [[code]](https://github.com/a/b)',
    ].join('\n\n');
    expect(titles(section)).toHaveLength(5);
  });

  it('is one of two words with the facts of its neighbors', () => {
    const section = ['Growth of Mosses in Rain', 'Wet Stones', 'How Ferns Find Water']
      .map((title, at) => `- [${at + 1}] ${title}, ISCA, 2021`)
      .join('\n');
    expect(titles(section)).toHaveLength(3);
  });

  it('is a paper without a link, in a category without venues', () => {
    const parts = ['Roots', 'Leaves', 'Spores', 'Stems', 'Cells'];
    const old = parts.map((part, at) => `- [${at}] The Growth of ${part} in Moss, 199${at}`);
    const cited = parts.map((part, at) => `- [${at}] How ${part} of Ferns Find Water, 2021, ISCA`);
    const { entries } = read(
      `# A list\n\n## Classic\n\n${old.join('\n')}\n\n## Ferns\n\n${cited.join('\n')}\n`,
    );
    expect(entries.map(({ kind }) => kind)).toEqual(Array(10).fill('paper'));
  });

  it.each([
    [
      'beside papers of its section',
      '- [How Ferns Find Water](https://arxiv.org/abs/2101.00009)\n',
      7,
    ],
    ['in a section of their own', '', 6],
  ])('is a title without a link, %s', (_, linked, count) => {
    const plants = ['Ferns', 'Mosses', 'Algae', 'Sedges', 'Rushes', 'Lichens'];
    const bare = plants.map((plant) => `- Slow Growth of ${plant} in Northern Rivers`).join('\n');
    const papers = [1, 2, 3].map((id) => `- [Moss growth in rain ${id}](${arxiv(id)})`).join('\n');
    const { entries } = read(`# A list\n\n## Moss\n\n${papers}\n\n## Rivers\n\n${linked}${bare}\n`);
    expect(entries.map(({ kind }) => kind)).toEqual(Array(3 + count).fill('paper'));
  });

  it('is a title without a link, in sections of a few each', () => {
    const papers = [1, 2, 3].map((id) => `- [Moss growth in rain ${id}](${arxiv(id)})`);
    const venues = ['Ferns', 'Reeds', 'Lichens'].map(
      (plant, at) =>
        `## NSDI 202${at}\n\n- Flash${plant}: Fine-Grained Growth in Large Rivers\n- Efficient Growth of ${plant} for Large Water Models\n`,
    );
    const { entries } = read(`# A list\n\n## Moss\n\n${papers.join('\n')}\n\n${venues.join('\n')}`);
    expect(entries.filter(({ kind }) => kind === 'paper')).toHaveLength(9);
  });

  it('is a title without a link, though data sets are named elsewhere and some titles are in small letters', () => {
    const plants = ['Ferns', 'Mosses', 'Algae', 'Sedges', 'Rushes', 'Lichens', 'Reeds', 'Oaks'];
    const bare = plants.map((plant, at) =>
      at % 4 === 3
        ? `- Modeling the slow growth of ${plant.toLowerCase()} in northern rivers`
        : `- Slow Growth of ${plant} in Rivers`,
    );
    const papers = [1, 2, 3].map((id) => `- [Moss growth in rain ${id}](${arxiv(id)})`);
    const data = ['Mire', 'Bog', 'Fen'].map(
      (name) => `- ${name} [[link](https://${name}.example)]`,
    );
    const { entries } = read(
      `# A list\n\n## Data\n\n${data.join('\n')}\n\n## Moss\n\n${papers.join('\n')}\n\n## Rivers\n\n${bare.join('\n')}\n`,
    );
    expect(entries.filter(({ kind }) => kind === 'paper')).toHaveLength(11);
  });

  it('is no name of a section or a meeting, though it is written as titles are', () => {
    const names = ['Ferns and Their Rivers', 'Mosses and Their Rocks', 'Algae and Their Ponds'];
    const sections = names.map(
      (name, at) => `## ${name}\n\n- [Moss Growth in Rain ${at}](${arxiv(at)})\n`,
    );
    const overview = [...names, 'Sedges and Rushes', 'Lichens and Oaks']
      .map((name) => `- **${name}**: 12 papers`)
      .join('\n');
    const meetings = ['Botany', 'Machine Learning', 'Computer Vision', 'Robotics', 'Geology']
      .map((name) => `- International Conference on ${name}`)
      .join('\n');
    const { entries } = read(
      `# A list\n\n## Overview of Subjects\n\n${overview}\n\n## Where to Meet\n\n${meetings}\n\n${sections.join('\n')}`,
    );
    expect(entries.map(({ categories }) => categories)).toEqual(names.map((name) => [name]));
  });

  it('is not any text without a link beside papers', () => {
    const notes = ['Faster than before', 'Needs no rain at all', 'Works with every kind of moss'];
    const section = [`- [Moss growth in rain](${arxiv(1)})`, ...notes.map((note) => `- ${note}`)];
    expect(titles(section.join('\n'))).toEqual(['Moss growth in rain']);
  });

  it('is one where it is a heading with its links, and nothing below', () => {
    const section = [1, 2, 3]
      .map((id) => `#### How Ferns Find Water ${id} [[paper]](${arxiv(id)})`)
      .join('\n\n');
    expect(titles(`## Ferns\n\n${section}`)).toHaveLength(3);
  });

  it('is one below the name of its group, where most begin with a link', () => {
    const section = [
      '- **Rain**',
      '  - [Drizzle](https://drizzle.example): Reinforcement Learning for Umbrellas',
      '  - [PEFT](https://peft.example): tuning of puddles with little effort (LoRA, Prompt)',
      `  - [Moss](${arxiv(3)}): Train any Fern with Water`,
    ].join('\n');
    const entries = entriesOf(section);
    expect(entries.map(({ range }) => range.start)).toHaveLength(3);
    expect(entries.every(({ categories }) => categories.at(-1) === 'Rain')).toBe(true);
  });

  it('is none where its parent is a paper with notes', () => {
    const section = [1, 2, 3]
      .map((id) =>
        [
          `- [Moss growth in rain ${id}](${arxiv(id)})`,
          '  - [Ada Vale](https://vale.example) and others grow moss',
          '  - [Fern Lab](https://fern.example) paid for it',
        ].join('\n'),
      )
      .join('\n');
    expect(entriesOf(section)).toHaveLength(3);
  });
});

describe('titles and nothing else', () => {
  const bold = (count: number): string =>
    Array.from(
      { length: count },
      (_, at) => `- **Moss${at}: A Study of Growth in Rain on ${at} Stones**\n  - It grows.`,
    ).join('\n');

  it('are the papers of a list that prints all of them so', () => {
    const { entries } = read(`# A list\n\n## Rain\n\n${bold(20)}\n\n## Conference\n\n${bold(4)}\n`);
    expect(entries).toHaveLength(24);
    expect(new Set(entries.map(({ kind }) => kind))).toEqual(new Set(['paper']));
  });

  it('need not be in bold', () => {
    const nouns =
      'Moss Fern Stone River Wind Snow Sand Clay Bark Root Leaf Seed Rain Wheat Bird Beetle Lake Hill Tree Reed';
    const words = nouns.split(' ');
    const lines = words.map(
      (word, at) =>
        `- ${word}Net: Scalable ${words[at - 7] ?? 'Cloud'} Models for ${words[at - 3] ?? 'Fog'} Processing`,
    );
    expect(titles(lines.join('\n'))).toHaveLength(20);
  });

  it('are none where they are sentences', () => {
    const rules = Array.from({ length: 24 }, (_, at) => `- You should please water it ${at} times`);
    expect(titles(rules.join('\n'))).toEqual([]);
  });

  it('are none of a list that links its papers', () => {
    const linked = Array.from(
      { length: 20 },
      (_, at) => `- [Moss growth in rain ${at}](https://arxiv.org/abs/2101.${10000 + at})`,
    ).join('\n');
    const { entries } = read(`# A list\n\n## Features\n\n${bold(4)}\n\n## Papers\n\n${linked}\n`);
    expect(entries).toHaveLength(20);
  });

  it('are none where they are few', () => {
    expect(titles(bold(6))).toEqual([]);
  });
});

describe('the name of a category', () => {
  const journal = `- [Ferns in snow and rain](${arxiv(2)})\n- [Deep roots in dry soil for plants](https://journal.example/roots) | CVPR 2020`;

  it.each(['Research articles', 'Review Articles', 'Systems for Post-Training', 'Code-Switching'])(
    'announces papers: %s',
    (heading) => expect(kindsBelow(heading, journal)).toEqual(['paper', 'paper']),
  );

  it.each(['News articles', 'Articles', 'Blogs and Articles'])('announces none: %s', (heading) => {
    const article = '- [Deep roots in dry soil for plants](https://garden.example/roots)';
    expect(kindsBelow(heading, article).at(-1)).toBe('resource');
  });

  it('counts less than people, a venue and a year', () => {
    const entry =
      '- [Moss videos from rain](https://moss.github.io), Vale et al., CVPR 2021 | [github](https://github.com/a/b)';
    expect(kindsBelow('Video', entry)).toEqual(['paper']);
  });
});

describe('a list of all papers that others sort by several subjects', () => {
  it('is no view of them, as each is below many', () => {
    const line = (id: number): string =>
      `- [Moss growth in rain ${id}](https://arxiv.org/abs/2101.${10000 + id}), Ada Vale, 2021.`;
    const all = Array.from({ length: 12 }, (_, id) => line(id)).join('\n');
    const subjects = ['Rain', 'Snow', 'Fog'].map((name) => `## ${name}\n\n${all}\n`).join('\n');
    const list = read(`# A list\n\n## All\n\n${all}\n\n${subjects}`);
    const roles = list.sections.map(({ heading, role }) => [heading?.text, role]);
    expect(roles).toContainEqual(['All', 'entries']);
  });
});

describe('what a list repeats', () => {
  const TITLES = ['Slow Walls of the North', 'How Ferns Find Water', 'A Survey of River Stones'];

  it.each(['https://doi.org/10.9999/', 'https://example.org/'])(
    'is a heading for each paper with its facts in one paragraph of lines: %s',
    (url) => {
      const papers = TITLES.map(
        (title, at) =>
          `## ${at + 1}. [2019]${title}\n[Notes](notes/${at}.md)  \n[URL](${url}${at})  \n**Authors**: Ada Moss, Ben Hale  \n**Abstract**: Walls grow slowly in the north, and nobody knows why they do.\n`,
      );
      const { entries } = read(`# 1. Literature\n\n${papers.join('\n')}`);
      expect(entries.map(({ title, authors, year }) => [title, authors, year])).toEqual(
        TITLES.map((title) => [title, 'Ada Moss, Ben Hale', 2019]),
      );
    },
  );

  it('is a row with a name, a venue and a year, also in a file that has nothing else', () => {
    const rows = ['Moss', 'Ferns', 'Walls', 'Gates'].map(
      (name, at) =>
        `| ${name} | ${at < 2 ? 'FAST' : 'OSDI'} | 200${at} | [notes](notes/${at}.md) |`,
    );
    const { entries } = read(
      `| Name | Conference | Year | Note |\n|---|---|---|---|\n${rows.join('\n')}\n`,
    );
    expect(entries.map(({ title, venue, year }) => [title, venue, year])).toEqual([
      ['Moss', 'FAST', 2000],
      ['Ferns', 'FAST', 2001],
      ['Walls', 'OSDI', 2002],
      ['Gates', 'OSDI', 2003],
    ]);
  });

  it('is a remark in italics before a linked title, which is no part of it', () => {
    const items = TITLES.map(
      (title, at) => `* *What to know about wall ${at}*  [${title}](https://doi.org/10.9999/${at})`,
    );
    const { entries } = read(`# A list\n\n## Papers\n\n${items.join('\n')}\n`);
    expect(entries.map(({ title }) => title)).toEqual(TITLES);
  });

  it('is an item with a meeting and its year above the titles of its papers', () => {
    const groups = ['ICSE 2024', 'ASE 2023'].map(
      (name, group) =>
        `- **${name}**\n${TITLES.map((title, at) => `  - ${title} in Winter and in Spring - [abstract](notes/${group}.md#${at})`).join('\n')}\n`,
    );
    const { entries } = read(`# A list\n\n## All papers\n\n${groups.join('\n')}`);
    expect(entries.map(({ title, categories }) => [title, categories.at(-1)])).toEqual(
      ['ICSE 2024', 'ASE 2023'].flatMap((name) =>
        TITLES.map((title) => [`${title} in Winter and in Spring`, name]),
      ),
    );
  });
});

it('a sentence before a colon announces what is below it', () => {
  const text = `# L\n\n## Walls\n\n- [Walls of the Old Harbor](https://arxiv.org/abs/2001.00001), Ada Moss, 2020\n- [Ferns in the Slow Rain](https://arxiv.org/abs/2001.00002), Bo Reed, 2021\n\n## Further Reading\n\n*Topics not explicitly covered here, but related:*\n\n- Fern Circuits\n- Causal Moss\n- [Sum-Moss Networks / Wall Circuits](https://github.com/moss/awesome-ferns)\n`;
  expect(read(text).entries.map(({ title }) => title)).not.toContain(
    'Topics not explicitly covered here, but related',
  );
});

it('a name before a colon is that of the one item below it', () => {
  const lines = [
    '- **Key resources**:',
    '  * [Wallbot](https://github.com/moss/wallbot) - A framework for walls',
  ];
  expect(entriesOf(lines.join('\n')).map(({ title }) => title)).toEqual(['Wallbot']);
});
