import { describe, expect, it } from 'vitest';
import { isCertain } from '../../../../src/list/certain-facts.ts';
import { arxivOf, PAPERS, type Paper } from '../papers.ts';
import { entriesOf } from '../read.ts';

const NAMES = ['Vale', 'Fox & Stone', 'Twigg et al.', 'Bell, Dale & Reed', 'Ada Holm'];

/** Papers whose people are one name, several or "et al.". */
const CITED: readonly Paper[] = PAPERS.slice(1).map((paper, at) => ({
  ...paper,
  authors: NAMES[at % NAMES.length] ?? '',
}));

/** Ways of writing the people into the link of a title. */
const LAYOUTS: Readonly<Record<string, (paper: Paper) => string>> = {
  'before a period': ({ authors, title }) => `${authors}. ${title}`,
  'after "by"': ({ authors, title }) => `${title} by ${authors}`,
  'in italics': ({ authors, title }) => `${title} by *${authors}*`,
  'after a dash': ({ authors, title, year }) => `${title} — ${authors} (${year})`,
};

function factsOf(papers: readonly Paper[], print: (paper: Paper) => string): unknown {
  const list = papers.map((paper) => `- [${print(paper)}](${arxivOf(paper)})`).join('\n');
  return entriesOf(list).map(({ title, authors }) => [title, authors]);
}

describe('people in the link of a title', () => {
  it.each(Object.entries(LAYOUTS))('%s', (_, print) => {
    expect(factsOf(CITED, print)).toEqual(CITED.map(({ title, authors }) => [title, authors]));
  });

  it('are full names before a colon, not the names of methods', () => {
    const full = PAPERS.map((paper) => ({
      ...paper,
      authors: paper.authors.replace(/,? and /, ', '),
    }));
    expect(factsOf(full, ({ authors, title }) => `${authors}: ${title}`)).toEqual(
      full.map(({ title, authors }) => [title, authors]),
    );
    const methods = ['MossNet', 'Fern', 'Vale', 'Deep Stone', 'GlowFern', 'Wet Moss', 'Lichen'];
    const named = PAPERS.map((paper, at) => ({
      ...paper,
      title: at < 2 ? paper.title : `${methods[at % methods.length]}: ${paper.title}`,
    }));
    expect(factsOf(named, ({ title }) => title)).toEqual(
      named.map(({ title }) => [title, undefined]),
    );
  });

  it('are not assumed where most links have other words there', () => {
    const titles = CITED.map(({ title, authors }, at) =>
      at % 2 === 0 ? `${title} by ${authors}` : `${title} by counting wet leaves`,
    );
    const print = ({ title }: Paper): string => title;
    const read = factsOf(
      CITED.map((paper, at) => ({ ...paper, title: titles[at] ?? '' })),
      print,
    );
    expect(read).toContainEqual(['FernNet: Graph Models of Forest Floors by Vale', undefined]);
  });

  it('are parted from the year and venue behind them', () => {
    const list = CITED.map(
      (paper) =>
        `- [${paper.title} — ${paper.authors} (${paper.venue}, ${paper.year})](${arxivOf(paper)})`,
    ).join('\n');
    expect(entriesOf(list)).toMatchObject(
      CITED.map(({ title, authors, venue, year }) => ({ title, authors, venue, year })),
    );
  });

  it('are not assumed where they are named behind the link', () => {
    const title = ({ authors }: Paper): string =>
      `${authors.split(' ').at(-1)} & Lichens: 5% of a Year`;
    const list = CITED.map(
      (paper) => `- [${title(paper)}](${arxivOf(paper)}), Ada Moss, Bo Holm, 2021`,
    );
    expect(entriesOf(list.join('\n'))).toMatchObject(
      CITED.map((paper) => ({ title: title(paper), authors: 'Ada Moss, Bo Holm' })),
    );
  });
});

describe('people after the last comma of a title without marks', () => {
  const people = [
    'Vale',
    'Fox and Stone',
    '[Twigg](https://twigg.example.org)',
    'Ada Bell',
    'Holm',
    'Reed',
  ];
  const shown = ['Vale', 'Fox and Stone', 'Twigg', 'Ada Bell', 'Holm', 'Reed'];
  const titles = PAPERS.map(({ title }) => title);
  const entry = (title: string, name: string): string =>
    `- 2021, ${title}, ${name}. [[Paper]](https://arxiv.org/abs/2101.00001)`;

  it('are those of the paper where most entries have them', () => {
    const list = titles.map((title, at) => entry(title, people[at] ?? ''));
    const entries = entriesOf(list.join('\n'));
    expect(entries.map(({ title, authors }) => [title, authors])).toEqual(
      titles.map((title, at) => [title, shown[at]]),
    );
    expect(entries.every((one) => isCertain(one, 'title'))).toBe(true);
  });

  it('are words of an enumeration where few do', () => {
    const words = [
      'Slow Moss',
      'and how they grow',
      'a review',
      'Ferns',
      'with a map',
      'and Light',
    ];
    const list = titles.map((title, at) => entry(`Wet Ferns and ${title}, Ponds`, words[at] ?? ''));
    expect(entriesOf(list.join('\n')).filter(({ authors }) => authors !== undefined)).toEqual([]);
  });
});
