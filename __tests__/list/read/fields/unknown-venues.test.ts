import { describe, expect, it } from 'vitest';
import { arxivOf, fieldsRead, PAPERS, type Paper } from '../papers.ts';
import { entriesOf } from '../read.ts';

/** Names that show neither a venue nor people. */
const VENUES = [
  'Wetlands & Bogs',
  'Malacologia Nova',
  'Terra et Aqua',
  'RailTech',
  'Orienteer Notes',
];
const papers = PAPERS.map((paper, at) => ({ ...paper, venue: VENUES[at] ?? 'Slow Glass' }));

const FORMS: Readonly<Record<string, (paper: Paper) => string>> = {
  'labels in one line': (p) =>
    `- Title: ${p.title}; Authors: ${p.authors}; Venue: ${p.venue}; Year: ${p.year}; URL: ${arxivOf(p)}`,
  'labels between dashes': (p) =>
    `- **${p.title}** — Autores: ${p.authors} — Publicado en: ${p.venue} — Año: ${p.year} — [Enlace](${arxivOf(p)})`,
  'labels below': (p) =>
    `- **${p.title}**\n  - Авторы: ${p.authors}\n  - Журнал: ${p.venue}\n  - Год: ${p.year}\n  - [Ссылка](${arxivOf(p)})`,
  'after @': (p) => `- [ ] [${p.title}](${arxivOf(p)}) @ ${p.venue} ${p.year}`,
  'with a month as the text of a link': (p) =>
    `- ${p.title}. [${p.venue}, March ${p.year}](${arxivOf(p)})`,
  'in italics with the year': (p) =>
    `- [${p.title}](${arxivOf(p)}), *${p.venue} ${p.year}*. Short.`,
};

describe('a venue that is no known one', () => {
  it.each(Object.entries(FORMS))('%s', (_, print) => {
    const fields = ['title', 'venue', 'year', 'url'] as const;
    expect(fieldsRead(entriesOf(papers.map(print).join('\n')), ...fields)).toEqual(
      papers.map((paper) => ({
        title: paper.title,
        venue: expect.stringMatching(new RegExp(`^${paper.venue}(?: ${paper.year})?$`)),
        year: paper.year,
        url: arxivOf(paper),
      })),
    );
  });
});

const KNOWN = ['CVPR', 'ICML', 'NeurIPS', 'ICLR', 'EMNLP', 'AAAI', 'IJCAI'];
const TITLES = KNOWN.map((_, at) => `Notes on ${at + 2} Old Walls and Stones`);

describe('two names at the place of known venues', () => {
  const forms: Readonly<Record<string, (title: string, venue: string, at: number) => string>> = {
    'after the title': (title, venue, at) =>
      `- [${title}](https://arxiv.org/abs/2101.0000${at}), ${venue}, 2021`,
    'in front': (title, venue, at) =>
      `- 【${venue}, 2021】[${title}](https://arxiv.org/abs/2101.0000${at})`,
    'in the link, with the year behind a period': (title, venue, at) =>
      `- ${title} ([${venue}. 2021](https://arxiv.org/abs/2101.0000${at}))`,
  };
  it.each(Object.entries(forms))('are a venue, no people: %s', (_, print) => {
    const venues = [...KNOWN.slice(0, -1), 'Amber Discovery'];
    const entries = entriesOf(
      venues.map((venue, at) => print(TITLES[at] ?? '', venue, at)).join('\n'),
    );
    expect(entries.map(({ title, venue, authors }) => [title, venue, authors])).toEqual(
      venues.map((venue, at) => [TITLES[at], venue, undefined]),
    );
  });
});

it.each(['Front. Phys.', 'Phys. Rev. D', 'Nat. Commun.'])(
  '%s behind people is none of them',
  (venue) => {
    const [entry] = entriesOf(
      `- [${TITLES[0]}](https://arxiv.org/abs/2101.00001), Ada Moss, Ben Hale, Cleo Lund, ${venue} 2021`,
    );
    expect(entry).toMatchObject({
      authors: 'Ada Moss, Ben Hale, Cleo Lund',
      venue: venue.replace(/\.$/, ''),
      year: 2021,
    });
  },
);

it('a person at the place of a venue is the author where venues are unknown', () => {
  const people = ['Ada Moss', 'Ben Hale', 'Cleo Lund'];
  const entries = entriesOf(
    people
      .map((name, at) => `- [${TITLES[at]}](https://arxiv.org/abs/2101.0000${at}), ${name}, 2021`)
      .join('\n'),
  );
  expect(entries.map(({ venue, authors }) => [venue, authors])).toEqual(
    people.map((name) => [undefined, name]),
  );
});

it('family names in capitals are people', () => {
  const lines = PAPERS.map(
    ({ title, venue, year }, at) =>
      `- ${['MOREAU Luc', 'LEFÈVRE Anne, LE GOFF Yann', 'Ada HOLMQVIST'][at % 3]}, « ${title} », *${venue}*, ${year}.`,
  );
  expect(entriesOf(lines.join('\n')).map(({ authors }) => authors)).toEqual(
    PAPERS.map((_, at) => ['MOREAU Luc', 'LEFÈVRE Anne, LE GOFF Yann', 'Ada HOLMQVIST'][at % 3]),
  );
});

it('a venue behind a year is none of the title, though a name follows it', () => {
  const names = ['GLAM', 'C&W', 'RISE', 'TIDE', 'WALL', 'MOSS'];
  const entries = entriesOf(
    PAPERS.map((p, at) => `- 201${at} S&P ${names[at]} [${p.title}](${arxivOf(p)})`).join('\n'),
  );
  expect(entries.map(({ title, year }) => [title, year])).toEqual(
    PAPERS.map(({ title }, at) => [title, 2010 + at]),
  );
  expect(entries.every(({ venue }) => venue?.includes('S&P'))).toBe(true);
});
