import { describe, expect, it } from 'vitest';
import { readBadges } from '../../../src/list/read/words/badges.ts';
import { isVenueLike, venueName } from '../../../src/list/read/words/venue.ts';
import { isDate, yearIn, yearOfArxivId } from '../../../src/list/read/words/year.ts';
import { EMPTY_FLAT } from '../../../src/list/source/flat-text.ts';
import { PAPERS } from './papers.ts';
import { entriesOf } from './read.ts';

describe('yearIn', () => {
  it('reads no figure of a result as a year', () => {
    const rows = [
      '| MossNet | 63.4 | Moss Growth in Summer Rain | 2018 | https://example.org/a.pdf |',
      '| FernNet | 93.3 | Shade and Ferns on Old Walls | 2021 | https://example.org/b.pdf |',
    ];
    const head = '| Model | Accuracy | Paper | Year | Link |\n| --- | --- | --- | --- | --- |';
    expect(entriesOf(`${head}\n${rows.join('\n')}`).map(({ year }) => year)).toEqual([2018, 2021]);
  });

  it.each([
    ['(CVPR 2021)', 2021],
    ['ACL19', 2019],
    ["[CVPR' 18]", 2018],
    ['review of work between 2010-2021, in Systems, 2022', 2022],
    ['Jul. 2020, Accessed: Apr. 04, 2023', 2020],
    ['AAAI_2020', 2020],
    ['2021.12', 2021],
    ['no year', undefined],
    ['1.2.2019.5', undefined],
  ])('%s: %s', (text, year) => {
    expect(yearIn(text)).toBe(year);
  });

  it('reads the year of a new arXiv id', () => {
    expect(yearOfArxivId('2303.14070')).toBe(2023);
    expect(yearOfArxivId('hep-th/9901001')).toBeUndefined();
  });
});

describe('isDate', () => {
  it.each([
    '2023/10',
    'August 12, 2026',
    '2024-10-16',
    "Nov '21",
    'Sept. 2021',
    'JUNE 2021',
    '3rd Mar2021',
    'May–June 2021',
    '12 janvier 2021',
    'mars 2021',
    'Août 2021',
    '5. März 2021',
    '12 мая 2021',
    '2021年5月',
    'Spring 2016',
    'Fall, 2019',
  ])('%s is one', (text) => {
    expect(isDate(text)).toBe(true);
  });

  it.each([
    'CVPR 2021',
    'May',
    '',
    'SEPLN 2022',
    'JuliaCon 2022',
    'MARS 2022',
    'DecisionNLP 2022',
    'Markov 2022',
    'Augment 2022',
    'Novelty 2022',
  ])('%s is none', (text) => {
    expect(isDate(text)).toBe(false);
  });
});

describe('venues', () => {
  it.each(['SEPLN', 'JuliaCon', 'MARS', 'ICML'])('%s is one behind people', (venue) => {
    const lines = [
      `- [Moss Growth in Summer Rain](https://example.org/a.pdf), Ada Moss, Bo Hale, NeurIPS 2021`,
      `- [Third Thoughts on Old Walls](https://example.org/b.pdf), Eve Stone, Fay Glen, ${venue} 2022`,
      `- [Shade and Ferns on Old Walls](https://example.org/c.pdf), Cy Holm, Dee Fox, CVPR 2022`,
    ];
    const [, entry] = entriesOf(lines.join('\n'));
    expect([entry?.venue, entry?.year]).toEqual([venue, 2022]);
  });

  it.each([
    'CVPR 2021',
    'IEEE Access',
    'arXiv, May 2023',
    'Findings of ACL 2021',
    'Nature Medicine',
    'ACL19',
    'Journal of Rivers',
  ])('%s is like one', (text) => {
    expect(isVenueLike(text)).toBe(true);
  });

  it.each(['Knuth (1970)', 'Arnold2024', 'A Generative World of Rivers and Lakes for Robots', ''])(
    '%s is not',
    (text) => {
      expect(isVenueLike(text)).toBe(false);
    },
  );

  it('cuts characters and lead-ins', () => {
    expect(venueName('in *AACL-IJCNLP 2022*.'.replaceAll('*', ''))).toBe('AACL-IJCNLP');
    expect(venueName('InProceedings of the Moss Society')).toBe('Proceedings of the Moss Society');
    expect(venueName('InfoVis 2020')).toBe('InfoVis');
    expect(venueName('(2020)')).toBeUndefined();
    expect(venueName('Jan')).toBeUndefined();
  });

  it.each([
    ["NDSS'21", 'NDSS'],
    ['IEEE TNNLS-22', 'IEEE TNNLS'],
    ['Geophysics 49', 'Geophysics'],
    ['medRxiv 2020.06.08.20121541', 'medRxiv'],
    ['2022-ICLR', 'ICLR'],
    ['//Proceedings of the Moss Society. 2017', 'Proceedings of the Moss Society'],
    ['arXiv:2101.00001', 'arXiv:2101.00001'],
    ['arXiv preprint arXiv:2101.00001', 'arXiv preprint'],
    ['F1000Research', 'F1000Research'],
    ['2019 ICLR', 'ICLR'],
    ['2025 Nature Methods', 'Nature Methods'],
    ["I3D '24", 'I3D'],
    ['arXiv 2021/02', 'arXiv'],
    ['> CVPR', 'CVPR'],
    ['arXiv on 28 May 2019', 'arXiv'],
    ['ICLR 2024 oral', 'ICLR'],
    ['EMNLP 2017 Workshop', 'EMNLP 2017 Workshop'],
    ['2019CVPR', 'CVPR'],
  ])('%s is named without years and volumes', (text, name) => {
    expect(venueName(text)).toBe(name);
  });
});

