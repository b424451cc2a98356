import { describe, expect, it } from 'vitest';
import type { WorkFacts } from '../../src/registries/work-facts.ts';
import { applyEdits } from '../../src/text/text-edit.ts';
import { findFaults } from './find.ts';

const BIB = `@article{quill2021,
  title = {Weighing Teacups at Sea},
  author = {Quill, Ada and Twigg, Bo},
  journal = {Journal of Cups},
  year = {2021},
  doi = {10.99997/cups.1}
}
`;
const DOI = 'doi:10.99997/cups.1';
const FACTS: WorkFacts = {
  title: 'Weighing teacups at sea',
  authors: [
    { family: 'Quill', given: 'Ada' },
    { family: 'Twigg', given: 'Bo' },
  ],
  date: '2021-03-04',
  years: [2021],
  type: 'article',
};
const OTHER: WorkFacts = {
  ...FACTS,
  title: 'Clouds over small islands by the kilogram',
  authors: [{ family: 'Stone', given: 'Finn' }],
  date: '2010',
  years: [2010],
};

const rules = (...args: Parameters<typeof findFaults>) =>
  findFaults(...args).map(({ ruleId, severity }) => `${severity} ${ruleId}`);

describe('doi-mismatch', () => {
  it('reports nothing if list and registry agree', () => {
    expect(findFaults({ bib: BIB }, { [DOI]: FACTS })).toEqual([]);
  });

  it('reports an identifier of another paper, with both and the line', () => {
    expect(findFaults({ bib: BIB }, { [DOI]: OTHER })).toEqual([
      {
        ruleId: 'doi-mismatch',
        severity: 'error',
        task: 'review',
        id: DOI,
        entry: { title: 'Weighing Teacups at Sea', citationKey: 'quill2021' },
        message:
          'DOI 10.99997/cups.1 belongs to "Clouds over small islands by the kilogram" by Stone (2010) according to Crossref, not to "Weighing Teacups at Sea" by Ada Quill and others (2021). Correct the identifier or the title.',
        evidence: [
          {
            registry: 'crossref',
            url: 'https://doi.org/10.99997/cups.1',
            statement: '"Clouds over small islands by the kilogram" by Stone (2010)',
          },
        ],
        places: [{ file: 'refs.bib', line: 6 }],
        fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
      },
    ]);
  });

  it.each([
    ['another title by the same authors', { ...OTHER, authors: FACTS.authors ?? [] }, 'warning'],
    ['another first author', { ...FACTS, authors: OTHER.authors ?? [] }, 'warning'],
    ['another year', { ...FACTS, years: [2017, 2018] }, 'info'],
    ['another title where nobody is named', { ...OTHER, authors: [] }, 'warning'],
  ])('reports %s', (_what, facts, severity) => {
    const found = findFaults({ bib: BIB }, { [DOI]: facts });
    expect(found.map((one) => `${one.severity} ${one.ruleId}`)).toEqual([
      `${severity} doi-mismatch`,
    ]);
  });

  it.each([
    ['online the year before', { ...FACTS, years: [2020] }],
    ['online long before print', { ...FACTS, years: [2015, 2021] }],
    ['a preprint', { ...FACTS, years: [2015], type: 'preprint' }],
    ['a book', { ...FACTS, years: [1999], type: 'book' }],
    [
      'an original title',
      { ...FACTS, title: 'Chatting about cups', originalTitle: 'Weighing teacups at sea' },
    ],
    ['a retraction notice', { ...OTHER, noticeOf: [{ kind: 'retraction' }] }],
    [
      'an arXiv version by the same authors',
      { ...OTHER, authors: FACTS.authors ?? [], type: 'preprint' },
    ],
  ] satisfies [string, WorkFacts][])('is no fault: %s', (_what, facts) => {
    expect(findFaults({ bib: BIB }, { [DOI]: facts })).toEqual([]);
  });

  it('reports the DOI of a whole volume as info', () => {
    const chapter = BIB.replace('@article', '@incollection').replace('journal', 'booktitle');
    const facts: WorkFacts = { ...OTHER, title: 'Journal of Cups', type: 'book' };
    const [found] = findFaults({ bib: chapter }, { [DOI]: facts });
    expect(found).toMatchObject({ ruleId: 'doi-mismatch', severity: 'info' });
    expect(found?.message).toContain(
      'belongs to the whole volume, "Journal of Cups" by Stone (2010)',
    );
  });

  it('does not compare other works that an entry mentions', () => {
    const note = BIB.replace('doi = {', 'note = {Comment on https://doi.org/');
    expect(findFaults({ bib: note }, { [DOI]: OTHER })).toEqual([]);
    const child = `${BIB.replace('quill2021', 'book').replace('@article', '@book')}@incollection{part, title = {Saucers}, author = {Dent, Cy}, crossref = {book}}\n`;
    expect(findFaults({ bib: child }, { [DOI]: { ...FACTS, type: 'book' } })).toEqual([]);
  });

  it('compares entries without a bib entry only if they have enough facts', () => {
    const entry = (text: string) => `# Papers\n\n## All\n\n- ${text}\n`;
    const link = '(https://doi.org/10.99997/cups.1)';
    const found = (text: string) => rules({ readme: entry(text) }, { [DOI]: OTHER });
    expect(found(`[TeaNet]${link}, Quill et al., 2021`)).toEqual([]);
    expect(found(`[Weighing Teacups at Sea]${link}, Ada M. Quill, Ben Twigg, 2021`)).toEqual([
      'error doi-mismatch',
    ]);
    expect(found(`[Weighing Teacups at Sea]${link}, Finn Stone, 2010`)).toEqual([]);
  });

  it('can be suppressed at the entry, and configured', () => {
    const comment = '% curator-ignore doi-mismatch -- the registry is wrong\n';
    expect(findFaults({ bib: comment + BIB }, { [DOI]: OTHER })).toEqual([]);
    expect(rules({ bib: BIB }, { [DOI]: OTHER }, { 'doi-mismatch': 'info' })).toEqual([
      'info doi-mismatch',
    ]);
    expect(rules({ bib: BIB }, { [DOI]: OTHER }, { 'doi-mismatch': 'off' })).toEqual([]);
  });
});

