import { expect, it } from 'vitest';
import type { LocatedProblem, Visitor } from '../../src/rules/rule.ts';
import { visitCatalog, visitEnd } from '../../src/rules/visit-catalog.ts';
import { catalogOf } from '../catalog/pair.ts';

const CATALOG = catalogOf(
  [
    '- [Old Walls of the North](https://doi.org/10.99999/walls)',
    '- [Red Ferns](https://x.example)',
  ],
  `@proceedings{Walls, title = {Walls}, month = may}
@inproceedings{Moss, crossref = {Walls}, author = {Ada Moss}, author = {Bo Twigg}}`,
  '@misc{Stone, title = {Stones}}',
);

/** What a visitor finds in the catalog, each problem with the text at its place. */
function visited(visitor: Visitor): string[] {
  const problems: LocatedProblem[] = [];
  visitCatalog(CATALOG, [{ visitor, problems }]);
  visitEnd({ visitor, problems });
  return problems.map(({ message, file, range }) =>
    `${message} ${file.text.slice(range.start, range.end)}`.trim(),
  );
}

it('shows each entry of the list, at its title', () => {
  expect(visited({ onEntry: ({ title }) => ({ message: `${title}:` }) })).toEqual([
    'Old Walls of the North: Old Walls of the North',
    'Red Ferns: Red Ferns',
  ]);
});

it('visits the list and each bibliography, and collects the problems at the end', () => {
  const seen: string[] = [];
  const see = (what: string): undefined => void seen.push(what);
  visited({
    onList: ({ source }) => see(source.path),
    onBibliography: ({ entries }) => see(`${entries.length} bib entries`),
    onEnd: () => {
      see('end');
      return [];
    },
  });
  expect(seen).toEqual(['README.md', '2 bib entries', '1 bib entries', 'end']);
});

it('shows each bib entry, at its key', () => {
  expect(visited({ onBibEntry: ({ type }) => ({ message: `@${type}` }) })).toEqual([
    '@proceedings Walls',
    '@inproceedings Moss',
    '@misc Stone',
  ]);
});

it('shows the fields of an entry itself, the first of repeated ones, at their values', () => {
  const message = 'is';
  expect(visited({ onField: { title: () => ({ message }), author: () => [{ message }] } })).toEqual(
    ['is Walls', 'is Ada Moss', 'is Stones'],
  );
  expect(visited({ onField: { '*': ({ name }) => ({ message: name }) } })).toEqual([
    'title Walls',
    'month may',
    'crossref Walls',
    'author Ada Moss',
    'title Stones',
  ]);
});

it('puts a problem at the place that it names', () => {
  const [entry] = CATALOG.bibliographies[0]?.entries ?? [];
  const file = CATALOG.bibliographies[0]?.source;
  expect(visited({ onList: () => ({ message: 'at', entry, file }) })).toEqual(['at Walls']);
  const range = { start: 1, end: 5 };
  expect(visited({ onField: { month: () => ({ message: 'at', range }) } })).toEqual(['at proc']);
});