describe('readBadges', () => {
  const badge = (path: string) => ({
    ...EMPTY_FLAT,
    images: [
      { at: 0, alt: '', url: `https://img.shields.io/badge/${path}`, range: { start: 0, end: 0 } },
    ],
  });

  it.each([
    ['CoRR-2024-blue', { venue: 'CoRR', year: 2024 }],
    ['2024-CVPR-green', { venue: 'CVPR', year: 2024 }],
    ['-2023-blue', { year: 2023 }],
    ['NeurIPS_2023-2023-blue', { venue: 'NeurIPS', year: 2023 }],
    ['Code-skyblue', {}],
  ])('%s', (path, facts) => {
    expect(readBadges(badge(path))).toEqual(facts);
  });
});

it('a venue with its year may be the text of the link to the paper', () => {
  const read = entriesOf(
    PAPERS.slice(0, 4)
      .map(
        ({ title }, at) =>
          `- ${title} [[CVPR ${2020 + at}]](https://arxiv.org/abs/2101.0000${at}) [[code]](https://github.com/a/b${at})`,
      )
      .join('\n'),
  );
  expect(read.map(({ venue, year }) => [venue, year])).toEqual(
    [0, 1, 2, 3].map((at) => ['CVPR', 2020 + at]),
  );
});

it('a venue is read whole where its last word is a venue, too', () => {
  const [read] = entriesOf(
    PAPERS.slice(0, 4)
      .map(
        ({ title }) =>
          `- **${title}**. *Ada Moss, Bo Hale*. Frontiers of Computer Science 2021. [[pdf](https://doi.org/10.1000/moss)]`,
      )
      .join('\n'),
  );
  expect(read?.venue).toBe('Frontiers of Computer Science');
});

it('the name of a preprint server alone in a cell is a venue', () => {
  const rows = PAPERS.slice(0, 5).map(
    ({ title }, at) =>
      `| 2021-0${at + 1}-02 | ${title} | Ada Moss, Bo Hale | ${at < 4 ? 'arXiv' : 'Moss Letters'} | [Page](https://arxiv.org/abs/2101.0000${at}) |`,
  );
  const read = entriesOf(
    ['| Date | Paper | Authors | Source | Links |', '|---|---|---|---|---|', ...rows].join('\n'),
  );
  expect(read.map(({ venue }) => venue)).toEqual([...Array(4).fill('arXiv'), 'Moss Letters']);
});

it.each([
  ['2019-%', { year: 2019 }],
  ['2019- %', { year: 2019 }],
  ['2019 %', { year: 2019 }],
  ['2019.05 %', { year: 2019 }],
  ['05/2019 %', { year: 2019 }],
  ['15 May 2019 %', { year: 2019 }],
  ['19.05 %', { year: 2019 }],
  ["'19 %", { year: 2019 }],
  ['2018-arXiv- %', { year: 2018, venue: 'arXiv' }],
])('%j in front of a title is no part of it', (front, facts) => {
  const read = entriesOf(
    PAPERS.slice(0, 4)
      .map(
        (paper) => `- ${front.replace('%', paper.title)} [Paper](https://arxiv.org/abs/2101.00001)`,
      )
      .join('\n'),
  );
  expect(read).toMatchObject(PAPERS.slice(0, 4).map(({ title }) => ({ title, ...facts })));
});

it('a journal that begins with capitals and an initial is no person', () => {
  const read = entriesOf(
    PAPERS.slice(0, 3)
      .map(
        ({ title }) => `- [${title}](https://arxiv.org/abs/2101.00001)\n  - IEEE J. Lichen Growth`,
      )
      .join('\n'),
  );
  expect(read.map(({ venue }) => venue)).toEqual(Array(3).fill('IEEE J. Lichen Growth'));
});

