import { describe, expect, it } from 'vitest';
import { fieldsRead } from '../papers.ts';
import { read } from '../read.ts';

const TITLES = [
  'Slow Walls of the Old Harbor',
  'Quick Doors for New Harbors',
  'Windows of the Northern Coast',
];

describe('headings below the titles of papers', () => {
  it('name parts of these papers', () => {
    const papers = TITLES.map(
      (title, at) =>
        `### ${title}\n[[paper]](https://arxiv.org/abs/2101.0000${at})\n\n#### Summary\n- It looks at walls.\n- It finds them slow.\n\n#### My thoughts\n- A good baseline.\n`,
    );
    const { entries, headings } = read(`# L\n\n## Harbors\n\n${papers.join('\n')}`);
    expect(fieldsRead(entries, 'title', 'url', 'categories')).toEqual(
      TITLES.map((title, at) => ({
        title,
        url: `https://arxiv.org/abs/2101.0000${at}`,
        categories: ['Harbors'],
      })),
    );
    expect(entries[1]?.abstract?.text).toMatch(/^It looks at walls/);
    expect(headings.map(({ text }) => text)).toEqual(['L', 'Harbors', ...TITLES]);
  });

  it('name parts also where nothing else shows that it is a paper', () => {
    const papers = TITLES.map((title) => `## ${title}\n\n### Summary\nIt looks at walls.\n`);
    const { entries } = read(`# L\n\n${papers.join('\n')}`);
    expect(entries.map(({ title }) => title)).toEqual(TITLES);
  });

  it('are categories where papers are below them', () => {
    const topics = TITLES.map(
      (topic, at) =>
        `## ${topic}\n\n### Methods\n- [Moss on Walls, Part ${at}](https://arxiv.org/abs/2101.0000${at}), Ada Moss, 2021\n\n### Datasets\n- [Ferns on Walls, Part ${at}](https://arxiv.org/abs/2102.0000${at}), Bo Hale, 2021\n`,
    );
    const { entries } = read(`# L\n\n${topics.join('\n')}`);
    expect(entries.map(({ categories }) => categories.at(-1))).toEqual(
      TITLES.flatMap(() => ['Methods', 'Datasets']),
    );
  });

  it('are categories below short names, whatever they are called', () => {
    const topics = ['Walls', 'Doors', 'Windows'].map(
      (topic) => `## ${topic}\n\n### Summary\nIt looks at walls.\n\n### Notes\nGood.\n`,
    );
    const { headings, entries } = read(`# L\n\n${topics.join('\n')}`);
    expect(headings).toHaveLength(10);
    expect(entries).toEqual([]);
  });
});

it('a way back to the contents is no category', () => {
  const below = (venue: string, at: number): string =>
    `### ${venue}\n### [⬆️ Back to Index](#index)\n\n- [Walls of the old harbor, part ${at}](https://arxiv.org/abs/2101.0000${at})\n`;
  const list = read(
    `# L\n\n## Index\n\n- [2021](#iclr-2021)\n\n## Papers\n\n${below('ICLR 2021', 1)}\n${below('ICML 2022', 2)}`,
  );
  expect(list.entries.map(({ categories, year }) => [categories.at(-1), year])).toEqual([
    ['ICLR 2021', 2021],
    ['ICML 2022', 2022],
  ]);
});

it('a heading that leads to the contents may be one', () => {
  const list = read(
    '# L\n\n## [Backs of Walls](#index)\n\n- [Walls of the old harbor](https://arxiv.org/abs/2101.00001)\n',
  );
  expect(list.entries.map(({ categories }) => categories)).toEqual([['Backs of Walls']]);
});

it('a heading with the words of a way back is a category where it leads nowhere', () => {
  const entry = '- [Walls of the old harbor](https://arxiv.org/abs/2101.00001)';
  const list = read(`# L\n\n## Papers\n\n### Back to basics\n\n${entry}\n`);
  expect(list.entries.map(({ categories }) => categories)).toEqual([['Papers', 'Back to basics']]);
});
