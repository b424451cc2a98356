import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBibliography } from '../../../src/bibtex/read-bibliography.ts';
import { buildCatalog } from '../../../src/catalog/build-catalog.ts';
import { exportBibtex } from '../../../src/features/export/export-bibtex.ts';
import { exportCatalog, exportCsv } from '../../../src/features/export/export-catalog.ts';
import { exportCslJson } from '../../../src/features/export/export-csl-json.ts';
import { exportRis } from '../../../src/features/export/export-ris.ts';
import { sourceFile } from '../../../src/text/source-file.ts';
import { catalogOf } from '../../catalog/pair.ts';

// Citation.js is the judge: it reads what was written, and its items must say the same.
const require = createRequire(import.meta.url);
const { Cite, plugins } = require('@citation-js/core') as {
  Cite: new (data: unknown, options?: object) => { data: Record<string, unknown>[] };
  plugins: { config: { get(name: string): { parse: { sentenceCase: string } } } };
};
require('@citation-js/plugin-ris');
require('@citation-js/plugin-bibtex');
plugins.config.get('@bibtex').parse.sentenceCase = 'never';

const judged = (text: unknown): Record<string, unknown>[] =>
  new Cite(text, { generateGraph: false }).data;

const ofBib = (bib: string) =>
  buildCatalog(undefined, [readBibliography(sourceFile('refs.bib', bib))]);

const BIB = String.raw`@article{Moss2021,
  author = {Moss, Ada and van der Twigg, Bo and King, Jr., Martin and {Wall Consortium}},
  title = {On the $\sigma$-model of {M}osses: Poincar\'e \& 5\% of $O(n^2)$},
  journal = {Journal of Small Plants},
  year = {2021},
  month = may,
  volume = {3},
  number = {4},
  pages = {10--20},
  issn = {2049-3630},
  doi = {https://doi.org/10.1175/1520-0493(2002)130<1913:EDAWPO>2.0.CO;2},
  pmid = {32155219},
  pmcid = {PMC7043750},
  abstract = {We count mosses.}
}
@inproceedings{Twigg2020,
  author = {Bo Twigg},
  title = {Bark as a Home},
  booktitle = {Proceedings of Walls},
  year = {2020},
  pages = {1--2},
  url = {https://aclanthology.org/2020.acl-main.1}
}
@misc{Fern2023,
  author = {Ash Fern},
  title = {A Preprint},
  year = {2023},
  eprint = {math.GT/0309136},
  archiveprefix = {arXiv},
  url = {https://openreview.net/forum?id=abcDEF_12-3}
}
`;

