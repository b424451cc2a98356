const update = (type: string, doi: string, source: string, date: number[]) => ({
  DOI: doi,
  type,
  source,
  updated: { 'date-parts': [date] },
});

const article = (doi: string, title: string, more: object = {}) => ({
  DOI: doi,
  type: 'journal-article',
  title: [title],
  author: [{ given: 'Ada', family: 'Quill', sequence: 'first' }],
  issued: { 'date-parts': [[2021, 5, 4]] },
  'container-title': ['Journal of Invented Results'],
  publisher: 'Example Press',
  URL: `https://doi.org/${doi}`,
  relation: {},
  ...more,
});

const ABSTRACT = '<jats:p>Teacups were weighed.</jats:p>';

/** Papers of one year, every other one by the same author, so that their citation keys collide. */
const ALMANAC = Object.fromEntries(
  Array.from({ length: 20 }, (_, index) => index + 1).map((number) => {
    const doi = `10.99997/almanac.${number}`;
    const family = number % 2 === 1 ? 'Quill' : `Author${String.fromCharCode(65 + number)}`;
    const more = {
      author: [{ given: 'Ada', family, sequence: 'first' }],
      abstract: `<jats:p>Teapot number ${number} was weighed, and found to be heavy.</jats:p>`,
    };
    return [doi, article(doi, `The weight of teapot number ${number}`, more)];
  }),
);

/** Papers on moss, with identifiers that are not taken for those of tests. */
const MOSS = Object.fromEntries(
  [
    ['wall', 'A year on a wall', 'We sat by one wall for a year. The moss grew 4 mm.'],
    ...Array.from({ length: 20 }, (_, index) => [
      `moss.${index + 1}`,
      `Moss on bridge ${index + 1}`,
      `Bridge ${index + 1} was looked at from below, and moss was found.`,
    ]),
  ].map(([name, title = '', abstract = '']) => {
    const doi = `10.99999/${name}`;
    const more = {
      author: [{ given: 'Ada', family: 'Moss', sequence: 'first' }],
      issued: { 'date-parts': [[2022, 5, 4]] },
      'container-title': ['Moss Letters'],
      abstract: `<jats:p>${abstract}</jats:p>`,
    };
    return [doi, article(doi, title, more)];
  }),
);

/** Works as Crossref gives them, by DOI. All papers are invented. */
export const CROSSREF: Readonly<Record<string, object>> = {
  ...ALMANAC,
  ...MOSS,
  '10.99997/plain.1': article(
    '10.99997/plain.1',
    'Weighing <i>teacups</i> at 10<sup>-5</sup> bar',
    {
      author: [
        { given: 'Ada', family: 'Quill', sequence: 'first' },
        { name: 'for the Teacup Consortium', sequence: 'additional' },
        { given: 'Ludwig', family: 'van Tassel', suffix: 'Jr.', sequence: 'additional' },
        { given: 'JosÃ©', family: 'CastaÃ±o', sequence: 'additional' },
      ],
      'container-title': ['Cups &amp; Saucers'],
      volume: '7',
      issue: '2',
      page: '11-19',
      abstract:
        '<jats:title>Abstract</jats:title><jats:sec><jats:title>Background</jats:title><jats:p>Teacups were weighed (<jats:italic>p</jats:italic> &lt; 0.05).</jats:p></jats:sec><jats:sec><jats:title>Results.</jats:title><jats:p>They are light.</jats:p></jats:sec>',
    },
  ),
  '10.99997/no-abstract.1': article('10.99997/no-abstract.1', 'Saucers and their orbits'),
  '10.99997/no-abstract.2': article('10.99997/no-abstract.2', 'Tides in a teacup'),
  '10.99997/no-abstract.3': article('10.99997/no-abstract.3', 'Clouds by the kilogram'),
  '10.99997/no-title': article('10.99997/no-title', '', { abstract: ABSTRACT }),
  '10.99997/preprint.1': article('10.99997/preprint.1', 'Teapots, early', {
    type: 'posted-content',
    subtype: 'preprint',
    'container-title': [],
    institution: [{ name: 'teaRxiv' }],
    abstract: ABSTRACT,
    relation: { 'is-preprint-of': [{ 'id-type': 'doi', id: '10.99997/Plain.1' }] },
  }),
  '10.99997/retracted.1': article('10.99997/retracted.1', 'RETRACTED: Perpetual tea', {
    abstract: ABSTRACT,
    'updated-by': [
      update('retraction', '10.99997/notice.1', 'retraction-watch', [2022, 6, 5]),
      update('expression_of_concern', '10.99997/notice.2', 'publisher', [2022, 1, 1]),
    ],
    'update-to': [update('retraction', '10.99997/notice.1', 'publisher', [2022, 6, 5])],
  }),
  '10.99997/notice.1': article('10.99997/notice.1', 'Retraction—Perpetual tea', {
    'updated-by': [update('retraction', '10.99997/retracted.1', 'publisher', [2021, 5, 4])],
    'update-to': [update('retraction', '10.99997/retracted.1', 'retraction-watch', [2022, 6, 5])],
  }),
  '10.99997/quiet-notice.1': article('10.99997/quiet-notice.1', 'Perpetual coffee', {
    'update-to': [update('Retraction', '10.99997/other.1', 'publisher', [2022])],
  }),
  '10.99997/concern.1': article('10.99997/concern.1', 'Doubtful tea', {
    abstract: ABSTRACT,
    'updated-by': [
      update('Expression of Concern', '10.99997/notice.3', 'publisher', [2022, 1]),
      update('expression-of-concern', '10.99997/notice.3', 'retraction-watch', [2022, 1]),
      update('new_version', '10.99997/concern.2', 'publisher', [2023]),
    ],
  }),
  '10.99997/data.1': article('10.99997/data.1', 'Weights of 900 teacups', { type: 'dataset' }),
  // Only their titles say what they are.
  '10.99997/marked.1': article('10.99997/marked.1', 'Retracted Article: Weightless tea', {
    abstract: ABSTRACT,
  }),
  '10.99997/marked.2': article('10.99997/marked.2', 'Corrigendum to: Weightless tea'),
  '10.99997/part.1.g001': article('10.99997/part.1.g001', 'Weightless tea', { type: 'component' }),
  '10.18653/v1/2031.tea-long.7': article('10.18653/v1/2031.tea-long.7', 'Parsing tea leaves', {
    type: 'proceedings-article',
    'container-title': ['Proceedings of the Tea Conference (Volume 1: Long Papers)'],
    abstract: ABSTRACT,
  }),
};
