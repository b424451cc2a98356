import { describe, expect, it } from 'vitest';
import { isOthers, parseNames } from '../../../src/bibtex/names.ts';
import { bibEntryOfWork } from '../../../src/features/papers/bib-entry-of-work.ts';
import type { Work, WorkName, WorkType } from '../../../src/registries/work.ts';
import { plainText } from '../../../src/scholarly/scholarly-text.ts';

function work(more: Partial<Work>): Work {
  return {
    title: 'Tea',
    authors: [],
    type: 'article',
    venue: 'Cups',
    notices: [],
    noticeOf: [],
    doubts: [],
    provenance: {},
    ...more,
  };
}

const fieldsOf = (more: Partial<Work>) =>
  Object.fromEntries(
    bibEntryOfWork(work(more), 'k').fields.map(({ name, value }) => [name, value]),
  );

it.each<[WorkType, string, string]>([
  ['article', 'article', 'journal'],
  ['proceedings-article', 'inproceedings', 'booktitle'],
  ['chapter', 'incollection', 'booktitle'],
  ['preprint', 'misc', 'howpublished'],
  ['thesis', 'phdthesis', 'series'],
  ['report', 'techreport', 'series'],
])('%s becomes @%s with its venue in %s', (type, entryType, field) => {
  const draft = bibEntryOfWork(work({ type }), 'k');
  expect(draft.type).toBe(entryType);
  expect(draft.fields).toContainEqual({ name: field, value: 'Cups' });
});

it('names the editors of a book, behind its authors', () => {
  const editors = [{ family: 'Moss', given: 'Ada' }, { literal: 'The Wall Group' }];
  const fields = fieldsOf({ type: 'book', editors, authors: [{ family: 'Fern' }] });
  expect(fields).toMatchObject({ author: 'Fern', editor: 'Moss, Ada and {The Wall Group}' });
});

it.each([
  ['1', '1st'],
  ['2', '2nd'],
  ['12', '12th'],
  ['23', '23rd'],
  ['Revised', 'Revised'],
])('writes the edition %s of a book as %s, with its ISBN', (edition, written) => {
  const fields = fieldsOf({ type: 'book', edition, isbn: '9780306406157' });
  expect(fields).toMatchObject({ edition: written, isbn: '9780306406157' });
});

it('is no article without a journal', () => {
  const { venue: _, ...rest } = work({});
  expect(bibEntryOfWork(rest, 'k').type).toBe('misc');
});

it('sets the eprint of an arXiv paper, and not arXiv as its publisher', () => {
  const fields = fieldsOf({
    type: 'preprint',
    arxiv: '3101.00001',
    arxivCategory: 'cs.CL',
    publisher: 'arXiv',
    url: 'https://arxiv.org/abs/3101.00001',
  });
  expect(fields).toMatchObject({
    eprint: '3101.00001',
    archiveprefix: 'arXiv',
    primaryclass: 'cs.CL',
    url: 'https://arxiv.org/abs/3101.00001',
  });
  expect(fields).not.toHaveProperty('publisher');
});

it('has no url next to a DOI, and no empty fields', () => {
  const fields = fieldsOf({ doi: '10.99997/x', url: 'https://doi.org/10.99997/x', volume: '' });
  expect(fields).not.toHaveProperty('url');
  expect(fields).not.toHaveProperty('volume');
});

it.each([
  ['11-19', '11--19'],
  ['e11–e19', 'e11--e19'],
  ['e0229963', 'e0229963'],
  ['S1-S2-S3', 'S1-S2-S3'],
])('pages %s are written %s', (pages, written) => {
  expect(fieldsOf({ pages }).pages).toBe(written);
});

it.each([
  ['2021-05-04', '2021', 'may'],
  ['2021-12', '2021', 'dec'],
  ['2021', '2021', undefined],
])('the date %s becomes year %s and month %s', (date, year, month) => {
  expect(fieldsOf({ date, year: Number(year) })).toMatchObject(month ? { year, month } : { year });
});

describe('names survive BibTeX', () => {
  it.each<[WorkName, { last: string; first?: string; jr?: string; von?: string }]>([
    [
      { family: 'Quill', given: 'Ada B.' },
      { last: 'Quill', first: 'Ada B.' },
    ],
    [
      { family: 'van der Rohe', given: 'Ludwig' },
      { von: 'van der', last: 'Rohe', first: 'Ludwig' },
    ],
    [
      { family: 'Martín López', given: 'Ana' },
      { last: 'Martín López', first: 'Ana' },
    ],
    [
      { family: 'Strunk', given: 'William', suffix: 'Jr.' },
      { last: 'Strunk', jr: 'Jr.', first: 'William' },
    ],
    [{ literal: 'Tea and Coffee, Inc.' }, { last: 'Tea and Coffee, Inc.' }],
    [
      { family: 'Black and White', given: 'Ada' },
      { last: 'Black and White', first: 'Ada' },
    ],
    [{ family: 'Two Words' }, { last: 'Two Words' }],
    [{ literal: 'others {really}' }, { last: 'others really' }],
  ])('%j', (name, parts) => {
    const other = { family: 'Kanne', given: 'Uwe' };
    const [first, second, ...more] = parseNames(
      plainText(fieldsOf({ authors: [name, other] }).author ?? ''),
    );
    expect(more).toEqual([]);
    expect(first).toMatchObject(parts);
    expect(second).toMatchObject({ last: 'Kanne', first: 'Uwe' });
    expect(first !== undefined && isOthers(first)).toBe(false);
  });
});
