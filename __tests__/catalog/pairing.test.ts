import { describe, expect, it } from 'vitest';
import { catalogOf, pair, pairsOf, unlistedOf } from './pair.ts';

/** A bib entry; its title, author and year may be anything. */
function bib(key: string, fields: Record<string, string>): string {
  const values = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@article{${key},\n${values.join('')}}\n`;
}

const BARK = '- [Bark as a Home](https://example.org/bark)';

describe('by citation key', () => {
  it('follows a shown key although the title is shortened', () => {
    expect(
      pair(
        [`${BARK} [\`Twigg2019\`](refs.bib)`],
        bib('Twigg2019', { title: 'Bark as a Home for Lichens: A Survey of Four Hundred Trees' }),
      ),
    ).toEqual(['Bark as a Home = Twigg2019 (key)']);
  });

  it('follows it in another case', () => {
    expect(
      pair([`${BARK} [\`twigg2019\`](refs.bib)`], bib('Twigg2019', { title: 'Bark' })),
    ).toEqual(['Bark as a Home = Twigg2019 (key)']);
  });

  it('prefers the exact case', () => {
    const both =
      bib('Twigg2019', { title: 'Bark as a Home' }) + bib('twigg2019', { title: 'Bark as a Home' });
    expect(pair([`${BARK} [\`twigg2019\`](refs.bib)`], both)).toEqual([
      'Bark as a Home = twigg2019 (key)',
    ]);
  });

  it('decides between a preprint and its print', () => {
    const both =
      bib('Preprint', { title: 'Bark as a Home' }) + bib('Print', { title: 'Bark as a Home' });
    expect(pair([`${BARK} [\`Print\`](refs.bib)`], both)).toEqual(['Bark as a Home = Print (key)']);
  });

  it('is used if nothing else fits', () => {
    expect(
      pair([`${BARK} [\`Twigg2019\`](refs.bib)`], bib('Twigg2019', { title: 'Rinde und Flechte' })),
    ).toEqual(['Bark as a Home = Twigg2019 (key)']);
  });

  it('copied from another paper, yields to an equal title', () => {
    const entries = [
      `${BARK} [\`Moss2018\`](refs.bib)`,
      '- [Moss or Lichen](https://example.org/m) [`Moss2018`](refs.bib)',
    ];
    const both =
      bib('Moss2018', { title: 'Moss or Lichen' }) + bib('Twigg2019', { title: 'Bark as a Home' });
    expect(pair(entries, both)).toEqual([
      'Bark as a Home = Twigg2019 (title)',
      'Moss or Lichen = Moss2018 (key)',
    ]);
  });

  it('outweighs a copied link', () => {
    expect(
      pair(
        ['- [Bark as a Home](https://doi.org/10.99999/moss) [`Twigg2019`](refs.bib)'],
        bib('Moss2018', { title: 'Bark as a Horse', doi: '10.99999/moss' }) +
          bib('Twigg2019', { title: 'Bark as a Home' }),
      ),
    ).toEqual(['Bark as a Home = Twigg2019 (key)']);
  });

  it('that is twice in the .bib belongs to the entry that fits better', () => {
    const twice =
      bib('Moss', { title: 'Moss or Lichen' }) +
      bib('Moss', { title: 'Bark as a Home', year: '2019' });
    const catalog = catalogOf([`${BARK} [\`Moss\`](refs.bib)`], twice);
    expect(catalog.pairs.map(({ bibEntry }) => bibEntry.fields.get('year')?.value)).toEqual([
      '2019',
    ]);
  });
});

describe('by line anchor', () => {
  const both = `${bib('Twigg2019', { title: 'Bark as a Home', year: '2019' })}\n${bib('Moss2018', { title: 'Moss or Lichen' })}`;

  it('follows lines to the entry on them', () => {
    expect(pair([`${BARK} [bib](refs.bib#L1-L4)`], both)).toEqual([
      'Bark as a Home = Twigg2019 (anchor)',
    ]);
  });

  it('decides between entries of one title', () => {
    const same =
      bib('Preprint', { title: 'Bark as a Home' }) + bib('Print', { title: 'Bark as a Home' });
    expect(pair([`${BARK} [bib](refs.bib#L4)`], same)).toEqual(['Bark as a Home = Print (anchor)']);
  });

  it('is used for a name at the start of the title, with the same author and year', () => {
    const long = bib('Twigg2019', {
      author: 'Bo Twigg',
      title: 'BarkNet: Seeing Bark as a Home',
      year: '2019',
    });
    const code = (author: string) =>
      `- [BarkNet](https://github.com/twigg/barknet), ${author} et al., 2019 [bib](refs.bib#L1-L6)`;
    const full = '- [BarkNet: Seeing Bark as a Home](https://example.org/bark), 2019';
    expect(pair([full, code('Twigg')], long)).toEqual([
      'BarkNet: Seeing Bark as a Home = Twigg2019 (title)',
      'BarkNet = Twigg2019 (anchor)',
    ]);
    expect(pair([code('Moss')], long)).toEqual([]);
  });

  it('that is outdated is not used', () => {
    expect(pair([`${BARK} [bib](refs.bib#L6-L8)`], both)).toEqual([
      'Bark as a Home = Twigg2019 (title)',
    ]);
    expect(
      pair([`${BARK} [bib](refs.bib#L6-L8)`], bib('Moss2018', { title: 'Moss or Lichen' })),
    ).toEqual([]);
  });
});

