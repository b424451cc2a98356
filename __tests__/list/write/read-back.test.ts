import { expect, it } from 'vitest';
import type { ListEntry } from '../../../src/list/list.ts';
import { misreadEntry } from '../../../src/list/write/read-back.ts';
import { entryOf } from '../read/read.ts';

const entry = entryOf(
  '- [Moss growth in rain](https://doi.org/10.99999/moss), Ada M. Vale, Bo Reed, *Journal of Walls*, 2021',
);

it('sees the same entry where its authors and venue change places, or are read on', () => {
  const { authors = '', venue = '' } = entry;
  expect([authors, venue]).toEqual(['Ada M. Vale, Bo Reed', 'Journal of Walls']);
  expect(misreadEntry([entry], [{ ...entry, authors: venue, venue: authors }])).toBeUndefined();
  expect(misreadEntry([entry], [{ ...entry, authors: `${authors}.` }])).toBeUndefined();
  expect(misreadEntry([entry], [{ ...entry, venue: `International ${venue}` }])).toBeUndefined();
});

it.each<[string, Partial<ListEntry>]>([
  ['title', { title: 'Fern growth' }],
  ['certain title', { title: 'Moss growth', confidence: { title: 1 } }],
  ['address', { url: 'https://doi.org/10.99999/fern' }],
  ['authors', { authors: 'Ada M. Vale' }],
  ['venue', { venue: 'Walls' }],
  ['year', { year: 2022 }],
  ['category', { categories: ['Ferns'] }],
])('sees another one where its %s differs', (_, { confidence = entry.confidence, ...change }) => {
  const old = { ...entry, confidence };
  expect(misreadEntry([old], [{ ...old, ...change }])).toBe(old);
});

it('treats a resource that becomes a paper as unchanged, but not a paper with a certain title that becomes a resource', () => {
  const paper = { ...entry, confidence: { title: 1 } };
  const resource = { ...paper, kind: 'resource' as const };
  expect(misreadEntry([resource], [paper])).toBeUndefined();
  expect(misreadEntry([paper], [resource])).toBe(paper);
  const unsure = { ...entry, confidence: { title: 0.4 } };
  expect(misreadEntry([unsure], [{ ...unsure, kind: 'resource' }])).toBeUndefined();
  // A name and the address of a page show no paper.
  const { authors: _, venue: __, ...name } = { ...paper, identifiers: [] };
  expect(misreadEntry([name], [{ ...name, kind: 'resource' }])).toBeUndefined();
});

it('compares only what was certain', () => {
  const unsure = { ...entry, confidence: { title: 1, authors: 0.3, venue: 0.3 } };
  expect(misreadEntry([unsure], [{ ...entry, authors: 'Ada M. Vale, Bo Reed, Journal' }])).toBe(
    undefined,
  );
});

it('accepts an abstract where none was read, but not one that is lost', () => {
  const known = entryOf(
    '- [Moss growth](https://doi.org/10.99999/moss), Ada M. Vale, 2021\n  - **Abstract:** Moss grows in rain.',
  );
  const { abstract, ...unread } = known;
  expect(abstract?.text).toBe('Moss grows in rain.');
  expect(misreadEntry([unread], [known])).toBeUndefined();
  expect(misreadEntry([known], [unread])).toBe(known);
});

it('accepts an uncertain title that becomes longer, shorter or more certain', () => {
  const unsure = { ...entry, title: 'A. Vale', confidence: { title: 0.2 } };
  const surer = { ...entry, title: 'Moss', confidence: { title: 0.6 } };
  expect(misreadEntry([unsure, entry], [entry, surer])).toBeUndefined();
  expect(misreadEntry([surer], [unsure])).toBe(surer);
  expect(misreadEntry([surer], [{ ...unsure, title: 'Moss, in: Walls' }])).toBeUndefined();
  expect(misreadEntry([unsure, entry], [entry])).toBe(unsure);
  expect(misreadEntry([unsure], [{ ...surer, categories: ['Ferns'] }])).toBe(unsure);
});

it('finds one of several equal entries that is missing, however many there are', () => {
  expect(misreadEntry([entry, entry, entry], [entry, entry])).toBe(entry);
  expect(misreadEntry([entry, entry], [entry, { ...entry, year: 2020 }, entry])).toBeUndefined();
});