describe('paper-retracted', () => {
  const retraction = {
    kind: 'retraction',
    doi: '10.99997/notice.1',
    date: '2022-06-05',
    source: 'retraction-watch',
  } as const;
  const README =
    '# Papers\n\n## All\n\n- [Weighing Teacups at Sea](https://doi.org/10.99997/cups.1), 2021\n';

  it('names the paper in both files, the notice and its date', () => {
    const [found, ...more] = findFaults(
      { readme: README, bib: BIB },
      { [DOI]: { ...FACTS, notices: [retraction] } },
    );
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      ruleId: 'paper-retracted',
      severity: 'error',
      task: 'review',
      message:
        '"Weighing Teacups at Sea" was retracted on 2022-06-05 (https://doi.org/10.99997/notice.1). Remove it, or say in the entry that it was retracted.',
      evidence: [
        {
          registry: 'crossref',
          url: 'https://doi.org/10.99997/notice.1',
          statement: 'retraction of 2022-06-05 at Crossref, reported by Retraction Watch',
        },
      ],
      places: [
        { file: 'README.md', line: 5 },
        { file: 'refs.bib', line: 1 },
      ],
    });
  });

  it.each([
    ['retraction', 'error'],
    ['partial-retraction', 'warning'],
    ['concern', 'warning'],
    ['correction', 'info'],
  ] as const)('reports a %s with the severity %s', (kind, severity) => {
    const facts = { ...FACTS, notices: [{ kind }] };
    expect(rules({ bib: BIB }, { [DOI]: facts })).toEqual([`${severity} paper-retracted`]);
  });

  it.each([
    ['2022-06-05', ' on 2022-06-05 ('],
    ['2022-06', ' in 2022-06 ('],
    ['2022', ' in 2022 ('],
  ])('says when it was, by %s', (date, when) => {
    const [found] = findFaults(
      { bib: BIB },
      { [DOI]: { ...FACTS, notices: [{ ...retraction, date }] } },
    );
    expect(found?.message).toContain(`was retracted${when}`);
  });

  it('reports the same notice of two registries once', () => {
    const bib = BIB.replace('doi =', 'pmid = {90000011},\n  doi =');
    const facts = { ...FACTS, notices: [retraction] };
    const found = findFaults({ bib }, { [DOI]: facts, 'pmid:90000011': facts });
    expect(found.map(({ evidence }) => evidence.map(({ registry }) => registry))).toEqual([
      ['crossref', 'pubmed'],
    ]);
  });

  it.each([
    ['a title', BIB.replace('{Weighing', '{RETRACTED: Weighing')],
    ['a note', BIB.replace('doi =', 'note = {Retracted in 2022},\n  doi =')],
  ])('reports nothing if %s mentions it already', (_what, bib) => {
    const facts = { ...FACTS, notices: [retraction] };
    expect(findFaults({ bib }, { [DOI]: facts })).toEqual([]);
  });

  it('does not report a notice about another paper', () => {
    const facts = { ...OTHER, notices: [retraction] };
    expect(rules({ bib: BIB }, { [DOI]: facts })).toEqual(['error doi-mismatch']);
  });
});