describe('by identifier', () => {
  it.each([
    ['a DOI, whatever its case', 'https://doi.org/10.99999/ABC', { doi: '10.99999/abc' }],
    [
      'a DOI in an address',
      'https://dx.doi.org/10.99999/abc',
      { url: 'https://doi.org/10.99999/abc' },
    ],
    [
      'an arXiv id, whatever its version',
      'https://arxiv.org/pdf/2104.99991v2',
      { eprint: '2104.99991', archiveprefix: 'arXiv' },
    ],
    ['the DOI of arXiv', 'https://arxiv.org/abs/2104.99991', { doi: '10.48550/arXiv.2104.99991' }],
    ['a PMID', 'https://pubmed.ncbi.nlm.nih.gov/99999991/', { pmid: '99999991' }],
  ])('pairs by %s', (_, url, fields) => {
    expect(
      pair(
        [`- [Bark as a Home](${url})`],
        bib('Twigg2019', { title: 'A Home of Bark', ...fields }),
      ),
    ).toEqual(['Bark as a Home = Twigg2019 (identifier)']);
  });

  it('of several with one identifier, uses the one with the equal title', () => {
    const doi = '10.99999/bark';
    expect(
      pair(
        [`- [Bark as a Home for Lichens](https://doi.org/${doi})`],
        bib('Slip', { title: 'Bark as a Home for Lichen', doi }) +
          bib('Twigg2019', { title: 'Bark as a Home for Lichens', doi }),
      ),
    ).toEqual(['Bark as a Home for Lichens = Twigg2019 (identifier)']);
  });

  it('does not use a link that was copied from an unrelated paper', () => {
    const catalog = catalogOf(
      ['- [Bark as a Home](https://doi.org/10.99999/moss)'],
      bib('Moss2018', { title: 'Slow Colours of Walls', doi: '10.99999/moss' }),
    );
    expect(pairsOf(catalog)).toEqual([]);
    expect(unlistedOf(catalog)).toEqual(['Moss2018']);
  });

  it('pairs a copied link with the paper that has the title', () => {
    expect(
      pair(
        [
          '- [Bark as a Horse](https://doi.org/10.99999/bark)',
          '- [Bark as a Home](https://doi.org/10.99999/bark)',
        ],
        bib('Twigg2019', { title: 'Bark as a Home', doi: '10.99999/bark' }) +
          bib('Gallop2020', { title: 'Bark as a Horse' }),
      ),
    ).toEqual(['Bark as a Horse = Gallop2020 (title)', 'Bark as a Home = Twigg2019 (identifier)']);
  });
});

describe('by title', () => {
  it.each([
    ['case', 'Bark as a Home', 'BARK AS A HOME'],
    ['braces', 'Bark as a DNA Home', '{B}ark as a {DNA} {{Home}}'],
    ['TeX commands', 'Bark as a Home', 'Bark as a \\emph{Home}'],
    ['accents', 'Die Größe der Flechten', 'Die Gr{\\"o}{\\ss}e der Flechten'],
    ['accents one side lacks', 'Erdos and the Lichens', 'Erd{\\H o}s and the Lichens'],
    ['ampersands', 'Bark & Moss', 'Bark \\& Moss'],
    ['hyphens', 'Self-supervised Lichens', 'Selfsupervised Lichens'],
    ['mathematics', 'Lichens in $O(n^2)$', 'Lichens in {$O(n^2)$}'],
    ['other scripts', '地衣的生长', '{地衣的生长}'],
    ['ligatures and wide letters', 'Ｂark of the ﬁr', 'Bark of the fir'],
    ['line breaks', 'Bark as a Home', 'Bark\n    as a\n    Home'],
  ])('ignores %s', (_, title, inBib) => {
    expect(
      pair([`- [${title}](https://example.org/it)`], bib('Twigg2019', { title: inBib })),
    ).toEqual([expect.stringMatching(/ = Twigg2019 \(title\)$/)]);
  });

  it('of several with one title, uses the one whose author or year agrees', () => {
    const both =
      bib('Old', { title: 'Bark as a Home', author: 'Ada Moss', year: '1999' }) +
      bib('New', { title: 'Bark as a Home', author: 'Bo Twigg', year: '2019' });
    expect(pair([`${BARK}, Ada Moss, 2019`], both)).toEqual(['Bark as a Home = Old (title)']);
    expect(pair([`${BARK} (2019)`], both)).toEqual(['Bark as a Home = New (title)']);
  });
});

