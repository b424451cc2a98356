import { expect, it } from 'vitest';
import { sortableListEntry } from '../../src/catalog/sortable-entry.ts';
import { catalogOf } from './pair.ts';

function sortable(item: string, bib = '') {
  const catalog = catalogOf([item], bib);
  const entry = catalog.list?.entries[0];
  if (entry === undefined) throw new Error('no entry');
  return sortableListEntry(entry, catalog);
}

const BARK = '@misc{Twigg2019, title = {Bark as a Home}, year = {2019}}';

it('title and year come from the list, a missing year from the bib entry', () => {
  const item = '- [Bark as a Home](https://example.org/bark)';
  expect(sortable(item, BARK)).toMatchObject({ title: 'Bark as a Home', year: 2019 });
  expect(sortable(`${item} (2021)`, BARK).year).toBe(2021);
  expect(sortable(item).year).toBeUndefined();
});

it('the key comes from the .bib, or from the list if the .bib lacks it', () => {
  const item = '- [Bark as a Home](https://example.org/bark) [`twigg2019`](refs.bib)';
  expect(sortable(item, BARK).key).toBe('Twigg2019');
  expect(sortable(item).key).toBe('twigg2019');
  expect(sortable('- [Bark as a Home](https://example.org/bark)').key).toBeUndefined();
});
