import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { List } from '../../../src/list/list.ts';
import { fold } from '../../../src/text/fold.ts';
import { markdown } from '../source/any-markdown.ts';
import { PAPERS, type Paper } from './papers.ts';
import { read, sliceOf } from './read.ts';

const address = ({ arxiv }: Paper): string => `https://arxiv.org/abs/${arxiv}`;

/** Ways of printing an entry, each for a whole section. */
const PRINTS: readonly ((paper: Paper) => string)[] = [
  (p) => `- [${p.title}](${address(p)}), ${p.authors}, *${p.venue}*, ${p.year}\n`,
  (p) => `* **${p.title}**. ${p.authors}. ${p.venue} ${p.year}. [[pdf]](${address(p)})\n`,
  (p) =>
    `- [${p.title}](${address(p)})\n  - **Authors:** ${p.authors}\n  - **Abstract:** ${p.abstract}\n`,
  (p) => `1. "${p.title}", ${p.authors}, ${p.venue} ${p.year}. [[Paper](${address(p)})]\n`,
];
const MARKED: readonly ((title: string) => string)[] = [
  (title) => title,
  (title) => title.replace(/ (?=\S+$)/, '\n  '),
  (title) => title.replace('Moss', 'M&ouml;ss').replace('Water', '*Water*'),
];

const section = fc
  .record({
    heading: fc.constantFrom('Papers', 'Moss & Co', '2020', 'Surveys'),
    print: fc.constantFrom(...PRINTS),
    mark: fc.constantFrom(...MARKED),
    papers: fc.uniqueArray(fc.constantFrom(...PAPERS), { minLength: 2, maxLength: 6 }),
  })
  .map(
    ({ heading, print, mark, papers }) =>
      `## ${heading}\n\n${papers.map((paper) => print({ ...paper, title: mark(paper.title) })).join('')}\n`,
  );
const list = fc
  .array(section, { minLength: 1, maxLength: 4 })
  .map((all) => `# L\n\n${all.join('')}`);
/** Lists, any Markdown, and lists with any Markdown in between. */
const readme = fc.oneof(
  markdown,
  list,
  fc.tuple(list, markdown, list).map((parts) => parts.join('\n')),
);

/** What an entry's ranges must obey, whatever the Markdown. */
function expectSoundRanges({ entries, source }: List): void {
  const inside = ({ start, end }: { start: number; end: number }): void => {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThanOrEqual(start);
    expect(end).toBeLessThanOrEqual(source.text.length);
  };
  for (const { range, titleRange, abstract, citation, links } of entries) {
    inside(range);
    inside(titleRange);
    expect(titleRange.start).toBeGreaterThanOrEqual(range.start);
    expect(titleRange.end).toBeLessThanOrEqual(range.end);
    for (const link of links) {
      inside(link.range);
      if (link.urlRange !== undefined) inside(link.urlRange);
    }
    if (abstract !== undefined) {
      inside(abstract.range);
      if (abstract.label !== undefined) inside(abstract.label);
    }
    if (citation !== undefined) {
      inside(citation.range);
      if (citation.keyRange !== undefined) inside(citation.keyRange);
    }
  }
}

/** Whether one entry begins within another, which is not below it. */
function overlaps({ entries }: List): string[] {
  const sorted = [...entries].sort((a, b) => a.range.start - b.range.start);
  return sorted.flatMap((entry, at) => {
    const next = sorted[at + 1];
    return next !== undefined && next.range.start < entry.range.end && entry.unit !== 'row'
      ? [`${entry.title} / ${next.title}`]
      : [];
  });
}

/** What was read, without the source. */
const shown = ({ source: _, ...rest }: List): unknown => rest;

describe('reading any Markdown', () => {
  it('never fails, and all ranges lie within the source', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(readme, (text) => {
        const result = read(text);
        expectSoundRanges(result);
        expect(result.entries.every(({ title }) => /[\p{L}\p{N}]/u.test(title))).toBe(true);
      }),
      { numRuns: 250 },
    );
  });

  it('returns entries that do not overlap', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(readme, (text) => {
        expect(overlaps(read(text))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('returns the same twice', () => {
    fc.assert(
      fc.property(readme, (text) => {
        expect(shown(read(text))).toEqual(shown(read(text)));
      }),
      { numRuns: 100 },
    );
  });
});

describe('reading a list', () => {
  it('shows each title at its place', () => {
    fc.assert(
      fc.property(list, (text) => {
        const result = read(text);
        for (const { title, titleRange } of result.entries) {
          const written = sliceOf(result, titleRange).replaceAll('&ouml;', 'ö').replaceAll('*', '');
          expect(fold(written)).toBe(fold(title));
        }
      }),
      { numRuns: 150 },
    );
  });

  it('loses no entry to a section of other things after it', () => {
    const other = fc.oneof(
      fc.constant('## License\n\nCC0.\n'),
      fc.constant('## Contributing\n\nSee [the guide](CONTRIBUTING.md).\n'),
      fc.constant('## About\n\nA list of papers on moss, kept by friends of moss.\n'),
      fc.constant('## Notes\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n'),
    );
    fc.assert(
      fc.property(list, other, (text, more) => {
        const alone = read(text).entries.map(({ title, url }) => [title, url]);
        const both = read(`${text}\n${more}`).entries.map(({ title, url }) => [title, url]);
        expect(both.slice(0, alone.length)).toEqual(alone);
      }),
      { numRuns: 100 },
    );
  });
});
