import { expect, it } from 'vitest';
import { isShortVenue } from '../../../../src/list/read/words/vocabulary.ts';
import { yearIn, yearOfDate } from '../../../../src/list/read/words/year.ts';

it.each([
  ['2026-06', 2026],
  ['06-2026', 2026],
  ['(5.6.2026)', 2026],
  ['12/31/1999', 1999],
  ['23.05', 2023],
  ['22-09-22', 2022],
  ["[23'05]", 2023],
  ['Jan-23', 2023],
  ['Jan 23', undefined],
  ['12/01', undefined],
  ['9/4', undefined],
  ['24/01', 2024],
  ['1754–1760', undefined],
  ['1812.04948', undefined],
  ['1751-8113', undefined],
  ['1899', 1899],
  ['63.4', undefined],
  ['1735–1780', undefined],
  ["arXiv'202502", 2025],
  ['20180428', 2018],
  ['arxiv 23.04', 2023],
  ['arXiv 1906', 2019],
  ['arXiv 1913', 1913],
  ['arxiv 23.40', undefined],
  ['201913', undefined],
  ['06-20267', undefined],
])('the year of %j is %j', (text, year) => {
  expect(yearOfDate(text)).toBe(year);
});

it('a year may be joined to a venue', () => {
  expect(yearIn('EMNLP-2017 Workshop')).toBe(2017);
  expect(yearIn('GPT-2017')).toBe(2017);
  expect(yearIn('of-2017')).toBeUndefined();
  expect(yearIn('IC50')).toBeUndefined();
  expect(yearIn('arXiv:2002.03405v3')).toBeUndefined();
  expect(yearIn('ICML 98')).toBe(1998);
  expect(yearIn('COVID-19')).toBe(2019);
  expect(yearIn('COVID-19', isShortVenue)).toBeUndefined();
  expect(yearIn('ACL-19', isShortVenue)).toBe(2019);
});
