import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readList } from '../../src/list/read/read-list.ts';
import { sourceFile } from '../../src/text/source-file.ts';
import { find } from './find.ts';
import { fixed } from './fixed.ts';
import { article, list } from './samples.ts';

const ID = 'entry-order';
const BY_YEAR = 'entry-order: year-descending';
const entry = (title: string, year?: number): string =>
  `- [${title}](https://doi.org/10.99999/${title.toLowerCase()}), Ada Moss, *Moss Letters*${year === undefined ? '' : `, ${year}`}`;
const sorted = (readme: string, config = BY_YEAR): string =>
  fixed(ID, { readme, config }).readme ?? '';

describe('entry-order', () => {
  it('reports nothing where no order is configured', () => {
    expect(find(ID, { readme: list(entry('Bark', 2019), entry('Walls', 2021)) })).toEqual([]);
  });

  it('names the one to move, and where it belongs', () => {
    const [finding, ...more] = find(ID, {
      readme: list(
        entry('Bark', 2021),
        entry('Moss', 2018),
        entry('Walls', 2020),
        entry('A', 2019),
      ),
      config: BY_YEAR,
    });
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      message: expect.stringContaining('"Moss" (2018) belongs after "A" (2019). Sort them.'),
      place: { start: { line: 6 } },
      // The entry beside which it belongs has no part in the fault: a change of that causes none.
      related: [],
      fix: { kind: 'safe' },
    });
  });

  it('names the new first entry as the one to move', () => {
    const readme = list(entry('Old', 2001), entry('Bark', 2021), entry('Moss', 2019));
    expect(find(ID, { readme, config: 'entry-order: year-descending' })[0]?.message).toContain(
      '"Old" (2001) belongs after "Moss" (2019)',
    );
    expect(
      find(ID, {
        readme: list(entry('B'), entry('C'), entry('A')),
        config: 'entry-order: title',
      })[0]?.message,
    ).toContain('"A" belongs before "B"');
  });

  it('counts the fewest entries to move, in one finding, one by one for a baseline', () => {
    const years = [2022, 2001, 2021, 2020, 2003, 2019, 2018, 2030];
    const names = ['Fern', 'Bark', 'Moss', 'Wall', 'Rain', 'Snow', 'Leaf', 'Tree'];
    const entries = years.map((year, at) => [year, entry(names[at] ?? '', year)] as const);
    const readme = list(...entries.map(([, text]) => text));
    const [finding, ...more] = find(ID, { readme, config: BY_YEAR });
    expect(more).toEqual([]);
    expect(finding?.message).toBe(
      'The entries of "Growth" are not in order, by year, newest first: 3 are out of place, on lines 6, 9 and 12. Sort them.',
    );
    expect(finding?.related?.map(({ start }) => start.line)).toEqual([9, 12]);
    const parts = finding?.many?.parts() ?? [];
    expect(parts.map((one) => one.entry?.title)).toEqual(['Bark', 'Rain', 'Tree']);
    expect(sorted(readme)).toBe(
      list(...entries.toSorted(([a], [b]) => b - a).map(([, text]) => text)),
    );
  });

  it('sorts by title and by the key of the bib entry', () => {
    const readme = list(entry('Walls', 2021), entry('Bark', 2022));
    expect(sorted(readme, 'entry-order: title')).toBe(
      list(entry('Bark', 2022), entry('Walls', 2021)),
    );
    const bib = [article('Zed2021', 'Bark'), article('Ash2020', 'Walls')].join('\n');
    expect(
      find(ID, { readme: list(entry('Bark'), entry('Walls')), bib, config: 'entry-order: key' }),
    ).toHaveLength(1);
    expect(
      find(ID, { readme: list(entry('Walls'), entry('Bark')), bib, config: 'entry-order: key' }),
    ).toEqual([]);
  });

  it('keeps an entry without a year, and what a comment is about, in place', () => {
    const readme = list(
      entry('Bark', 2019),
      entry('Nest'),
      entry('Walls', 2021),
      '<!-- curator-ignore entry-abstract -- old -->',
      entry('Fern', 2030),
    );
    expect(sorted(readme)).toBe(
      list(
        entry('Walls', 2021),
        entry('Nest'),
        entry('Bark', 2019),
        '<!-- curator-ignore entry-abstract -- old -->',
        entry('Fern', 2030),
      ),
    );
  });

  it('does not cross headings or remarks', () => {
    const readme = `# Papers\n\n## Growth\n\n${entry('Bark', 2019)}\n\n## Decay\n\n${entry('Walls', 2021)}\n\nBefore that:\n\n${entry('Fern', 2022)}\n`;
    expect(find(ID, { readme, config: BY_YEAR })).toEqual([]);
  });

  it('moves rows of a table, and leaves numbers that count them', () => {
    const table = (...rows: string[]): string =>
      `# Papers\n\n## Growth\n\n| # | Title | Venue | Year |\n|---|---|---|---|\n${rows.join('\n')}\n`;
    const row = (number: number, title: string, year: number): string =>
      `| ${number} | [${title}](https://doi.org/10.99999/${title}) | Moss Letters | ${year} |`;
    expect(sorted(table(row(1, 'Bark', 2019), row(2, 'Walls', 2021), row(3, 'Nest', 2020)))).toBe(
      table(row(1, 'Walls', 2021), row(2, 'Nest', 2020), row(3, 'Bark', 2019)),
    );
  });

  it('does not move what the length of a number would shift', () => {
    const items = Array.from(
      { length: 10 },
      (_, at) =>
        `${at + 1}. [Wall ${at}](https://doi.org/10.99999/w${at}), Ada Moss, ${2010 + at}\n   - **Abstract:** Text.`,
    );
    expect(find(ID, { readme: list(...items), config: BY_YEAR })).toMatchObject([{ ruleId: ID }]);
    expect(sorted(list(...items))).toBe(list(...items));
  });

  it('moves whole entries, losing and changing none', () => {
    const read = (text: string) =>
      readList(sourceFile('README.md', text), { skip: [] })
        .entries.map(({ title, url, year, abstract }) => [title, url, year, abstract?.text])
        .sort();
    const names = ['Amber', 'Bark', 'Cedar', 'Dune', 'Elm', 'Fern'];
    const some = fc.uniqueArray(
      fc.record({
        name: fc.constantFrom(...names),
        year: fc.option(fc.integer({ min: 2018, max: 2022 }), { nil: undefined }),
        abstract: fc.boolean(),
      }),
      { selector: ({ name }) => name, minLength: 2 },
    );
    const newline = fc.constantFrom('\n', '\r\n');
    const order = fc.constantFrom('year', 'year-descending', 'title', 'title-descending');
    fc.assert(
      fc.property(some, order, newline, fc.constantFrom('', '\n'), (entries, by, end, gap) => {
        const readme = list(
          ...entries.map(
            ({ name, year, abstract }) =>
              `${entry(`${name} Grows on Walls`, year)}${abstract ? `\n  - **Abstract:** On ${name}.` : ''}${gap}`,
          ),
        ).replaceAll('\n', end);
        const config = `entry-order: ${by}`;
        const after = sorted(readme, config);
        expect(find(ID, { readme: after, config })).toEqual([]);
        expect(read(after)).toEqual(read(readme));
        expect([...after].sort()).toEqual([...readme].sort());
      }),
      { numRuns: 60 },
    );
  });
});
