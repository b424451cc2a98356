import { describe, expect, it } from 'vitest';
import { readBibliography } from '../../src/bibtex/read-bibliography.ts';
import { buildCatalog } from '../../src/catalog/build-catalog.ts';
import { categorySuggester } from '../../src/catalog/suggest-category.ts';
import { readList } from '../../src/markdown/read-list.ts';
import { sourceFile } from '../../src/text/source-file.ts';

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
  const catalog = buildCatalog(readList(sourceFile('README.md', readme)), []);
  return categorySuggester(catalog)(entry);
}

describe('categorySuggester', () => {
  it.each([
    ['Moss on Stone Walls', ['Walls']],
    ['Crusts', ['Walls']],
    ['Barks of Old Oaks', ['Trees']],
    ['Spruces and Needles: a Winter Tale', ['Trees', 'Conifers']],
  ])('finds a place for "%s"', (title, path) => {
    expect(suggest(title)?.category.path).toEqual(path);
  });

  it('reads abstracts, and tells the words that decided', () => {
    const found = suggest('Mortar', 'Mortar and stone, says this study, feed crusts of lichens.');
    expect(found?.category.path).toEqual(['Walls']);
    expect(found?.words).toEqual(expect.arrayContaining(['mortar', 'stone', 'crust']));
    expect(found?.words).not.toContain('study');
    expect(found?.closeness).toBeGreaterThan(0.2);
    expect(found?.closeness).toBeLessThanOrEqual(1);
  });

  it('goes by the heading, too', () => {
    expect(suggest('Conifers')?.category.path).toEqual(['Trees', 'Conifers']);
  });

  it.each(['Quantum Bananas', 'Walls and Trees', '', 'The Study of the Method'])(
    'has no guess for "%s"',
    (title) => {
      expect(suggest(title)).toBeUndefined();
    },
  );

  it('has no guess for a list without categories', () => {
    expect(suggest('Moss on Stone Walls', '', '# Papers\n')).toBeUndefined();
  });
});
