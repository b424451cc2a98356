import { expect, it } from 'vitest';
import { readBibliography } from '../../src/bibtex/read-bibliography.ts';
import { buildCatalog } from '../../src/catalog/build-catalog.ts';
import { readList } from '../../src/list/read/read-list.ts';
import { unknownKeys } from '../../src/rules/support/shown-keys.ts';
import { sourceFile } from '../../src/text/source-file.ts';
import { article, list, paper } from './samples.ts';

it.each([
  ['an example', ' (`Redd2001`)', 0],
  ['a link to the .bib', ' [`Redd2001`](refs.bib)', 1],
])('asks for a bib entry where the title is uncertain and its key is %s', (_, key, count) => {
  const read = readList(sourceFile('README.md', list(paper('Red Walls') + key)));
  const bib = readBibliography(sourceFile('refs.bib', article('Twigg2019', 'Bark as a Home')));
  const catalog = buildCatalog(read, [bib]);
  const found = (entries: typeof read.entries) => [...unknownKeys(read, entries, catalog)].length;
  expect(found(read.entries)).toBe(1);
  expect(found(read.entries.map((entry) => ({ ...entry, confidence: {} })))).toBe(count);
});