describe('preprints', () => {
  const PREPRINT = `@article{quill2021,
  title = {Weighing Teacups at Sea},
  author = {Quill, Ada},
  journal = {arXiv preprint arXiv:3101.00002},
  year = {2031}
}
`;
  const facts = {
    title: 'Weighing Teacups at Sea',
    authors: [{ family: 'Quill' }],
    type: 'preprint' as const,
    arxiv: '3101.00002',
    published: { doi: '10.99997/cups.1', citation: 'Cups & Saucers 7 (2031) 11-19' },
  };
  const records = { 'arxiv:3101.00002': facts };

  it('that were published are suggested, with an edit of the bib entry', () => {
    const [found, ...more] = findFaults({ bib: PREPRINT }, records);
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      ruleId: 'preprint-published',
      severity: 'info',
      task: 'replace',
      suggestion: 'https://doi.org/10.99997/cups.1',
      message:
        '"Weighing Teacups at Sea" (arXiv id 3101.00002) has been published, according to arXiv: Cups & Saucers 7 (2031) 11-19, https://doi.org/10.99997/cups.1. Consider citing the published version.',
    });
    const edits = found?.fix?.files[0]?.edits ?? [];
    expect(found?.fix?.kind).toBe('suggested');
    expect(applyEdits(PREPRINT, edits)).toBe(
      PREPRINT.replace('{2031}\n', '{2031},\n  doi = {10.99997/cups.1}\n'),
    );
  });

  it.each([
    [
      'a journal',
      PREPRINT.replace('arXiv preprint arXiv:3101.00002', 'Cups').replace(
        'year',
        'eprint = {3101.00002},\n  year',
      ),
    ],
    ['another DOI', PREPRINT.replace('year', 'doi = {10.99997/cups.9},\n  year')],
    ['proceedings', PREPRINT.replace('year', 'booktitle = {Cups 2031},\n  year')],
  ])('that already name %s are not reported', (_what, bib) => {
    expect(findFaults({ bib }, records)).toEqual([]);
  });

  it('that were withdrawn are reported in the words of their authors', () => {
    const withdrawn = 'This paper has been withdrawn by the authors due to a leak';
    const [found, ...more] = findFaults(
      { bib: PREPRINT },
      { 'arxiv:3101.00002': { ...facts, withdrawn } },
    );
    expect(more).toEqual([]);
    expect(found).toMatchObject({ ruleId: 'arxiv-withdrawn', severity: 'warning' });
    expect(found?.message).toContain(withdrawn);
  });
});
