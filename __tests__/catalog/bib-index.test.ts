import { describe, expect, it } from 'vitest';
import { readBibliography } from '../../src/bibtex/read-bibliography.ts';
import { type BibIndex, bibIndex, type Candidate } from '../../src/catalog/bib-index.ts';
import { sourceFile } from '../../src/text/source-file.ts';

const indexOf = (...texts: string[]): BibIndex =>
  bibIndex(texts.map((text, at) => readBibliography(sourceFile(`refs${at}.bib`, text))));
const keys = (found: readonly Candidate[]): string[] => found.map(({ bibEntry }) => bibEntry.key);
const titled = (...titles: string[]): string =>
  titles.map((title, at) => `@misc{k${at}, title = {${title}}}\n`).join('');

describe('bibIndex', () => {
  it('finds keys as they are written, and whatever their case', () => {
    const index = indexOf('@misc{Moss,}\n@misc{moss,}\n', '@misc{Moss,}\n');
    expect(keys(index.byKey('Moss'))).toEqual(['Moss', 'Moss']);
    expect(keys(index.byKeyIgnoringCase('MOSS'))).toEqual(['Moss', 'moss', 'Moss']);
    expect([index.byKey('Twigg'), index.byKeyIgnoringCase('Twigg')]).toEqual([[], []]);
  });

  it('finds nothing by a missing key or title', () => {
    const index = indexOf('@misc{, title = {}}\n@misc{, year = {2019}}\n');
    expect(index.candidates).toHaveLength(2);
    expect([index.byKey(''), index.byKeyIgnoringCase(''), index.byTitle('')]).toEqual([[], [], []]);
    expect(index.candidates.map(({ titleKey }) => titleKey)).toEqual(['', '']);
  });

  it('finds titles by their letters, and works by any of their identifiers', () => {
    const index = indexOf(
      '@misc{a, title = {Auto-Encoder}, doi = {10.99999/A}, eprint = {2101.99991}, archiveprefix = {arXiv}}',
    );
    expect(keys(index.byTitle('autoencoder'))).toEqual(['a']);
    expect(keys(index.byIdentifier({ kind: 'doi', id: '10.99999/a' }))).toEqual(['a']);
    expect(keys(index.byIdentifier({ kind: 'arxiv', id: '2101.99991' }))).toEqual(['a']);
    expect(index.byIdentifier({ kind: 'pmid', id: '1' })).toEqual([]);
  });

  it.each([
    ['year = {2019}', 2019],
    ['date = {1998-03}', 1998],
    ['year = {2019}, date = {1998}', 2019],
    ['year = {}, date = {1998}', 1998],
    ['year = {1763}', 1763],
    ['year = {to appear}', undefined],
    ['title = {x}', undefined],
  ])('reads the year of %s as %s', (fields, year) => {
    expect(indexOf(`@misc{a, ${fields}}`).candidates[0]?.year).toBe(year);
  });
});

describe('byAnchor', () => {
  const index = indexOf('@misc{a,\n}\n\n', '@misc{b,\n}\n@misc{c,\n}\n');
  const range = { start: 0, end: 0 };

  it.each([
    ['refs1.bib', 3, 'c'],
    ['docs/refs1.bib', 1, 'b'],
    ['refs0.bib', 2, 'a'],
    ['refs0.bib', 3, undefined],
    ['refs1.bib', undefined, undefined],
    ['refs7.bib', 1, undefined],
  ])('in %s, on line %s, is %s', (path, line, key) => {
    const anchor = { path, range, ...(line === undefined ? {} : { startLine: line }) };
    expect(index.byAnchor(anchor)?.bibEntry.key).toBe(key);
  });
});

describe('byRareWords', () => {
  it('finds titles that share a word of three letters or more, each once', () => {
    const index = indexOf(titled('Moss on oak', 'Oak and moss', 'On a wall', 'Elm'));
    expect(keys(index.byRareWords('moss on oak')).sort()).toEqual(['k0', 'k1']);
    expect(keys(index.byRareWords('oak'))).toEqual(['k0', 'k1']);
    expect(index.byRareWords('on a')).toEqual([]);
    expect(index.byRareWords('fern')).toEqual([]);
  });

  it('looks at the four rarest words only', () => {
    const often = ['oak', 'oak', 'oak'];
    const index = indexOf(titled('moss', 'fern', 'bark', 'wall', ...often));
    const expected = ['k0', 'k1', 'k2', 'k3'];
    expect(keys(index.byRareWords('oak moss fern bark wall')).sort()).toEqual(expected);
    expect(keys(index.byRareWords('moss fern bark wall oak')).sort()).toEqual(expected);
    // Words of no title take no place among the four.
    expect(keys(index.byRareWords('elm ash yew fir oak'))).toEqual(['k4', 'k5', 'k6']);
  });

  it('ignores a word of more than a hundred titles', () => {
    const hundred = Array.from({ length: 100 }, () => 'oak');
    expect(indexOf(titled(...hundred)).byRareWords('oak')).toHaveLength(100);
    expect(indexOf(titled(...hundred, 'oak')).byRareWords('oak')).toEqual([]);
  });
});
