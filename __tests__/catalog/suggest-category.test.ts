import { describe, expect, it } from 'vitest';
import { readBibliography } from '../../src/bibtex/read-bibliography.ts';
import { buildCatalog } from '../../src/catalog/build-catalog.ts';
import { categorySuggester } from '../../src/catalog/suggest-category.ts';
import { sourceFile } from '../../src/text/source-file.ts';
import { read } from '../list/read/read.ts';

const README = `# Papers on Lichens

## Walls

- [A Year on a North Wall](https://doi.org/10.99999/a), Ada Moss, 2021
  - **Abstract:** Mortar and stone feed crusts of lichens.
- [Stone Crusts and Their Colours](https://doi.org/10.99999/b), Ada Moss, 2021

## Trees

- [Bark as a Home](https://doi.org/10.99999/c), Bo Twigg, 2019
- [Old Oaks Carry Beards](https://doi.org/10.99999/d), Bo Twigg, 2019

### Conifers

- [Spruce Needles in Winter](https://doi.org/10.99999/e), Cy Reed, 2020
`;

function suggest(title: string, abstract = '', readme = README) {
  const bib = readBibliography(
    sourceFile('new.bib', `@misc{a, title = {${title}}, abstract = {${abstract}}}`),
  );
  const [entry] = bib.entries;
  if (entry === undefined) throw new Error('no entry');
  const catalog = buildCatalog(read(readme), []);
  return categorySuggester(catalog)(entry);
}

describe('categorySuggester', () => {
  it.each([
    ['Moss on Stone Walls', ['Walls']],
    ['Crusts', ['Walls']],
    ['Barks of Old Oaks', ['Trees']],
    ['Spruces and Needles: a Winter Tale', ['Trees', 'Conifers']],
  ])('suggests a category for "%s"', (title, path) => {
    expect(suggest(title)?.category.path).toEqual(path);
  });

  it('reads abstracts, and returns the words that decided', () => {
    const found = suggest('Mortar', 'Mortar and stone, says this study, feed crusts of lichens.');
    expect(found?.category.path).toEqual(['Walls']);
    expect(found?.words).toEqual(expect.arrayContaining(['mortar', 'stone', 'crusts']));
    expect(found?.words).not.toContain('study');
  });

  it('uses the heading too', () => {
    expect(suggest('Conifers')?.category.path).toEqual(['Trees', 'Conifers']);
  });

  it.each(['Quantum Bananas', 'Walls and Trees', '', 'The Study of the Method'])(
    'has no guess for "%s"',
    (title) => {
      expect(suggest(title)).toBeUndefined();
    },
  );

  it('suggests nothing for a list without categories', () => {
    expect(suggest('Moss on Stone Walls', '', '# Papers\n')).toBeUndefined();
  });

  it('returns at most five words, the most significant first', () => {
    const readme = `# Papers\n\n## Walls\n\n- [Mortar and Mortar, Brick, Stone, Crust, Slate, Chalk](https://doi.org/10.99999/a), 2021\n\n## Trees\n\n- [Bark and Oak and Stone](https://doi.org/10.99999/b), 2021\n`;
    const words = suggest('Chalk, Slate, Crust, Stone, Brick, Mortar', '', readme)?.words ?? [];
    expect(words).toHaveLength(5);
    expect(words[0]).toBe('mortar');
    // It is in both categories, so it distinguishes least.
    expect(words).not.toContain('stone');
  });

  it('reads the abstract in the .bib if the list has none, and keywords of the work', () => {
    const listed = readBibliography(
      sourceFile(
        'refs.bib',
        '@misc{b, title = {Bark as a Home}, abstract = {Nuthatches nest. Nuthatches nest.}}\n@misc{c, title = {Old Oaks Carry Beards}}',
      ),
    );
    const added = readBibliography(
      sourceFile('new.bib', '@misc{n, title = {Nuthatches}, keywords = {nest, nuthatches}}'),
    );
    const [entry] = added.entries;
    if (entry === undefined) throw new Error('no entry');
    const catalog = buildCatalog(read(README), [listed]);
    expect(categorySuggester(catalog)(entry)?.category.path).toEqual(['Trees']);
  });

  it.each([
    ['numbers', '2021 2022'],
    ['words of two letters', 'up ox'],
  ])('ignores %s', (_, common) => {
    const readme = README.replace('A Year on a North Wall', `A Year on ${common}`);
    expect(suggest(common, '', readme)).toBeUndefined();
  });

  it('reads a plural as its singular, except in short words', () => {
    expect(suggest('Beard')?.category.path).toEqual(['Trees']);
    expect(suggest('Oak')?.category.path).toBeUndefined();
  });

  it('needs no list', () => {
    const bib = readBibliography(sourceFile('new.bib', '@misc{a, title = {Walls}}'));
    const [entry] = bib.entries;
    expect(entry && categorySuggester(buildCatalog(undefined, [bib]))(entry)).toBeUndefined();
  });
});
