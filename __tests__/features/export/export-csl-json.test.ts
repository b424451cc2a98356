import { expect, it } from 'vitest';
import { readBibliography } from '../../../src/bibtex/read-bibliography.ts';
import { buildCatalog } from '../../../src/catalog/build-catalog.ts';
import { exportCslJson } from '../../../src/features/export/export-csl-json.ts';
import { sourceFile } from '../../../src/text/source-file.ts';

const item = (bib: string) =>
  exportCslJson(buildCatalog(undefined, [readBibliography(sourceFile('refs.bib', bib))]))[0];
const entry = (type: string, fields: string) => item(`@${type}{M, title = {Moss}, ${fields}}`);

it.each([
  ['year = 2001, month = 10 # " " # jan', [[2001, 1]]],
  ['year = 2001, month = {May--June}', [[2001, 5]]],
  [
    'date = {2005-03-01/2005-04}',
    [
      [2005, 3, 1],
      [2005, 4],
    ],
  ],
  ['year = {c. 2008}', [[2008]]],
  ['year = {to appear}', undefined],
])('reads the date of %s', (fields, parts) => {
  expect(entry('misc', fields)?.issued?.['date-parts']).toEqual(parts);
});

it.each([
  ['2018-21', { 'date-parts': [[2018]], season: 1 }],
  ['2018-21/2019-12', { 'date-parts': [[2018], [2019, 12]], season: 1 }],
  ['1723~', { 'date-parts': [[1723]], circa: true }],
  ['19XX', { literal: '19XX' }],
])('reads the EDTF date %s', (date, issued) => {
  expect(entry('misc', `date = {${date}}`)?.issued).toEqual(issued);
});

it.each([
  [String.raw`{\apj}`, 'Astrophysical Journal'],
  [String.raw`{{\mnras}}`, 'Monthly Notices of the Royal Astronomical Society'],
  [String.raw`{\psj}`, 'Planetary Science Journal'],
  [String.raw`{\apjlett}`, 'Astrophysical Journal Letters'],
  [String.raw`{\emph{Tea}}`, 'Tea'],
  [String.raw`{\constructor}`, String.raw`\constructor`],
])('reads the journal %s of ADS', (journal, name) => {
  expect(entry('article', `journal = ${journal}`)?.['container-title']).toBe(name);
});

it('keeps "and others"', () => {
  const found = entry('article', 'author = {Aaij, R. and others}')?.author;
  expect(found).toEqual([{ family: 'Aaij', given: 'R.' }, { literal: 'others' }]);
});

it.each<[string, string, Record<string, unknown>]>([
  ['phdthesis', 'school = {MIT}', { type: 'thesis', genre: 'PhD thesis' }],
  ['thesis', 'type = {mathesis}', { type: 'thesis', genre: "Master's thesis" }],
  ['report', 'type = {Data Report}', { genre: 'Data Report' }],
  ['techreport', 'number = {TR-1}', { type: 'report', number: 'TR-1' }],
  ['patent', 'number = {US123}', { type: 'patent', number: 'US123' }],
  ['article', 'number = 3, eid = {064002}', { issue: '3', page: '064002' }],
  ['software', 'version = {1.2}', { version: '1.2' }],
  ['inbook', 'chapter = 3', { 'chapter-number': '3' }],
  ['online', 'urldate = {2020-01-02}', { accessed: { 'date-parts': [[2020, 1, 2]] } }],
  ['book', 'translator = {Ivy, Gus}', { translator: [{ family: 'Ivy', given: 'Gus' }] }],
])('of a @%s contains %s', (type, fields, expected) => {
  expect(entry(type, fields)).toMatchObject(expected);
});

it('of proceedings does not contain their own title as that of a container', () => {
  const proceedings = entry('proceedings', 'booktitle = {Moss}');
  expect(proceedings?.title).toBe('Moss');
  expect(proceedings).not.toHaveProperty('container-title');
});

it.each([
  ['https://doi.org/10.99999/Moss?page=2', '10.99999/Moss'],
  ['10.99999/Moss, PMID: 99999999', '10.99999/Moss'],
  ['doi:10/abc124', '10/abc124'],
  ['unknown', 'unknown'],
])('exports of the DOI %j only %j', (doi, bare) => {
  expect(entry('misc', `doi = {${doi}}`)?.DOI).toBe(bare);
});

it('has no item for what is only there for other entries', () => {
  expect(item('@xdata{M, title = {Moss}}')).toBeUndefined();
  expect(item('@set{M, title = {Moss}, entryset = {a, b}}')).toBeUndefined();
});

it('keeps pages with hyphens apart', () => {
  expect(entry('article', 'pages = {A12-1--A12-9}')?.page).toBe('A12-1–A12-9');
});