describe('by similar title', () => {
  const TITLE = 'Bark as a Home for Lichens in the Old Town';
  const SLIP = 'Bark as Home for Lichens in the Old Town';
  const entry = `- [${TITLE}](https://example.org/bark), Bo Twigg and Ada Moss, 2019`;

  it.each([
    ['the first author agrees', { author: 'Twigg, Bo and Moss, Ada', year: '2001' }],
    ['the year agrees', { author: 'Someone Else', year: '2019' }],
    ['the years lie one apart', { author: 'Someone Else', year: '2020' }],
    ['the date agrees', { author: 'Someone Else', date: '2019-05' }],
    ['identifiers of another kind say nothing', { year: '2019', pmid: '99999991' }],
  ])('pairs if %s', (_, fields) => {
    expect(pair([entry], bib('Twigg2019', { title: SLIP, ...fields }))).toEqual([
      `${TITLE} = Twigg2019 (similar-title)`,
    ]);
  });

  it.each([
    ['neither author nor year agree', { title: SLIP, author: 'Someone Else', year: '2001' }],
    ['neither is known', { title: SLIP }],
    ['the years lie two apart', { title: SLIP, year: '2021' }],
    ['the field of authors names nobody', { title: SLIP, author: ' and ' }],
    ['the first author has no letters', { title: SLIP, author: '---' }],
    ['the author is only part of a name', { title: SLIP, author: 'Bo Twi' }],
    [
      'only the year agrees, and the words have another order',
      {
        title: 'Lichens in the Old Town as a Home for Bark',
        author: 'Someone Else',
        year: '2019',
      },
    ],
    [
      'the title is another',
      { title: 'Bark as a Home for Mosses in the New City', author: 'Bo Twigg', year: '2019' },
    ],
  ])('does not if %s', (_, fields) => {
    expect(pair([entry], bib('Twigg2019', fields))).toEqual([]);
  });

  it('does not if the identifiers contradict', () => {
    expect(
      pair(
        [`- [${TITLE}](https://doi.org/10.99999/part-one), Bo Twigg, 2019`],
        bib('Twigg2019', {
          title: SLIP,
          author: 'Bo Twigg',
          year: '2019',
          doi: '10.99999/part-two',
        }),
      ),
    ).toEqual([]);
  });

  it('pairs a title without its subtitle if it is long enough', () => {
    const fields = { author: 'Bo Twigg', year: '2019' };
    expect(
      pair([entry], bib('Twigg2019', { title: `${TITLE}: Three Years on Four Walls`, ...fields })),
    ).toEqual([`${TITLE} = Twigg2019 (similar-title)`]);
    expect(
      pair(
        ['- [Barks](https://example.org/b), Bo Twigg, 2019'],
        bib('Twigg2019', { title: 'Barks: Three Years on Four Walls', ...fields }),
      ),
    ).toEqual([]);
  });

  it('uses the most similar one', () => {
    const fields = { author: 'Bo Twigg', year: '2019' };
    expect(
      pair(
        [entry],
        bib('Farther', { title: 'Bark as Home for Lichens in an Old Town', ...fields }) +
          bib('Nearer', { title: SLIP, ...fields }),
      ),
    ).toEqual([`${TITLE} = Nearer (similar-title)`]);
  });

  it('pairs a row with the name before the colon, in the same year', () => {
    const table = (row: string): string[] => [`| Name | Venue | Lab |\n|---|---|---|\n${row}`];
    const long = (year: string): string =>
      bib('Twigg2019', { title: '{BarkNet}: Seeing Bark as a Home', author: 'Bo Twigg', year });
    const row = '| BarkNet [[paper]](https://example.org/bark.pdf) | CVPR19 | Wood |';
    expect(pair(table(row), long('2019'))).toEqual(['BarkNet = Twigg2019 (similar-title)']);
    expect(pair(table(row), long('2009'))).toEqual([]);
  });
});

describe('a paper listed twice', () => {
  const entry = (title: string, people: string): string =>
    `- [${title}](https://example.org/${title.length}), ${people}, *Moss Letters*, 2019`;
  const twigg = bib('Twigg2019', {
    title: 'Deep Colours of Lichens on Images',
    author: 'Twigg, Bo and Moss, Ada',
    year: '2019',
  });
  const [right, wrong] = ['Deep Colours of Lichens on Images', 'Deep Colours of Lichens on Image'];

  it('once with a letter missing, is paired twice', () => {
    expect(
      pair(
        [right, wrong].map((title) => entry(title, 'Bo Twigg, Ada Moss')),
        twigg,
      ),
    ).toEqual([`${right} = Twigg2019 (title)`, `${wrong} = Twigg2019 (similar-title)`]);
  });

  it('is not the same by other people', () => {
    expect(
      pair([entry(right, 'Bo Twigg, Ada Moss'), entry(wrong, 'Ada Moss, Bo Twigg')], twigg),
    ).toEqual([`${right} = Twigg2019 (title)`]);
  });
});
