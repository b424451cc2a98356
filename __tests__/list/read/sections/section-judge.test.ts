import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

const TITLES = [
  'The Case for Learned Walls in Gardens',
  'FernTree: A Moss-aware Index Structure',
  'Growing Lichens under Shared Gates',
  'Towards a Theory of Old Bricks',
  'Counting Ferns from a Moving Train',
  'Adaptive Shade for Very Wet Roofs',
];
const VENUES = ['SIGMOD 2018', 'VLDB 2019', 'CIDR 2017', 'SIGMOD 2020', 'ICDE 2021', 'OSDI 2018'];
const items = TITLES.map((title, at) => `* ${title} (${VENUES[at]})`);
const titlesOf = (text: string) => read(text).entries.map(({ title }) => title);

describe('the text below the heading of a README', () => {
  it.each([
    ['the heading alone', `# Papers\n${items.join('\n')}\n`],
    ['no heading', `${items.join('\n')}\n`],
    ['a section without papers', `# Walls\n\n${items.join('\n')}\n\n## License\n\nMIT\n`],
  ])('is the list where it has titles with venues and years: %s', (_, text) => {
    expect(titlesOf(text)).toEqual(TITLES);
  });

  it('is none where these are news or few', () => {
    const news = TITLES.map((title) => `* Our paper "${title}" is accepted by VLDB 2019.`);
    expect(titlesOf(`# Walls\n\n${news.join('\n')}\n`)).toEqual([]);
    expect(titlesOf(`# Walls\n\n${items.slice(0, 2).join('\n')}\n`)).toEqual([]);
  });
});

describe('a list of bare titles', () => {
  const subjects = ['Gardens', 'Harbors', 'Rivers', 'Roofs', 'Meadows', 'Fields'];
  const titles = subjects.map((subject) => TITLES.map((title) => `${title} of ${subject}`));
  const below = (heading: string, items: readonly string[]) =>
    `## ${heading}\n\n${items.map((item) => `- ${item}`).join('\n')}\n`;
  const bare = titles.slice(0, 4).map((all, at) => below(`Old ${subjects[at]}`, all));
  const linked = titles.map((all, at) =>
    below(
      `New ${subjects[at]}`,
      all.map((title, nth) => `[More ${title}](https://arxiv.org/abs/210${at}.0000${nth})`),
    ),
  );
  const entriesWith = (item: string) =>
    read(`# Papers\n\n${linked.join('\n')}\n${bare.join('\n')}\n${below('Edges', [item])}`).entries;

  it('has sections of a single one, too', () => {
    const title = 'Stones: Weathering at the Edge of Old Fields';
    expect(entriesWith(title).at(-1)?.title).toBe(title);
  });

  it.each(['Stones', 'Stones and walls at the edge of old fields', 'Old Harbors'])(
    'has none of a name that is no title: %s',
    (name) => {
      expect(entriesWith(name)).toHaveLength(60);
    },
  );
});

describe('items without links', () => {
  it('are no titles in lower case, in which remarks are written, too', () => {
    const lower = TITLES.map((title) => title.charAt(0) + title.slice(1).toLowerCase());
    const linked = lower.map((title, at) => `- [${title}](https://arxiv.org/abs/2001.0000${at})`);
    const remarks = '- Clone the repository and install it\n- Groups related fields for the reader';
    const text = `# L\n\n## Ferns\n\n${linked.join('\n')}\n\n## Features\n\n${remarks}\n`;
    expect(titlesOf(text)).toEqual(lower);
  });

  it('below a table of papers explain its signs', () => {
    const titles = TITLES.map((title) => title.toLowerCase());
    const rows = titles.map(
      (title, at) => `| 2021 | [${title}](https://arxiv.org/abs/2001.0000${at}) |`,
    );
    const legend = '- The "@" means that the walls have been seen\n- The "*" means wet roofs';
    const text = `# L\n\n## Ferns\n\n| Year | Title |\n|---|---|\n${rows.join('\n')}\n\n${legend}\n`;
    expect(titlesOf(text)).toEqual(titles);
  });
});

it('is no entry what a paragraph says of a work of its own', () => {
  const papers = TITLES.map((title, at) => `- [${title}](https://arxiv.org/abs/2001.0000${at})`);
  const own = '[Walls of the Harbor: A Survey](https://arxiv.org/abs/2505.00671)';
  const text = (before: string) =>
    `# L\n\n## Rain\n\n${before}${own}.\n\n## Ferns\n\n${papers.join('\n')}\n`;
  expect(titlesOf(text('This is based on our survey paper: '))).toEqual(TITLES);
  expect(titlesOf(text(''))).toHaveLength(TITLES.length + 1);
});