describe('RIS', () => {
  const [moss, twigg, fern] = judged(exportRis(ofBib(BIB)));

  it('keeps an article whole', () => {
    expect(moss).toMatchObject({
      type: 'article-journal',
      title: 'On the σ-model of Mosses: Poincaré & 5% of O(n²)',
      author: [
        { family: 'Moss', given: 'Ada' },
        { given: 'Bo' },
        { family: 'King', given: 'Martin', suffix: 'Jr.' },
        expect.anything(),
      ],
      'container-title': 'Journal of Small Plants',
      issued: { 'date-parts': [[2021, 5]] },
      volume: '3',
      issue: '4',
      page: '10-20',
      ISSN: '2049-3630',
      DOI: '10.1175/1520-0493(2002)130<1913:EDAWPO>2.0.CO;2',
      PMCID: 'PMC7043750',
      abstract: 'We count mosses.',
    });
    expect(exportRis(ofBib(BIB))).toContain('AN  - 32155219\r\n');
  });

  it('keeps a paper of proceedings, and identifiers without a tag in notes', () => {
    expect(twigg).toMatchObject({
      type: 'paper-conference',
      title: 'Bark as a Home',
      'container-title': 'Proceedings of Walls',
      page: '1-2',
      note: 'ACL Anthology: 2020.acl-main.1',
    });
    expect(fern).toMatchObject({ title: 'A Preprint' });
    expect(exportRis(ofBib(BIB))).toContain('N1  - arXiv:math/0309136\r\n');
    expect(exportRis(ofBib(BIB))).toContain('N1  - OpenReview: abcDEF_12-3\r\n');
  });

  it('tells the ends of pages with hyphens', () => {
    const article = '@article{M, title = {Moss}, pages = {A12-1--A12-9}}';
    expect(exportRis(ofBib(article))).toContain('SP  - A12-1\r\nEP  - A12-9\r\n');
  });

  it('comes back as it was, whatever the words', () => {
    const word = fc
      .stringMatching(/^[A-Za-zéß&%#_"'()-]{1,12}$/)
      .filter((one) => /[a-z]/i.test(one));
    const title = fc
      .array(word, { minLength: 1, maxLength: 6 })
      .map((words) => `A ${words.join(' ')}`);
    fc.assert(
      fc.property(title, (words) => {
        const [item] = exportCslJson(
          ofBib(
            `@article{A, title = {${words.replace(/[&%#_]/g, '\\$&')}}, author = {Ada Moss}, journal = {J}, year = {2020}}`,
          ),
        );
        const [back] = judged(
          exportRis(
            ofBib(
              `@article{A, title = {${words.replace(/[&%#_]/g, '\\$&')}}, author = {Ada Moss}, journal = {J}, year = {2020}}`,
            ),
          ),
        );
        expect(back?.title).toBe(item?.title);
      }),
      { numRuns: 50 },
    );
  });
});

describe('CSL-JSON', () => {
  it('is taken as it is', () => {
    const items = exportCslJson(ofBib(BIB));
    expect(judged(items)).toMatchObject(JSON.parse(JSON.stringify(items)));
  });

  it('has the bare DOI, plain Unicode and all identifiers', () => {
    expect(exportCslJson(ofBib(BIB))).toMatchObject([
      {
        title: 'On the σ-model of Mosses: Poincaré & 5% of O(n²)',
        DOI: '10.1175/1520-0493(2002)130<1913:EDAWPO>2.0.CO;2',
        PMID: '32155219',
        PMCID: 'PMC7043750',
      },
      { custom: { acl: '2020.acl-main.1' } },
      { archive: 'arXiv', archive_location: 'math/0309136', custom: { openreview: 'abcDEF_12-3' } },
    ]);
  });
});

describe('BibTeX', () => {
  it('of papers without a bib entry has the same facts as the list', () => {
    const catalog = catalogOf([
      '- [Growth in $O(n^2)$ & 5% of walls](https://www.ncbi.nlm.nih.gov/pmc/articles/PMC7043750/), Ada Moss, 2021\n  - **Abstract:** It costs $5 or $6 for a_b.',
    ]);
    const bibtex = exportBibtex(catalog);
    expect(bibtex).toContain('title = {Growth in $O(n^2)$ \\& 5\\% of walls}');
    expect(bibtex).toContain('abstract = {It costs \\$5 or \\$6 for a\\_b.}');
    expect(bibtex).toContain('pmcid = {PMC7043750}');
    const [item] = judged(bibtex);
    expect(item?.abstract).toBe('It costs $5 or $6 for a_b.');
  });

  it('of a .bib comes back with the same titles and names', () => {
    const written = exportBibtex(ofBib(BIB));
    const ours = exportCslJson(ofBib(BIB));
    expect(exportCslJson(ofBib(written))).toEqual(ours);
    expect(judged(written).map(({ author }) => (author as unknown[]).length)).toEqual([4, 1, 1]);
  });

  it('has what the entries of the papers inherit from and define, and no other entry', () => {
    const bib = `@preamble{"\\newcommand{\\noopsort}[1]{}"}
@proceedings{Walls2020, title = {Proc. of Walls}, year = {2020}}
@inproceedings{Moss2020, title = {Growth of mosses on walls}, crossref = {walls2020}, xdata = {a, b}}
@xdata{a, xdata = {c}}
@xdata{c, publisher = {P}}
@article{Fern2021, title = {Something that no list has}, year = {2021}}`;
    const entry = '- [Growth of mosses on walls](https://example.org/a) ([`Moss2020`](refs.bib))';
    const written = exportBibtex(catalogOf([entry], bib));
    expect(written.match(/@\w+(?:\{\w+,)?/g)).toEqual([
      '@preamble',
      '@inproceedings{Moss2020,',
      '@proceedings{Walls2020,',
      '@xdata{a,',
      '@xdata{c,',
    ]);
  });
});

it('every format of a list has the authors, types and keys that sync would write', () => {
  const catalog = catalogOf([
    '- [A Year on a North Wall](https://arxiv.org/abs/2101.00001), Finn Stone and Ada Moss, *NeurIPS*, 2022',
    '- [Bark as a Home](https://doi.org/10.99999/jsp.bark), Bo Twigg, Eva Young, Ada Moss, *Journal of Small Plants*, 2019',
    // One person, or two.
    '- [Counting Lichens](https://doi.org/10.99999/jsp.lichen), Moss, Ada, *Journal of Small Plants*, 2021',
  ]);
  expect(exportCslJson(catalog)).toMatchObject([
    {
      id: 'Stone2022',
      type: 'paper-conference',
      author: [
        { family: 'Stone', given: 'Finn' },
        { family: 'Moss', given: 'Ada' },
      ],
    },
    { id: 'Twigg2019', type: 'article-journal', author: [{}, {}, { family: 'Moss' }] },
    { id: 'Counting2021', type: 'document', author: [{ literal: 'Moss, Ada' }] },
  ]);
  expect(exportRis(catalog).match(/^(?:TY|AU) .*\S/gm)).toEqual([
    'TY  - CONF',
    'AU  - Stone, Finn',
    'AU  - Moss, Ada',
    'TY  - JOUR',
    'AU  - Twigg, Bo',
    'AU  - Young, Eva',
    'AU  - Moss, Ada',
    'TY  - GEN',
    'AU  - Moss, Ada',
  ]);
  const bibtex = exportBibtex(catalog);
  expect(bibtex).toContain('@inproceedings{Stone2022,');
  expect(bibtex).toContain('author = {Bo Twigg and Eva Young and Ada Moss}');
  expect(bibtex).toContain('journal = {Journal of Small Plants}');
  expect(bibtex).toContain('note = {Authors as listed: Moss, Ada}');
});

it.each([
  ['a page of which no more is known', 'https://example.org/x', '', 'document'],
  ['an arXiv paper', 'https://arxiv.org/abs/2101.00001', '', 'article'],
  ['the DOI of a preprint', 'https://doi.org/10.21203/rs.3.rs-1/v1', '', 'article'],
  ['a server', 'https://example.org/x', ', *bioRxiv*', 'article'],
])('%s has the type of that, in the list and in a .bib', (_, url, venue, csl) => {
  const listed = catalogOf([`- [Slow Mosses of the North Walls](${url}), Ada Moss${venue}, 2021`]);
  expect(exportCslJson(listed)).toMatchObject([{ type: csl }]);
  expect(exportRis(listed)).toContain(`TY  - ${csl === 'article' ? 'UNPB' : 'GEN'}\r\n`);
  const note = venue === '' ? '' : ', note = {bioRxiv}';
  const bib = ofBib(`@misc{a, title = {Slow Mosses}, url = {${url}}${note}}`);
  expect(exportCslJson(bib)).toMatchObject([{ type: csl }]);
});

it('RIS has no person of the name "et al."', () => {
  const ris = exportRis(ofBib('@misc{a, title = {Slow Mosses}, author = {Moss, Ada and others}}'));
  expect(ris.match(/^(?:AU|N1) .*\S/gm)).toEqual([
    'AU  - Moss, Ada',
    'N1  - Further authors are not named.',
  ]);
});

it('every format of a list names every identifier', () => {
  const catalog = catalogOf([
    '- [Bark as a Home](https://aclanthology.org/2020.acl-main.1), Bo Twigg, *ACL*, 2020',
    '- [Walls at Night](https://openreview.net/forum?id=abcDEF_12-3), Ada Moss, *ICLR*, 2021',
    '- [Slow Mosses](https://pmc.ncbi.nlm.nih.gov/articles/PMC7043750/), Ada Moss, *PLOS ONE*, 2021',
  ]);
  const texts = [
    exportCsv(exportCatalog(catalog)),
    JSON.stringify(exportCatalog(catalog)),
    JSON.stringify(exportCslJson(catalog)),
    exportRis(catalog),
    exportBibtex(catalog),
  ];
  for (const text of texts) {
    for (const id of ['2020.acl-main.1', 'abcDEF_12-3', 'PMC7043750']) expect(text).toContain(id);
  }
});

it.each([
  ['@book{Moss2021, title = {Walls}, series = {Wall Notes}, year = {2021}}', 'T2  - Wall Notes'],
  [
    '@inproceedings{Moss2021, title = {Walls}, booktitle = {Proceedings of Walls}, series = {Wall Notes}, year = {2021}}',
    'T3  - Wall Notes',
  ],
])('exports the series of %s as RIS', (bib, tag) => {
  const ris = exportRis(ofBib(bib));
  expect(ris.split('\r\n').filter((line) => line.endsWith('Wall Notes'))).toEqual([tag]);
});
