import { describe, expect, it } from 'vitest';
import { arxivOf, PAPERS, type Paper } from '../papers.ts';
import { entriesOf } from '../read.ts';

const line = (p: Paper): string => `- [${p.title}](${arxivOf(p)}), ${p.authors}, ${p.year}`;
const read = (print: (paper: Paper, at: number) => string) =>
  entriesOf(PAPERS.map(print).join('\n')).map(({ title, authors, year, venue }) => [
    title,
    authors,
    year,
    venue,
  ]);
const expected = PAPERS.map(({ title, authors, year }) => [title, authors, year, undefined]);

describe('what a list adds behind its papers', () => {
  it.each([
    ['how often they are cited', (p: Paper, at: number) => `${line(p)}. Cited by ${120 + at * 7}`],
    ['tags', (p: Paper) => `${line(p)} #moss #walls`],
    ['a rank', (p: Paper, at: number) => `${line(p)}, CCF-${at % 2 === 0 ? 'A' : 'B'}`],
    ['a library', (p: Paper) => `${line(p)}, PyTorch`],
  ])('is no venue: %s', (_, print) => {
    expect(read(print)).toEqual(expected);
  });

  it('is a venue in italics, or in the column of venues, where a journal has that name', () => {
    const italic = (p: Paper): string =>
      `${line(p).replace(`, ${p.year}`, '')}, *Language*, ${p.year}`;
    expect(read(italic).map((one) => one[3])).toEqual(PAPERS.map(() => 'Language'));
    const rows = PAPERS.map((p) => `| [${p.title}](${arxivOf(p)}) | Methods | ${p.year} |`);
    const table = `| Title | Venue | Year |\n| --- | --- | --- |\n${rows.join('\n')}`;
    expect(entriesOf(table).map(({ venue }) => venue)).toEqual(PAPERS.map(() => 'Methods'));
  });

  it('may be stars between a title and its people', () => {
    const starred = (p: Paper, at: number): string =>
      `- [${p.title}](${arxivOf(p)}) ${'★'.repeat(1 + (at % 3))} ${p.authors}, ${p.year}`;
    expect(read(starred)).toEqual(expected);
  });
});

describe('marks that Markdown shows because of a space', () => {
  it('are no part of title and venue', () => {
    const entries = entriesOf(
      PAPERS.map(
        (p) =>
          `- **${p.title} ** [paper](${arxivOf(p)})\n  ${p.authors}, _${p.venue} _ (${p.year})`,
      ).join('\n'),
    );
    expect(entries.map(({ title, venue }) => [title, venue])).toEqual(
      PAPERS.map(({ title, venue }) => [title, venue]),
    );
  });

  it('and a month before a venue is a date', () => {
    const entries = entriesOf(
      PAPERS.map((p) => `- [${p.year}.06 Preprint] [${p.title}](${arxivOf(p)})`).join('\n'),
    );
    expect(entries.map(({ year, venue }) => [year, venue])).toEqual(
      PAPERS.map(({ year }) => [year, 'Preprint']),
    );
  });
});
