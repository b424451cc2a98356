import { describe, expect, it } from 'vitest';
import { arxivOf, PAPERS } from '../papers.ts';
import { entriesOf } from '../read.ts';

const years = (list: string): unknown => entriesOf(list).map(({ year }) => year);

describe('a date with a day beside another year', () => {
  it('is that of a talk or an update in a table', () => {
    const rows = PAPERS.map(
      (paper) =>
        `| [${paper.title}](${arxivOf(paper)}) | ${paper.venue} ${paper.year} | 2024-05-17 |`,
    );
    expect(years(`| Title | Venue | Updated |\n|---|---|---|\n${rows.join('\n')}`)).toEqual(
      PAPERS.map(({ year }) => year),
    );
  });

  it('is that of reading in front of a title', () => {
    const items = PAPERS.map(
      (paper) =>
        `- **3 May 2024** [${paper.title}](https://doi.org/${paper.doi}), ${paper.authors}, ${paper.venue} ${paper.year}`,
    );
    expect(years(items.join('\n'))).toEqual(PAPERS.map(({ year }) => year));
  });

  it('is no year of a paper whose preprint is years older', () => {
    const items = PAPERS.map(
      (paper) => `- **05/17/2026** [${paper.title}](${arxivOf(paper)}), ${paper.authors}`,
    );
    expect(years(items.join('\n'))).toEqual(PAPERS.map(() => undefined));
  });

  it('is the year where there is no other', () => {
    const items = PAPERS.map(
      (paper) => `- **3 May 2022** [${paper.title}](https://example.org/${paper.key}.pdf)`,
    );
    expect(years(items.join('\n'))).toEqual(PAPERS.map(() => 2022));
  });
});

it('a month and a day name no year, but are the date of a paper', () => {
  const rows = PAPERS.map(
    ({ title, key }, at) =>
      `| 0${at + 1}.08 | [${title}](https://example.org/${key}.pdf) | Ada Moss |`,
  );
  const entries = entriesOf(`| Date | Title | Speaker |\n|---|---|---|\n${rows.join('\n')}`);
  expect(entries.map(({ year, places }) => [year, places.date !== undefined])).toEqual(
    PAPERS.map(() => [undefined, true]),
  );
});
