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
