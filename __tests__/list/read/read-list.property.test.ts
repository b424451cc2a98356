import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/text/fold.ts';
import { markdown } from '../source/any-markdown.ts';
import { read, sliceOf } from './read.ts';

describe('readList on any text', () => {
  it('never throws, and its ranges lie in the text and in each other', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        const list = read(text);
        const { length } = list.source.text;
        for (const { range } of [...list.headings, ...list.sections, ...list.diagnostics]) {
          expect(range.start).toBeGreaterThanOrEqual(0);
          expect(range.end).toBeGreaterThanOrEqual(range.start);
          expect(range.end).toBeLessThanOrEqual(length);
        }
        for (const entry of list.entries) {
          const inner = [
            entry.titleRange,
            ...entry.links.map(({ range }) => range),
            ...(entry.abstract === undefined ? [] : [entry.abstract.range]),
            ...(entry.citation === undefined ? [] : [entry.citation.range]),
          ];
          expect(entry.title).not.toBe('');
          for (const { start, end } of inner) {
            expect(start).toBeGreaterThanOrEqual(entry.range.start);
            expect(end).toBeLessThanOrEqual(entry.range.end);
            expect(end).toBeGreaterThanOrEqual(start);
          }
        }
      }),
      { numRuns: 600 },
    );
  });

  it('counts the entries of its categories', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        const list = read(`# L\n\n## A\n\n${text}`);
        const counted = list.categories.reduce((sum, { entries }) => sum + entries, 0);
        expect(counted).toBe(list.entries.filter(({ categories }) => categories.length > 0).length);
      }),
      { numRuns: 300 },
    );
  });
});

const word = fc.stringMatching(/^[A-Z][a-z]{3,9}$/);
const title = fc
  .array(word, { minLength: 4, maxLength: 9 })
  .map((words) => `On ${words.join(' of ')}`);

describe('titles of simple entries', () => {
  it.each([
    ['linked', (text: string) => `- [${text}](https://arxiv.org/abs/2001.00001), Bee et al., 2020`],
    ['bold', (text: string) => `1. **${text}.** [[pdf]](https://arxiv.org/abs/2001.00001)`],
    ['plain', (text: string) => `- ${text} [[Paper]](https://arxiv.org/abs/2001.00001)`],
    [
      'table',
      (text: string) =>
        `| Title | Year |\n|--|--|\n| [${text}](https://arxiv.org/abs/2001.00001) | 2020 |`,
    ],
    [
      'paragraph',
      (text: string) =>
        `**${text}** \\\n*Ann Bee, Carl Dee* \\\narXiv 2020. [[Paper](https://arxiv.org/abs/2001.00001)]`,
    ],
  ])('%s: the range’s slice folds to the title', (_, make) => {
    fc.assert(
      fc.property(title, (text) => {
        const list = read(`# L\n\n## A\n\n${make(text)}\n`);
        expect(list.entries.map((entry) => entry.title)).toEqual([text]);
        for (const entry of list.entries)
          expect(fold(sliceOf(list, entry.titleRange))).toBe(fold(text));
      }),
      { numRuns: 60 },
    );
  });
});
