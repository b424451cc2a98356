import { describe, expect, it } from 'vitest';
import { entriesOf } from '../read.ts';

const TITLES = ['Slow Walls of the Old Harbor', 'Lichens Seen from a Train', 'A Year on a Wall'];
const readAll = (entry: (title: string, at: number) => string) =>
  entriesOf(TITLES.map(entry).join('\n')).map(({ title, authors, year, venue }) => [
    title,
    authors,
    year,
    venue,
  ]);

describe('people who are cited beside a title', () => {
  it('end before the year', () => {
    const people = ['Moss et al', 'Lund et al.', 'Holm et. al'];
    const read = readAll(
      (title, at) => `- [${title}](https://example.org/${at}.pdf) (${people[at]} ${1991 + at})`,
    );
    expect(read).toEqual(TITLES.map((title, at) => [title, people[at], 1991 + at, undefined]));
  });

  it('may be one or two family names where most have "et al."', () => {
    const families = ['Moss', 'Hale', 'Holm', 'Gray', 'Ivy', 'Jay', 'Low', 'Mint', 'Reed', 'Stone'];
    const people = [...families.map((one) => `${one} et. al`), 'Lund', 'Fern & Twigg'];
    const entries = entriesOf(
      people
        .map(
          (one, at) =>
            `- [Notes on ${at} Old Walls and Stones](https://example.org/${at}.pdf) (${one} ${1991 + at})`,
        )
        .join('\n'),
    );
    expect(entries.map(({ authors, year }) => [authors, year])).toEqual(
      people.map((one, at) => [one, 1991 + at]),
    );
  });

  it('are no title apart where the venue follows their year', () => {
    const cited = [
      'Moss et al 2005 Lichen Biology',
      'Hale et al 2007 Walls and Stones',
      'Reed et al 2012 Trends in Moss',
    ];
    const entries = entriesOf(
      cited.map((one, at) => `- [${one}](https://doi.org/10.99999/${at})`).join('\n'),
    );
    expect(entries.map(({ title }) => title)).toEqual(cited);
  });

  it('end before a year that is glued to "al."', () => {
    const read = readAll((title, at) => `- ${title}([Moss et al.1997](https://example.org/${at}))`);
    expect(read).toEqual(TITLES.map((title) => [title, 'Moss et al.', 1997, undefined]));
  });

  it('have their "et al." in italics within brackets', () => {
    const read = readAll(
      (title, at) => `- [Moss _et. al._] [${title}] [CVPR 2020] [[pdf]](https://example.org/${at})`,
    );
    expect(read).toEqual(TITLES.map((title) => [title, 'Moss et. al.', 2020, 'CVPR']));
  });

  it('may have a name with "In" in the middle', () => {
    const people = ['Bo In Moss', 'Ada Hale, Carl Stone', 'Dora Lund, Ed Reed, Flo Gray'];
    const read = readAll(
      (title, at) => `- ${people[at]}:\n  ${title}.\n\n  [[paper](https://example.org/${at})]`,
    );
    expect(read.map(([title, authors]) => [title, authors])).toEqual(
      TITLES.map((title, at) => [title, people[at]]),
    );
  });

  it('end with initials apart from each other, though a method begins the title', () => {
    const read = readAll(
      (title, at) =>
        `- [Moss A, Hale B L. Glam: ${title}. Moss Letters, 2020](https://example.org/${at})`,
    );
    expect(read.map(([title, authors]) => [title, authors])).toEqual(
      TITLES.map((title) => [`Glam: ${title}`, 'Moss A, Hale B L']),
    );
  });
});

describe('a citation of TeX', () => {
  it.each([
    ['\\cite{Moss2021},', 'behind a title'],
    [', \\citep{DBLP:conf/cvpr/Moss21}.', 'between separators'],
  ])('is no person and no venue: %s', (cited) => {
    const read = readAll(
      (title, at) =>
        `- [${title}](https://example.org/${at}) ${cited} Ada Moss, Ben Hale. *CVPR*, 2021`,
    );
    expect(read).toEqual(TITLES.map((title) => [title, 'Ada Moss, Ben Hale', 2021, 'CVPR']));
  });
});

describe('a venue in brackets before a title within its link', () => {
  it('gives venue and year', () => {
    const read = readAll(
      (title, at) => `[(CoRL 2017) ${title}](https://arxiv.org/abs/1701.0000${at})\n`,
    );
    expect(read).toEqual(TITLES.map((title) => [title, undefined, 2017, 'CoRL']));
  });
});

describe('a labeled venue', () => {
  it('may have a year before 1950', () => {
    const read = readAll(
      (title) => `### ${title}\n\n**Authors:** Ada Moss\n\n**Journal:** Moss Letters, 1939\n`,
    );
    expect(read).toEqual(TITLES.map((title) => [title, 'Ada Moss', 1939, 'Moss Letters']));
  });
});

describe('a bullet with a number of papers', () => {
  it('names no group of the table below', () => {
    const rows = TITLES.map((title, at) => `| ${title} | [link](https://example.org/${at}) |`);
    const entries = entriesOf(`- 3 papers\n\n| Title | Link |\n| --- | --- |\n${rows.join('\n')}`);
    expect(entries.map(({ categories }) => categories)).toEqual(TITLES.map(() => ['Papers']));
  });
});
