import { expect, it } from 'vitest';
import type { ListEntry } from '../../src/list/list.ts';
import { readList } from '../../src/list/read/read-list.ts';
import { isShownPaper } from '../../src/rules/support/is-shown-paper.ts';
import { sourceFile } from '../../src/text/source-file.ts';
import { list, paper } from './samples.ts';

const { entries } = readList(sourceFile('README.md', list(paper('Slow Colours of Moss'))));
const entry = entries[0] as ListEntry;
const bare = { ...entry, identifiers: [], confidence: {} };

it.each([
  [{ title: 'Computer Vision' }, false],
  [{ title: 'Slow Colours of Moss' }, true],
  [{ title: 'Mossography', identifiers: [{ kind: 'doi', id: '10.1000/182' }] as const }, true],
  [{ title: 'Mossography', confidence: { year: 1 } }, true],
  [{ title: 'Mossography', confidence: { year: 0.1 } }, false],
  [{ title: 'Slow Colours of Moss', kind: 'resource' as const }, false],
])('judges %j: %s', (facts, isShown) => {
  expect(isShownPaper({ ...bare, ...facts })).toBe(isShown);
});
