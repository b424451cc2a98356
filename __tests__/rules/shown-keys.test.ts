import { expect, it } from 'vitest';
import { readBibliography } from '../../src/bibtex/read-bibliography.ts';
import { buildCatalog } from '../../src/catalog/build-catalog.ts';
import { readList } from '../../src/list/read/read-list.ts';
import { unknownKeys } from '../../src/rules/support/shown-keys.ts';
import { sourceFile } from '../../src/text/source-file.ts';
import { article, list, paper } from './samples.ts';

it('asks for no bib entry where the title is uncertain: "e.g." before a key is an example', () => {
  const read = readList(sourceFile('README.md', list(paper('Red Walls', { key: 'Redd2001' }))));
  const bib = readBibliography(sourceFile('refs.bib', article('Twigg2019', 'Bark as a Home')));
  const catalog = buildCatalog(read, [bib]);
  const found = (entries: typeof read.entries) => [...unknownKeys(read, entries, catalog)];
  expect(found(read.entries)).toHaveLength(1);
  expect(found(read.entries.map((entry) => ({ ...entry, confidence: {} })))).toEqual([]);
});