it('the hour of a session belongs to its date', () => {
  const read = entriesOf(
    [
      '- (May 31, 2023 10am CET) [Slow Growth of Moss on Walls](https://arxiv.org/abs/2301.00001)',
      '- (November 9, 2022 2pm CEST) [Ferns in the Rain](https://arxiv.org/abs/2201.00002)',
      '- (October 28, 2022 10:30am CEST) [How Stones Dry](https://arxiv.org/abs/2201.00003)',
    ].join('\n'),
  );
  expect(read.map(({ venue, year }) => [venue, year])).toEqual([
    [undefined, 2023],
    [undefined, 2022],
    [undefined, 2022],
  ]);
});

it('a venue with a hyphen and its year in code is no citation key', () => {
  const read = ['ArXiv-2025', 'EMNLP-2024', 'ArXiv-2024'].map(
    (tag, at) =>
      `- [Slow Growth of Moss on Walls](https://arxiv.org/abs/2${at}01.00001) \`${tag}\``,
  );
  expect(entriesOf(read.join('\n')).map(({ venue, year }) => [venue, year])).toEqual([
    ['ArXiv', 2025],
    ['EMNLP', 2024],
    ['ArXiv', 2024],
  ]);
});

it('an arXiv id that is the text of its link shows the year', () => {
  const [one] = entriesOf(
    '| Name | Title | Paper |\n|---|---|---|\n| SlowNet | Slow Growth of Moss on Walls | [1812.04948](https://arxiv.org/abs/1812.04948) |',
  );
  expect(one?.year).toBe(2018);
});

it('the text of a link may be a venue and its year behind a comma', () => {
  const read = ['arXiv, 2018', 'MICCAI, 2019', 'MedIA, 2021'].map(
    (shown, at) =>
      `- ${['Walls', 'Stones', 'Ferns'][at]} that Feel the Rain: A Study [[${shown}](https://example.org/${at})]`,
  );
  expect(entriesOf(read.join('\n')).map(({ venue, year }) => [venue, year])).toEqual([
    ['arXiv', 2018],
    ['MICCAI', 2019],
    ['MedIA', 2021],
  ]);
});

it('two numbers beside a year are a volume, and no year', () => {
  const cited = PAPERS.map(
    ({ title, authors }) =>
      `1. [${authors}. "${title}". *Lichen Letters*, 87.12 (2019): 1082--1091](https://example.org/a)`,
  );
  expect(entriesOf(cited.join('\n')).map(({ year }) => year)).toEqual(PAPERS.map(() => 2019));
});

it('nobody is an author who is not named', () => {
  const items = PAPERS.map(
    ({ title, doi }) => `- [${title}](https://doi.org/${doi})\n  - Authors: Authors not specified`,
  );
  expect(entriesOf(items.join('\n')).map(({ authors }) => authors)).toEqual(
    PAPERS.map(() => undefined),
  );
});

it('a year may be glued to the period in front of it', () => {
  const items = PAPERS.map(
    ({ title, authors, year }) =>
      `- ${title} [[paper]](https://example.org/a.pdf) by ${authors}.${year}`,
  );
  expect(entriesOf(items.join('\n')).map((one) => [one.authors, one.year])).toEqual(
    PAPERS.map(({ authors, year }) => [authors, year]),
  );
});

it('a page is no title', () => {
  const [entry] = entriesOf('- E. Moss, Constrained Walls of Old Harbors.1999, p. 260.');
  expect(entry).toMatchObject({ title: 'Constrained Walls of Old Harbors', year: 1999 });
});

it('a result in a row is no year beside that of the venue', () => {
  const rows = PAPERS.map(
    ({ title }, at) =>
      `| ${title} | [ICRA 20${19 + at}](https://arxiv.org/abs/1807.0027${at}) | 178.85 | 80.12 |`,
  );
  const table = `| Paper | Publication | MAE | RMSE |\n|---|---|---|---|\n${rows.join('\n')}`;
  expect(entriesOf(table).map(({ year }) => year)).toEqual(PAPERS.map((_, at) => 2019 + at));
});

it('a month in front of an item is its date, whatever the venue says', () => {
  const items = PAPERS.map(
    ({ title }, at) => `- [23.12] [${title}](https://example.org/a${at}.pdf), CVPR 2024`,
  );
  expect(entriesOf(items.join('\n')).map(({ year }) => year)).toEqual(PAPERS.map(() => 2023));
});

it('a name that looks like a page is a title where nothing is in front of it', () => {
  const [entry] = entriesOf(
    '- [P5](https://arxiv.org/abs/2101.00001), Ada Moss and Ben Hale, ICML 2020',
  );
  expect(entry?.title).toBe('P5');
});
