import { describe, expect, it } from 'vitest';
import { PAPERS } from '../papers.ts';
import { entriesOf } from '../read.ts';

const titles = PAPERS.slice(0, 5).map(({ title }) => title);
const url = (at: number): string => `https://arxiv.org/abs/2101.0000${at}`;
const read = (lines: readonly string[]): unknown =>
  entriesOf(lines.join('\n')).map(({ title, authors, venue }) => ({ title, authors, venue }));

describe('one word', () => {
  it('is no person where it names a link', () => {
    const lines = titles.map((title, at) => `- CoRL 2024, ${title}, [Website](${url(at)})`);
    expect(read(lines)).toEqual(
      titles.map((title) => ({ title, authors: undefined, venue: 'CoRL' })),
    );
  });

  it('is no person as a tag in brackets, or in capitals', () => {
    const tags = ['Ruby', 'Verilog', 'Hansl', 'Moss-Script', 'Fortran'];
    const tagged = titles.map(
      (title, at) => `- [**${tags[at]}**] "${title}" [2022-04] [[paper](${url(at)})]`,
    );
    expect(read(tagged)).toMatchObject(titles.map((title) => ({ title, authors: undefined })));
    const rows = titles.map(
      (title) => `| 2025 | ${title} | FERN | [doi](https://doi.org/10.1/x) |`,
    );
    const header = ['| Year | Title | Publication | Paper |', '|--|--|--|--|'];
    expect(read([...header, ...rows])).toMatchObject(
      titles.map((title) => ({ title, authors: undefined })),
    );
  });

  it('is a person beside a year', () => {
    const people = ['Hale', 'REED', 'Lund', 'Stone', 'VALE'];
    const lines = titles.map((title, at) => `- ${title} ([${people[at]}, 1991](${url(at)}))`);
    expect(read(lines)).toMatchObject(titles.map((title, at) => ({ title, authors: people[at] })));
    const named = titles.map((title, at) => `- ${title}. [${people[at]} (1991)](${url(at)})`);
    expect(read(named)).toMatchObject(titles.map((title, at) => ({ title, authors: people[at] })));
  });
});

it('people begin after the bracket with the places where they work', () => {
  const lines = titles.map(
    (title, at) =>
      `[${at + 1}] [(KAIST, USTC, Rice, SNU and MSRA) Moss et al. ${title}. In _MobiCom'19_.](${url(at)})<br>`,
  );
  expect(read(lines)).toMatchObject(titles.map((title) => ({ title, authors: 'Moss et al.' })));
});

describe('words that look like one name', () => {
  it('are what a paper is called above the label of its title', () => {
    const names = ['Lichen Growth Factor (LGF)', 'Fern-Storm', 'Moss LEAP', 'Direct Rain Count'];
    const lines = names.map(
      (name, at) =>
        `${at + 1}. ${name}\n- Paper: *${titles[at]}*, ${url(at)}\n- Implementation: none\n`,
    );
    expect(read(lines)).toMatchObject(
      names.map((_, at) => ({ title: titles[at], authors: undefined })),
    );
  });

  it('are the venue in its column', () => {
    const venues = ['IEEE Access', 'Fern Omega', 'Applied Mosses', 'ICML', 'Nature'];
    const rows = titles.map(
      (title, at) => `| ${title} | ${venues[at]} | 2021 | [[Paper](${url(at)})] |`,
    );
    const header = ['| Paper Title | Venue | Year | Materials |', '|--|--|--|--|'];
    expect(read([...header, ...rows])).toEqual(
      titles.map((title, at) => ({ title, authors: undefined, venue: venues[at] })),
    );
  });
});
