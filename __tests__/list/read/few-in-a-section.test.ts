import { describe, expect, it } from 'vitest';
import { read as readList } from './read.ts';

/** What is read of a list, by kind and title. */
const read = (text: string): string[] =>
  readList(text).entries.map(({ kind, title }) => `${kind} ${title}`);

const TITLES = [
  'Walls of the Old Harbor',
  'A Theory of Tides and Their Causes',
  'Mapping Rivers from Space',
  'Doors without Hinges in Cold Houses',
  'Roofs that Open to the Night Sky',
];
const link = (at: number): string => `[paper](https://arxiv.org/abs/2101.0000${at})`;
const PLAIN = TITLES.map((title, at) => `- ${title} ${link(at)}`);

describe('sections with few entries', () => {
  it('reads titles without links where the list is written so', () => {
    const text = `# Papers on walls\n\n## 2021\n\n${PLAIN.join('\n')}\n\n## 2022\n\n- Learning to climb old walls at night\n`;
    expect(read(text)).toContain('paper Learning to climb old walls at night');
  });

  it('takes neither remarks nor people for such titles', () => {
    const text = `# Papers on walls\n\n## 2021\n\n${PLAIN.join('\n')}\n\n## 2022\n\n- nothing of interest for me here\n- Lena Moss, Chair Professor, Harbor School\n`;
    expect(read(text)).toHaveLength(TITLES.length);
  });

  it('takes no titles without links where other entries are linked titles', () => {
    const linked = TITLES.map((title, at) => `- [${title}](https://arxiv.org/abs/2101.0000${at})`);
    const text = `# Papers on walls\n\n## 2021\n\n${linked.join('\n')}\n\n## Later\n\n- Learning to climb old walls at night\n`;
    expect(read(text)).toHaveLength(TITLES.length);
  });

  it('reads a bold title in sentence case among bold titles', () => {
    const bold = ['Again', 'Twice', 'Once More', 'in Winter', 'at Sea'].flatMap((end) =>
      TITLES.map((title) => `- **${title} ${end}**`),
    );
    const text = `# Papers on walls\n\n## Walls\n\n${bold.join('\n')}\n- **Learning to climb old walls at night**\n`;
    expect(read(text)).toContain('paper Learning to climb old walls at night');
  });

  it('reads the only row of a table as those of other tables', () => {
    const head = '| Title | Tags | Paper |\n|---|---|---|\n';
    const rows = TITLES.map((title, at) => `| ${title} | tide | ${link(at)} |`).join('\n');
    const text = `# Papers on walls\n\n## Walls\n\n${head}${rows}\n\n## Overview\n\n${head}| Learning to Climb Old Walls at Night | dune | |\n`;
    expect(read(text)).toContain('paper Learning to Climb Old Walls at Night');
  });

  it('reads a reference below a heading that names an introduction in other lists', () => {
    const references = TITLES.map(
      (title, at) => `- Moss A, Hale B (201${at}) ${title}. Nature Walls 1${at}:491–496.`,
    );
    const text = `# Papers on walls\n\n## Walls\n\n${references.join('\n')}\n\n## Statistics\n\n- Fox E, Dee C (2014) A Solution to Slow Tides. Nature Walls 17:12–19.\n`;
    expect(read(text)).toContain('paper A Solution to Slow Tides');
  });

  it('takes the month at the top of a list for a category, not for its title', () => {
    const months = TITLES.map((title, at) => `### 202${at} May:\n- ${title} ${link(at)}`);
    expect(read(`Notes on what we read.\n\n${months.join('\n\n')}\n`)).toHaveLength(TITLES.length);
    expect(readList(`Notes on what we read.\n\n${months.join('\n\n')}\n`).title).toBeUndefined();
  });
});

describe('entries with files of the repository', () => {
  it('reads a title with its year that leads to notes', () => {
    const text = `# Papers on walls\n\n## Walls\n\n- [Walls of the Old Harbor (2013)](./walls/notes1.md)\n- [Mapping Rivers from Space (2014)](./walls/notes2.md)\n`;
    expect(read(text)).toHaveLength(2);
  });

  it('reads a short title among long ones that lead to notes', () => {
    const long = TITLES.map(
      (title) => `- [${title} Again](papers/${title.replaceAll(' ', '-')}-Again)`,
    );
    const text = `# Papers on walls\n\n## Walls\n\n${long.join('\n')}\n- [The Slow Harbor](papers/n9)\n`;
    expect(read(text).map((one) => one.replace(/^\w+ /, ''))).toContain('The Slow Harbor');
  });
});

describe('views', () => {
  it('keeps the papers of a view that are nowhere else, and reports it', () => {
    const items = Array.from(
      { length: 24 },
      (_, at) => `- [The ${at}th Wall of the Old Harbor](https://arxiv.org/abs/2101.000${at + 10})`,
    );
    const text = `# Papers on walls\n\n## Walls\n\n${items.slice(0, 12).join('\n')}\n\n## Doors\n\n${items.slice(12, 23).join('\n')}\n\n## Timeline\n\n${items.join('\n')}\n`;
    const { reading, entries } = readList(text);
    expect(entries).toHaveLength(24);
    expect(reading.skipped.map(({ reason }) => reason)).toEqual(['view']);
  });
});

