import { expect, it, test } from 'vitest';
import { bibUrls, yearOfFields } from '../../src/bibtex/bibliography.ts';
import { readBibliography } from '../../src/bibtex/read-bibliography.ts';
import { sourceFile } from '../../src/text/source-file.ts';

it.each([
  ['url = {https://x.example/a_b~c--d}', ['https://x.example/a_b~c--d']],
  ['url = {https://x.example/a\\_b\\%20c\\&d\\#e}', ['https://x.example/a_b%20c&d#e']],
  ['url = {https://x.example/{\\textasciitilde}me}', ['https://x.example/~me']],
  ['url = {https://x.example/$\\sim$me}', ['https://x.example/~me']],
  ['url = {https://x.example/a\\textunderscore b}', ['https://x.example/a_b']],
  ['url = {https:\\/\\/x.example\\/a}', ['https://x.example/a']],
  ['url = {https://x.example/{MVP}/a.pdf}', ['https://x.example/MVP/a.pdf']],
  ['note = {\\href{https://x.example/a}{the page}}', ['https://x.example/a']],
  ['howpublished = {\\url{https://x.example/a}}', ['https://x.example/a']],
  ['note = "See https://x.example/a. Accessed 2020"', ['https://x.example/a']],
  ['title = {https://x.example/a}', []],
  ['url = {}', []],
])('reads the addresses of %j', (field, urls) => {
  const source = sourceFile('refs.bib', `@misc{a,\n  ${field}\n}\n`);
  const entries = readBibliography(source).entries.flatMap(bibUrls);
  expect(entries.map(({ url }) => url)).toEqual(urls);
  for (const { range } of entries) expect(source.lines.position(range.start).line).toBe(2);
});

const fields = (values: Record<string, string>) =>
  new Map(Object.entries(values).map(([name, value]) => [name, { value }]));

test.each([
  [{ year: '2021' }, 2021],
  [{ year: '1859' }, 1859],
  [{ year: 'c. 1999, 2004' }, 1999],
  [{ date: '2020-05-01' }, 2020],
  [{ year: '2019', date: '2020-05-01' }, 2019],
  [{ year: '', date: '2020-05' }, 2020],
  [{ year: 'to appear' }, undefined],
  [{ year: '12021' }, undefined],
  [{}, undefined],
])('%j is of %j', (values, year) => {
  expect(yearOfFields(fields(values))).toBe(year);
});
