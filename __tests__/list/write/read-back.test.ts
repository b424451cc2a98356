import { expect, it } from 'vitest';
import type { ListEntry } from '../../../src/list/list.ts';
import { isUnchanged, saidBy } from '../../../src/list/write/read-back.ts';
import { entryOf } from '../read/read.ts';

const entry = entryOf(
  '- [Moss growth in rain](https://doi.org/10.99999/moss), Ada M. Vale, Bo Reed, *Journal of Walls*, 2021',
);

it('sees the same entry where its authors and venue change places', () => {
  const { authors = '', venue = '' } = entry;
  expect([authors, venue]).toEqual(['Ada M. Vale, Bo Reed', 'Journal of Walls']);
  expect(saidBy({ ...entry, authors: venue, venue: authors })).toBe(saidBy(entry));
});

it.each<[string, Partial<ListEntry>]>([
  ['title', { title: 'Moss growth' }],
  ['address', { url: 'https://doi.org/10.99999/fern' }],
  ['authors', { authors: 'Ada M. Vale' }],
  ['venue', { venue: 'Walls' }],
  ['year', { year: 2022 }],
  ['category', { categories: ['Ferns'] }],
])('sees another one where its %s differs', (_, change) => {
  expect(saidBy({ ...entry, ...change })).not.toBe(saidBy(entry));
});

it('treats a resource that becomes a paper as unchanged, but not a paper that becomes a resource', () => {
  const resource = { ...entry, kind: 'resource' as const };
  expect(isUnchanged([resource], [entry])).toBe(true);
  expect(isUnchanged([entry], [resource])).toBe(false);
});
