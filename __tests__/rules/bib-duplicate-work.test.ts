import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../src/config/defaults.ts';
import { checkList } from '../../src/features/check/check-list.ts';
import { sourceFile } from '../../src/text/source-file.ts';
import { find } from './find.ts';
import { article } from './samples.ts';

const ID = 'bib-duplicate-work';
const TITLE = 'Bark as a Home for Many';

function pair(first: Record<string, string>, second: Record<string, string>, title = TITLE) {
  return find(ID, { bib: article('One', TITLE, first) + article('Two', title, second) });
}

describe('bib-duplicate-work', () => {
  it('finds a DOI that is written in two ways, as an error', () => {
    const [finding, ...others] = pair(
      { doi: '10.99999/Bark' },
      { doi: 'https://doi.org/10.99999/bark' },
      'Bark as a home for many',
    );
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'error',
      entry: { citationKey: 'Two' },
      related: [{ start: { line: 1 } }],
    });
    expect(finding?.message).toContain('both have the DOI 10.99999/bark');
  });

  it('takes no DOI for that of both where the author and the year differ, too', () => {
    const doi = '10.99999/bark';
    const [finding] = pair({ doi }, { doi, author: 'Cora Reed', year: '1979' });
    expect(finding).toMatchObject({ severity: 'warning' });
    expect(finding?.message).toContain('has under another title or author. Keep one of the two if');
    expect(pair({ doi }, { doi, year: '1979' })[0]?.message).toContain('is the same work as');
  });

  it.each([
    ['arXiv ids', { eprint: '2101.99999v1' }, { url: 'https://arxiv.org/pdf/2101.99999' }],
    ['PubMed ids', { pmid: '99999991' }, { url: 'https://pubmed.ncbi.nlm.nih.gov/99999991/' }],
    ['a DOI and an arXiv DOI', { eprint: '2101.99999' }, { doi: '10.48550/arXiv.2101.99999' }],
  ])('finds %s', (_, first, second) => {
    expect(pair({ ...first, year: '2020' }, second)).toMatchObject([{ severity: 'warning' }]);
  });

  it.each(['Bark as a Home', 'Bark as a Home for Many: A Study', 'Bark as Home for Many'])(
    'treats %j as the same title',
    (title) => {
      const found = pair({ doi: '10.99999/bark' }, { doi: '10.99999/bark' }, title);
      expect(found).toMatchObject([{ severity: 'error' }]);
    },
  );

  it('requires a decision which entry is wrong where the titles differ', () => {
    const found = pair({ doi: '10.99999/bark' }, { doi: '10.99999/bark' }, 'Red Walls by Night');
    expect(found).toMatchObject([{ severity: 'warning' }]);
    expect(found[0]?.message).toContain('under another title');
  });

  it('lets parts share the DOI of their book', () => {
    const part = article('Two', 'Red Walls by Night', { doi: '10.99999/bark' });
    const bib =
      article('One', TITLE, { doi: '10.99999/bark' }) + part.replace('@article', '@inbook');
    expect(find(ID, { bib })).toEqual([]);
  });

  it('finds title, first author and year', () => {
    const found = pair({}, { author: 'Moss, A. and Twigg, Bo' }, '{Bark} as a home -- for many');
    expect(found).toMatchObject([{ severity: 'warning', entry: { citationKey: 'Two' } }]);
  });

  it('only informs about the two versions of a conference and a journal', () => {
    const bib = article('One', TITLE) + article('Two', TITLE).replace('@article', '@inproceedings');
    expect(find(ID, { bib })).toMatchObject([{ severity: 'info' }]);
  });

  it.each([
    ['another year', { year: '2020' }],
    ['another author', { author: 'Finn Stone' }],
    ['no year', { year: '' }],
    ['another DOI', { doi: '10.99999/other' }],
  ])('leaves alone %s', (_, second) => {
    expect(pair({ doi: '10.99999/bark' }, second)).toEqual([]);
    expect(pair({ doi: '10.99999/bark', year: '' }, { year: '', doi: '' })).toEqual([]);
  });

  it('leaves alone short titles that many works have', () => {
    const bib = article('One', 'Introduction') + article('Two', 'Introduction');
    expect(find(ID, { bib })).toEqual([]);
  });

  it('leaves repeated keys to their own rule', () => {
    const one = article('One', TITLE, { doi: '10.99999/bark' });
    expect(find(ID, { bib: one + one })).toEqual([]);
  });

  it('looks across files', () => {
    const { findings } = checkList({
      bibs: ['a.bib', 'b.bib'].map((path) =>
        sourceFile(
          path,
          article(path === 'a.bib' ? 'One' : 'Two', TITLE, { doi: '10.99999/bark' }),
        ),
      ),
      config: DEFAULT_CONFIG,
    });
    const [finding] = findings.filter(({ ruleId }) => ruleId === ID);
    expect(finding?.message).toContain('One in a.bib, line 1');
    expect(finding).toMatchObject({ place: { file: 'b.bib' }, related: [{ file: 'a.bib' }] });
  });

  it('reports once each of three', () => {
    const keys = ['One', 'Two', 'Three'];
    const bib = keys.map((key) => article(key, TITLE, { doi: '10.99999/bark' })).join('');
    expect(find(ID, { bib }).map(({ entry }) => entry?.citationKey)).toEqual(['Two', 'Three']);
  });

  it.each([
    [{ pmcid: 'PMC7064166' }, 'PMC7064166'],
    [{ pmid: '99999991' }, 'PMID 99999991'],
    [{ eprint: '2101.99999', archiveprefix: 'arXiv' }, 'arXiv id 2101.99999'],
  ])('names what both have, %j', (fields, named) => {
    expect(pair(fields, fields).map(({ message }) => message)).toEqual([
      `Two is the same work as One on line 1: both have the ${named}. Keep one of the two entries.`,
    ]);
  });

  it('names the first of several that both have', () => {
    const both = { doi: '10.99999/bark', pmid: '99999991' };
    expect(pair(both, both)).toHaveLength(1);
    expect(pair(both, both)[0]?.message).toContain('the DOI 10.99999/bark');
  });

  it('reports what two entries of one title have in common, and where', () => {
    const [finding] = pair({}, {});
    expect(finding).toMatchObject({
      message:
        'Two has the title, first author and year of One on line 1. Keep one of the two entries, if they are the same work.',
      place: { start: { line: 7, column: 10 } },
      related: [{ start: { line: 1, column: 10 }, message: 'the first entry of this work' }],
    });
  });

  it.each([
    ['a short title that the other begins with', 'Bark', 'error'],
    ['no title on one side', '', 'warning'],
  ])('compares %s', (_, title, severity) => {
    expect(pair({ doi: '10.99999/bark' }, { doi: '10.99999/bark' }, title)).toMatchObject([
      { severity },
    ]);
  });

  it('compares with each earlier entry of the title', () => {
    const bib =
      article('One', TITLE, { year: '2019' }) +
      article('Two', TITLE, { year: '2020' }) +
      article('Three', TITLE, { year: '2020' });
    expect(find(ID, { bib }).map(({ message }) => message)).toEqual([
      expect.stringContaining('Three has the title, first author and year of Two on line 7.'),
    ]);
  });

  it.each([
    ['fifteen letters are enough', 'Bark of Old Oaks II', 1],
    ['fourteen are not', 'Bark of Old Oaks I', 0],
  ])('%s', (_, title, count) => {
    expect(find(ID, { bib: article('One', title) + article('Two', title) })).toHaveLength(count);
  });

  it('treats a preprint as the same work, whatever the types', () => {
    const preprint = article('Two', TITLE, { eprint: '2101.99999', archiveprefix: 'arXiv' });
    const bib = article('One', TITLE) + preprint.replace('@article', '@misc');
    expect(find(ID, { bib })).toMatchObject([{ severity: 'warning' }]);
  });

  it('reads the year of a date', () => {
    const dated = (key: string) =>
      article(key, TITLE, { date: '2021-04' }).replace(/ {2}year.*\n/, '');
    expect(find(ID, { bib: dated('One') + dated('Two') })).toHaveLength(1);
  });

  it('ignores entries that are no works', () => {
    const one = article('One', TITLE, { doi: '10.99999/bark' });
    const set = article('Two', TITLE, { doi: '10.99999/bark' }).replace('@article', '@xdata');
    expect(find(ID, { bib: one + set })).toEqual([]);
  });

  it('treats identifiers of different kinds as no contradiction', () => {
    expect(pair({ doi: '10.99999/bark' }, { pmid: '99999991' })).toHaveLength(1);
    const both = { doi: '10.99999/bark', pmid: '99999991' };
    expect(pair(both, { pmid: '99999992' })).toEqual([]);
  });

  it('needs neither titles nor authors nor years', () => {
    const bare = (key: string, fields: string) => `@misc{${key}, ${fields}}\n`;
    const doi = 'doi = {10.99999/bark}';
    expect(find(ID, { bib: bare('One', doi) + bare('Two', doi) })).toHaveLength(1);
    const title = `title = {${TITLE}}`;
    expect(find(ID, { bib: bare('One', title) + bare('Two', title) })).toEqual([]);
    const dated = `${title}, year = {2021}`;
    expect(find(ID, { bib: bare('One', dated) + bare('Two', dated) })).toEqual([]);
  });

  it('leaves versions under one key to bib-duplicate-key', () => {
    const preprint = article('One', TITLE, { journal: 'arXiv preprint arXiv:2101.00001' });
    const print = (key: string) => article(key, `${TITLE} Lichens`, { year: '2022' });
    expect(find(ID, { bib: preprint + print('Two') })).toHaveLength(1);
    expect(find(ID, { bib: preprint + print('One') })).toEqual([]);
  });

  it('finds a title that differs in a few letters of a word', () => {
    const of = (title: string) =>
      find('bib-duplicate-work', {
        bib: article('A', 'Counting Grey Lichens on Walls') + article('B', title),
      }).map(({ message }) => message);
    expect(of('Counting Grey Lichen on Walls')).toEqual([
      expect.stringContaining('its title but for one word'),
    ]);
    expect(of('Counting Green Ferns on Walls')).toEqual([]);
    expect(of('Counting Grey Lichens on Doors')).toEqual([]);
  });

  it.each([
    ['number', { number: '1', volume: '7' }, { number: '3', volume: '7' }, 0],
    ['volume', { volume: '7' }, { volume: '8' }, 0],
    ['journal', { journal: 'Walls', volume: '7' }, { journal: 'Barks', volume: '8' }, 1],
  ])('takes a column of a journal for works of its own: %s', (_, first, second, expected) => {
    expect(pair(first, second)).toHaveLength(expected);
  });

  it('takes a title with a word put in between for another work', () => {
    const arxiv = { eprint: '2101.99999', archiveprefix: 'arXiv', journal: '' };
    expect(pair({}, arxiv, 'Bark as a Moving Home for Many')).toEqual([]);
    expect(pair({}, arxiv, 'Bark as a Home for the Many')).toHaveLength(1);
  });

  it('reports as one an identifier that works of several titles share', () => {
    const bib = ['Walls and Moss', 'Roofs of Slate', 'The Sea at Night']
      .map((title, at) => article(`K${at}`, title, { pmid: '99999991' }))
      .join('');
    expect(find(ID, { bib })).toMatchObject([
      {
        message: expect.stringContaining(
          '3 entries under different titles have the PMID 99999991: K0 on line 1, and lines 8 and 15.',
        ),
      },
    ]);
  });

  it('reports two versions once, whatever other files have copies of them', () => {
    const bib = article('One', TITLE) + article('Two', TITLE, { eprint: '2101.99999' });
    const { findings } = checkList({
      bibs: ['a.bib', 'b.bib'].map((path) => sourceFile(path, bib)),
      config: DEFAULT_CONFIG,
    });
    expect(findings.filter(({ ruleId }) => ruleId === ID)).toHaveLength(1);
  });
});
