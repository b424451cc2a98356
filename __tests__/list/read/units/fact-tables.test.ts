import { describe, expect, it } from 'vitest';
import { fieldsRead } from '../papers.ts';
import { entriesOf, read } from '../read.ts';

const PAPERS = [
  { title: 'Slow Walls of the Old Harbor', authors: 'Ada Moss, Bo Hale', year: 2019 },
  { title: 'Quick Doors for New Harbors', authors: 'Jo Lund', year: 2020 },
  { title: 'Windows of the Northern Coast', authors: 'Eva Reed, Ada Moss', year: 2021 },
];

describe('a table of facts', () => {
  it('belongs to the paper that is the heading above it', () => {
    const rows = PAPERS.map(
      ({ title, authors, year }) =>
        `### ${title}\n\n| Item | Details |\n|---|---|\n| Authors | ${authors} |\n| Year | ${year} |\n| Institution | Harbor School |\n`,
    );
    const { entries } = read(`# L\n\n## Harbors\n\n${rows.join('\n')}`);
    expect(fieldsRead(entries, 'title', 'authors', 'year')).toEqual(PAPERS);
  });

  it('is a paper of its own where it has the title', () => {
    const tables = PAPERS.map(
      ({ title, authors, year }) =>
        `| Title | ${title} |\n|---|---|\n| Authors | ${authors} |\n| Year | ${year} |\n`,
    );
    expect(fieldsRead(entriesOf(tables.join('\n')), 'title', 'authors', 'year')).toEqual(PAPERS);
  });

  it('may be that of two papers, where all headings beside them are titles', () => {
    const [one, two] = PAPERS.map(
      ({ title, authors, year }) =>
        `### ${title}\n\n| | |\n|---|---|\n| Authors | ${authors} |\n| Year | ${year} |\n`,
    );
    const titlesOf = (next: string): string[] =>
      read(`# L\n\n## Harbors\n\n${one}\n${two}\n### ${next}\n`).entries.map(({ title }) => title);
    expect(titlesOf('Roofs of the Southern Coast')).toEqual([
      'Slow Walls of the Old Harbor',
      'Quick Doors for New Harbors',
      'Roofs of the Southern Coast',
    ]);
    expect(titlesOf('Roofs')).toEqual([]);
  });

  it('is none where rows begin with the same label', () => {
    const rows = PAPERS.map(
      ({ title, year }) => `| Data | [${title}](https://arxiv.org/abs/2101.0${year}) |`,
    );
    const entries = entriesOf(`| Topic | Paper |\n|---|---|\n${rows.join('\n')}\n`);
    expect(entries.map(({ title, unit }) => [title, unit])).toEqual(
      PAPERS.map(({ title }) => [title, 'row']),
    );
  });
});
