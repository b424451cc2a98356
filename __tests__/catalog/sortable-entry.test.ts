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

it('what was not read with certainty does not put an entry in order', () => {
  const catalog = catalogOf(['- [Bark as a Home](https://example.org/bark) (2021)'], BARK);
  const [entry] = catalog.list?.entries ?? [];
  if (entry === undefined) throw new Error('no entry');
  const doubtful = { ...entry, confidence: { title: 0, year: 0 }, links: [] };
  expect(sortableListEntry(entry, { pairOf: () => undefined }).year).toBe(2021);
  expect(sortableListEntry(doubtful, { pairOf: () => undefined })).toEqual({
    title: undefined,
    year: undefined,
    key: undefined,
  });
  const linked = { ...doubtful, links: entry.links };
  expect(sortableListEntry(linked, { pairOf: () => undefined }).title).toBe('Bark as a Home');
  const pairOf = () => catalog.pairs[0];
  expect(sortableListEntry(doubtful, { pairOf })).toMatchObject({ year: 2019, key: 'Twigg2019' });
});

it('the key comes from the .bib, or from the list if the .bib lacks it', () => {
  const item = '- [Bark as a Home](https://example.org/bark) [`twigg2019`](refs.bib)';
  expect(sortable(item, BARK).key).toBe('Twigg2019');
  expect(sortable(item).key).toBe('twigg2019');
  expect(sortable('- [Bark as a Home](https://example.org/bark)').key).toBeUndefined();
});
