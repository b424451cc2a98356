import { describe, expect, it } from 'vitest';
import { readBibliography } from '../../src/bibtex/read-bibliography.ts';
import { buildCatalog } from '../../src/catalog/build-catalog.ts';
import { sourceFile } from '../../src/text/source-file.ts';
import { ambiguitiesOf, catalogOf, pairsOf, unlistedOf } from './pair.ts';

const entry = (key: string, title: string, more = ''): string =>
  `@article{${key}, title = {${title}}${more === '' ? '' : `, ${more}`}}\n`;

const BARK = '- [Bark as a Home](https://example.org/bark)';

describe('one bib entry for one work', () => {
  it('does not pair a bib entry with a second paper', () => {
    const catalog = catalogOf(
      [
        '- [Bark as a Home](https://doi.org/10.99999/b)',
        '- [Bark as a House](https://doi.org/10.99999/b2) [`Twigg2019`](refs.bib)',
      ],
      entry('Twigg2019', 'Bark as a Home', 'doi = {10.99999/b}'),
    );
    expect(pairsOf(catalog)).toHaveLength(1);
  });

  it('shares it between two categories', () => {
    const catalog = catalogOf(
      [BARK, '', '## Surveys', '', BARK],
      entry('Twigg2019', 'Bark as a Home'),
    );
    const [bibEntry] = catalog.bibliographies[0]?.entries ?? [];
    if (bibEntry === undefined) throw new Error('unread');
    expect(catalog.pairsOf(bibEntry).map((pair) => pair.entry.categories)).toEqual([
      ['Growth'],
      ['Surveys'],
    ]);
    expect(unlistedOf(catalog)).toEqual([]);
  });

  it('shares it by identifier if the titles differ', () => {
    const catalog = catalogOf(
      [
        '- [Bark as a Home](https://doi.org/10.99999/b)',
        '',
        '## Surveys',
        '',
        '- [Bark as Home](https://doi.org/10.99999/b)',
      ],
      entry('Twigg2019', 'Bark as a Home', 'doi = {10.99999/b}'),
    );
    expect(pairsOf(catalog)).toEqual([
      'Bark as a Home = Twigg2019 (identifier)',
      'Bark as Home = Twigg2019 (identifier)',
    ]);
  });

  it('does not pair copies in the .bib that cannot be distinguished', () => {
    const catalog = catalogOf(
      [BARK],
      entry('First', 'Bark as a Home') + entry('Second', 'Bark as a home'),
    );
    expect(pairsOf(catalog)).toEqual([]);
    expect(ambiguitiesOf(catalog)).toEqual(['Bark as a Home: First, Second (title)']);
  });

  it('counts what is ambiguous as neither paired nor unlisted', () => {
    const catalog = catalogOf(
      [BARK],
      entry('First', 'Bark as a Home') +
        entry('Second', 'Bark as a home') +
        entry('Third', 'Red Walls'),
    );
    expect(unlistedOf(catalog)).toEqual(['Third']);
  });

  it('reports an ambiguity with the most reliable evidence', () => {
    const catalog = catalogOf(
      ['- [Bark as a Home](https://doi.org/10.99999/b)'],
      entry('A', 'Bark as a Home', 'doi = {10.99999/b}') +
        entry('B', 'Bark as a Home', 'doi = {10.99999/b}'),
    );
    expect(ambiguitiesOf(catalog)).toEqual(['Bark as a Home: A, B (identifier)']);
  });

  it('drops an ambiguity that other evidence resolves', () => {
    const catalog = catalogOf(
      ['- [Bark as a Home](https://doi.org/10.99999/b) [`Twigg`](refs.bib)'],
      entry('Twigg', 'Bark as a Home') +
        entry('Twigg', 'Bark as a Home') +
        entry('Print', 'Bark as a Home!', 'doi = {10.99999/b}'),
    );
    expect(pairsOf(catalog)).toEqual(['Bark as a Home = Print (identifier)']);
    expect(ambiguitiesOf(catalog)).toEqual([]);
  });
});

describe('many holders of one bib entry', () => {
  it('refuses a third paper that is another work than the second', () => {
    const catalog = catalogOf(
      [
        BARK,
        '',
        '## Surveys',
        '',
        BARK,
        '- [Red Walls](https://example.org/r) [`Twigg`](refs.bib)',
      ],
      entry('Twigg', 'Bark as a Home'),
    );
    expect(pairsOf(catalog)).toHaveLength(2);
  });

  it('does not treat papers without a readable title as one work', () => {
    const catalog = catalogOf(
      [
        '- [???](https://example.org/one) [`Twigg`](refs.bib)',
        '- [!!!](https://example.org/two) [`Twigg`](refs.bib)',
      ],
      entry('Twigg', 'Bark as a Home'),
    );
    expect(catalog.pairs.length).toBeLessThanOrEqual(1);
  });

  it('treats papers with one common identifier as one work', () => {
    const catalog = catalogOf(
      [
        '- [Bark as a Home](https://doi.org/10.99999/b) [`Twigg`](refs.bib)',
        '- [Rinde als Heim](https://arxiv.org/abs/2101.99991) ([DOI](https://doi.org/10.99999/b)) [`Twigg`](refs.bib)',
      ],
      entry('Twigg', 'Bark as a Home'),
    );
    expect(catalog.pairs).toHaveLength(2);
  });
});

