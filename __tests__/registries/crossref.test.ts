import { describe, expect, it } from 'vitest';
import { noticesOfCrossref, readCrossrefWork } from '../../src/registries/crossref.ts';

const update = (type: string, DOI: string, source = 'publisher') => ({ type, DOI, source });
const PAPER = '10.99997/paper';
const NOTICE = '10.99997/notice';

describe('a paper and its retraction that point at each other', () => {
  const about = [update('retraction', NOTICE)];
  const watched = [update('retraction', NOTICE, 'retraction-watch')];

  it.each([
    ['Retraction Watch', 'Perpetual tea', watched],
    ['its title', 'RETRACTED ARTICLE: Perpetual tea', about],
    ['its title in brackets', '[Retracted] Perpetual tea', about],
  ])('%s marks the paper', (_, title, updatedBy) => {
    const message = { DOI: PAPER, 'updated-by': updatedBy, 'update-to': about };
    const { notices, noticeOf } = noticesOfCrossref(message, title);
    expect(notices.map(({ kind }) => kind)).toEqual(['retraction']);
    expect(noticeOf).toEqual([]);
  });

  it.each([
    'Retraction—Perpetual tea',
    'Retraction notice to "Perpetual tea"',
    'Notice of Retraction: Perpetual tea',
    'Statement of Retraction: Perpetual tea',
    'Expression of concern: Perpetual tea',
    'Correction to: Perpetual tea',
    'Perpetual tea',
  ])('the notice "%s" is not retracted', (title) => {
    const message = {
      DOI: NOTICE,
      'updated-by': [update('retraction', PAPER)],
      'update-to': [update('retraction', PAPER, 'retraction-watch')],
    };
    const { notices, noticeOf } = noticesOfCrossref(message, title);
    expect(notices).toEqual([]);
    expect(noticeOf).toHaveLength(1);
  });
});

it('does not read a paper about corrections as a correction', () => {
  const { noticeOf } = noticesOfCrossref({ DOI: PAPER }, 'Correction of spelling in tea menus');
  expect(noticeOf).toEqual([]);
});

it('reads a partial retraction that names itself', () => {
  const self = [update('partial_retraction', PAPER)];
  const message = { DOI: PAPER, 'updated-by': self, 'update-to': self };
  expect(noticesOfCrossref(message, 'Tea')).toMatchObject({
    notices: [{ kind: 'partial-retraction' }],
    noticeOf: [],
  });
});

it.each([
  ['Expression of Concern', 'concern'],
  ['expression-of-concern', 'concern'],
  ['expression_of_concern', 'concern'],
  ['Withdrawal', 'retraction'],
  ['erratum', 'correction'],
  ['new_version', undefined],
  ['constructor', undefined],
])('reads the type %s as %s', (type, kind) => {
  const { notices } = noticesOfCrossref(
    { DOI: PAPER, 'updated-by': [update(type, NOTICE)] },
    'Tea',
  );
  expect(notices[0]?.kind).toBe(kind);
});

it.each([
  ['2010', '2012', []],
  ['2010', undefined, []],
  ['2014', '2012', ['retraction']],
])('a retraction of %s and a reinstatement of %s', (retracted, reinstated, kinds) => {
  const at = (type: string, year?: string) => ({
    ...update(type, NOTICE),
    updated: { 'date-parts': [[year]] },
  });
  const { notices } = noticesOfCrossref(
    {
      DOI: PAPER,
      'updated-by': [at('retraction', retracted), at('reinstatement', reinstated)],
    },
    'Tea',
  );
  expect(notices.map(({ kind }) => kind)).toEqual(kinds);
});

it.each([undefined, null, 3, 'x', [], {}, { 'updated-by': 'x' }, { 'update-to': [null] }])(
  'reads %j',
  (message) => {
    expect(noticesOfCrossref(message, '')).toEqual({ notices: [], noticeOf: [] });
  },
);

describe('a record of Crossref', () => {
  const editor = [{ family: 'Moss', given: 'Ada' }];

  it('has the editors of books and chapters, not those of journals', () => {
    expect(readCrossrefWork({ type: 'edited-book', editor }).editors).toEqual(editor);
    expect(readCrossrefWork({ type: 'book-chapter', editor }).editors).toEqual(editor);
    expect(readCrossrefWork({ type: 'journal-article', editor }).editors).toBeUndefined();
  });

  it.each([
    ['n/a-n/a', undefined, undefined],
    ['n/a', '064002', '064002'],
    ['12-34', '064002', '12-34'],
  ])('has for the pages "%s" and the number %s: %s', (page, number, pages) => {
    expect(readCrossrefWork({ page, 'article-number': number }).pages).toBe(pages);
  });
});

describe('who published a work of Crossref', () => {
  it('is the institution of a report or thesis', () => {
    const institution = [{ name: 'Institute of Tea' }];
    const read = (type: string) => readCrossrefWork({ type, institution, publisher: 'Archive' });
    expect(read('report').publisher).toBe('Institute of Tea');
    expect(read('dissertation').publisher).toBe('Institute of Tea');
    expect(read('book').publisher).toBe('Archive');
    expect(readCrossrefWork({ type: 'report', publisher: 'Archive' }).publisher).toBe('Archive');
  });

  it('has the printed ISBN and the edition of a book', () => {
    const ISBN = ['http://id.crossref.org/isbn/9780306406157', '9781861972712'];
    const book = { type: 'book', ISBN, 'edition-number': '2' };
    expect(readCrossrefWork(book)).toMatchObject({ isbn: '9780306406157', edition: '2' });
    const types = [
      { type: 'electronic', value: '9780306406157' },
      { type: 'print', value: '9781861972712' },
    ];
    expect(readCrossrefWork({ ...book, 'isbn-type': types }).isbn).toBe('9781861972712');
    expect(readCrossrefWork({ ...book, type: 'book-chapter' }).isbn).toBeUndefined();
  });
});

describe('where a work appeared', () => {
  const LNCS = 'Lecture Notes in Computer Science';

  it.each([
    ['the series first', [LNCS, 'Tea Vision – TV 2016'], 'Tea Vision – TV 2016', LNCS],
    [
      'the series last',
      ['Tea of Today', 'ATS Symposium Series'],
      'Tea of Today',
      'ATS Symposium Series',
    ],
    [
      'no word for a series',
      ['Methods in Tea', 'Simulated Tea'],
      'Simulated Tea',
      'Methods in Tea',
    ],
    ['a book alone', ['Simulated Tea'], 'Simulated Tea', undefined],
  ])('%s', (_, titles, venue, series) => {
    const work = readCrossrefWork({ type: 'book-chapter', 'container-title': titles });
    expect([work.venue, work.series]).toEqual([venue, series]);
  });

  it('a journal has no series', () => {
    const work = readCrossrefWork({ type: 'journal-article', 'container-title': ['Tea', 'T'] });
    expect([work.venue, work.series]).toEqual(['Tea', undefined]);
  });
});

describe('the date of a work that was online before it was in print', () => {
  const online = { 'date-parts': [[2019, 10, 17]] };
  const dates = { issued: online, 'published-print': { 'date-parts': [[2020, 3]] } };

  it('is that of its volume', () => {
    expect(readCrossrefWork({ ...dates, volume: '82' })).toMatchObject({
      date: '2020-03',
      years: [2019, 2020],
    });
  });

  it('is the earliest without a volume', () => {
    expect(readCrossrefWork(dates).date).toBe('2019-10-17');
  });
});