describe('items', () => {
  it('take a heading within an item for no paper', () => {
    const text = `# Papers on walls\n\n## Walls\n\n* ### Old Harbor Walls\n\n${PLAIN.join('\n')}\n`;
    expect(read(text)).toHaveLength(TITLES.length);
  });

  it('are cut at the labels of lines that Markdown joins to the title', () => {
    const items = TITLES.map(
      (title, at) =>
        `${at + 1}. Ada Moss, Bo Hale (2019) - ${title}\nTasks: climb slow walls at night and see\nData: walls of ${at} harbors near the sea`,
    );
    const text = `# Papers on walls\n\n## Walls\n\n${items.join('\n')}\n`;
    expect(readList(text).entries.map(({ title }) => title)).toEqual(TITLES);
  });

  it('with a title and year of their own are no facts of the item above', () => {
    const authors = [
      'Ada Moss, Bo Hale',
      'Eve Fox, Carl Dee, Gus Hay, Lena Tern',
      'Jo Lund, Ida Reed, Max Bell, Tom Crow',
    ];
    const items = TITLES.map(
      (title, at) =>
        `+ ${authors[at % 3]}:${title}. Journal of Slow Walls ${at + 3}(1): 14-29 (202${at})`,
    );
    const text = `# Papers on walls\n\n## Walls\n\n${items.join('\n')}\n`;
    expect(readList(text).entries).toHaveLength(TITLES.length);
  });
});

describe('paragraphs', () => {
  const published = TITLES.map((title, at) => `${title}. Journal of Slow Walls, 201${at}.`);

  it('with a title, a venue and a year are papers, without any link', () => {
    const text = `# Papers on walls\n\n## Walls\n\n${published.join('\n\n')}\n`;
    expect(readList(text).entries.map(({ title, year }) => [title, year])).toEqual(
      TITLES.map((title, at) => [title, 2010 + at]),
    );
  });

  it('without a link are not taken for remarks on those with one', () => {
    const mixed = published.map((one, at) =>
      at % 2 === 0 ? `${one} [DOI](https://doi.org/10.1234/w${at})` : one,
    );
    const text = `# Papers on walls\n\n## Walls\n\n${mixed.join('\n\n> A remark.\n\n')}\n`;
    expect(readList(text).entries.map(({ title, year }) => [title, year])).toEqual(
      TITLES.map((title, at) => [title, 2010 + at]),
    );
  });

  it('are cut into their lines where most of these are titles with venue and year', () => {
    const lines = TITLES.map((title, at) => `${title} (Jo-June 201${at}, ICML'1${at})`);
    const text = `# Papers on walls\n\n## Walls\n\nWho weighs the winter in slow walls (Jo)  \n${lines.join('  \n')}\n`;
    expect(readList(text).entries.map(({ title }) => title)).toEqual(TITLES);
  });

  it('with the name of a venue below a title are facts', () => {
    const entries = TITLES.map(
      (title, at) =>
        `**[${title}](https://arxiv.org/abs/2101.0000${at})**\n\nIEEE Journal of Selected Topics in Signal Processing 201${at}`,
    );
    const text = `# Papers on walls\n\n## Walls\n\n${entries.join('\n\n')}\n`;
    expect(readList(text).entries.map(({ title }) => title)).toEqual(TITLES);
  });
});

describe('rows', () => {
  it('with one cell are papers where most are, and names of groups elsewhere', () => {
    const head = '| Title | Keywords |\n|---|---|\n';
    const rows = TITLES.map(
      (title, at) => `| (CVPR 201${at}) ${title} | ${at === 0 ? 'walls' : ''} |`,
    );
    const text = (body: string) => `# Papers on walls\n\n## Walls\n\n${head}${body}\n`;
    expect(read(text(rows.join('\n')))).toHaveLength(TITLES.length);
    const named = TITLES.map((title, at) => `| (CVPR 201${at}) ${title} | walls |`);
    expect(read(text(['| Walls and Roofs of Towns | |', ...named].join('\n')))).toHaveLength(
      TITLES.length,
    );
  });
});

describe('footnotes', () => {
  const notes = TITLES.map(
    (title, at) =>
      `[^Moss1${at}]: **${title}**, by Ada Moss and Bo Hale, *in CRYPTO*, 201${at}, [[URL]](https://ia.cr/2020/14${at})`,
  );

  it('are papers where they are the whole section', () => {
    expect(
      readList(`# References\n\n${notes.join('\n\n')}\n`).entries.map(
        ({ title, authors, venue, year }) => [title, authors, venue, year],
      ),
    ).toEqual(TITLES.map((title, at) => [title, 'Ada Moss and Bo Hale', 'CRYPTO', 2010 + at]));
  });

  it('are no papers below other text', () => {
    const items = PLAIN.map((one) => `${one}[^Moss11]`);
    const text = `# Papers on walls\n\n## Walls\n\n${items.join('\n')}\n\n${notes.slice(0, 2).join('\n\n')}\n`;
    expect(readList(text).entries).toHaveLength(TITLES.length);
  });
});