describe('a name that links to the lines of a long title', () => {
  const long = entry(
    'Twigg2019',
    'BarkNet: Seeing Bark as a Home',
    'author = {Bo Twigg}, year = {2019}',
  );
  const full = '- [BarkNet: Seeing Bark as a Home](https://example.org/bark), 2019';
  const name = '- [BarkNet](https://github.com/twigg/barknet), Bo Twigg, 2019 [bib](refs.bib#L1)';

  it.each([
    ['after', [full, name]],
    ['before', [name, full]],
  ])('shares its bib entry, listed %s it', (_, items) => {
    expect(pairsOf(catalogOf(items, long)).toSorted()).toEqual([
      'BarkNet = Twigg2019 (anchor)',
      'BarkNet: Seeing Bark as a Home = Twigg2019 (title)',
    ]);
  });
});

describe('papers and resources', () => {
  it('pairs a bib entry with the paper before a tool that shows its key', () => {
    const { list, bibliographies } = catalogOf(
      [
        '- [LichenCount](https://github.com/example/lichen-count) [`Moss2023`](refs.bib)',
        '- [LichenCount: Counting from a Train](https://doi.org/10.99999/t) [`Moss2023`](refs.bib)',
      ],
      entry('Moss2023', 'LichenCount: Counting from a Train'),
    );
    if (list === undefined) throw new Error('unread');
    // A shown key makes a paper of any entry today, so the kind of the tool is set here.
    const [tool, ...papers] = list.entries;
    const entries = tool === undefined ? [] : [{ ...tool, kind: 'resource' as const }, ...papers];
    expect(pairsOf(buildCatalog({ ...list, entries }, bibliographies))).toEqual([
      'LichenCount: Counting from a Train = Moss2023 (key)',
    ]);
  });

  it('pairs a tool that is cited', () => {
    const catalog = catalogOf(
      [
        '- [Moss or Lichen](https://doi.org/10.99999/m)',
        '',
        '## Tools',
        '',
        '- [LichenCount](https://github.com/example/lichen-count)',
      ],
      entry('Moss2023', 'LichenCount'),
    );
    expect(pairsOf(catalog)).toEqual(['LichenCount = Moss2023 (title)']);
  });
});

describe('files', () => {
  it('pairs with the entries of all of them', () => {
    const catalog = catalogOf(
      [BARK, '- [Red Walls](https://example.org/red)'],
      entry('Twigg2019', 'Bark as a Home'),
      entry('Moss2018', 'Red Walls') + entry('Stone2022', 'Slow Colours'),
    );
    expect(catalog.pairs.map(({ bibliography }) => bibliography.source.path)).toEqual([
      'refs.bib',
      'refs-1.bib',
    ]);
    expect(catalog.unlisted.map(({ bibliography }) => bibliography.source.path)).toEqual([
      'refs-1.bib',
    ]);
  });

  it('needs neither a list nor a bibliography', () => {
    expect(pairsOf(catalogOf([BARK]))).toEqual([]);
    const alone = buildCatalog(undefined, [
      readBibliography(sourceFile('refs.bib', entry('A', 'B'))),
    ]);
    expect(alone).not.toHaveProperty('list');
    expect(alone.pairs).toEqual([]);
    expect(alone.ambiguities).toEqual([]);
    const [bibEntry] = alone.bibliographies[0]?.entries ?? [];
    expect(bibEntry && alone.pairsOf(bibEntry)).toEqual([]);
    expect(unlistedOf(alone)).toEqual(['A']);
  });

  it('returns the pairs in the order of the list', () => {
    const catalog = catalogOf(
      [
        BARK,
        '- [Red Walls](https://example.org/red) [`Red`](refs.bib)',
        '- [Slow Colours](https://example.org/slow)',
      ],
      entry('Slow', 'Slow Colours') + entry('Red', 'Red Walls') + entry('Bark', 'Bark as a Home'),
    );
    expect(pairsOf(catalog).map((line) => line.split(' = ')[1])).toEqual([
      'Bark (title)',
      'Red (key)',
      'Slow (title)',
    ]);
  });
});
