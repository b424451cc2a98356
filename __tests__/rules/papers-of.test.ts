import { expect, it } from 'vitest';
import { readList } from '../../src/list/read/read-list.ts';
import { papersOf } from '../../src/rules/support/papers-of.ts';
import { sourceFile } from '../../src/text/source-file.ts';
import { list, paper, titles } from './samples.ts';

const read = readList(sourceFile('README.md', list(...titles(6).map((title) => paper(title)))));

it('takes entries that nothing shows to be papers for none', () => {
  const [first, ...others] = read.entries;
  const bare = first === undefined ? [] : [{ ...first, title: 'Ada Moss', identifiers: [] }];
  const entries = [...bare.map((one) => ({ ...one, confidence: {} })), ...others];
  expect(papersOf({ ...read, entries })).toEqual(others);
});

it.each([
  [3, 'label', 6],
  [4, 'label', 0],
  [4, 'kind', 6],
] as const)('where %i of 6 papers are doubtful as %s, has %i', (number, reason, papers) => {
  const doubtful = read.entries.slice(0, number).map((entry) => ({ entry, reason }));
  expect(papersOf({ ...read, reading: { ...read.reading, doubtful } })).toHaveLength(papers);
});
