import { expect, it } from 'vitest';
import { readBibliography } from '../../src/bibtex/read-bibliography.ts';
import { lastBibEntryFrom } from '../../src/catalog/bib-entry-at.ts';
import { sourceFile } from '../../src/text/source-file.ts';

/** Entries at 1, 12, 22 and 32. */
const { entries } = readBibliography(
  sourceFile('refs.bib', ' @misc{Aa,}\n@misc{B,}\n@misc{C,}\n@misc{D,}\n'),
);

it.each([
  [0, undefined],
  [1, 'Aa'],
  [11, 'Aa'],
  [12, 'B'],
  [21, 'B'],
  [22, 'C'],
  [32, 'D'],
  [999, 'D'],
])('at offset %i the last entry is %s', (offset, key) => {
  expect(lastBibEntryFrom(entries, offset)?.key).toBe(key);
});

it('there is none in an empty file', () => {
  expect(lastBibEntryFrom([], 5)).toBeUndefined();
});
