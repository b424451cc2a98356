import { expect, it } from 'vitest';
import { yearOfDate } from '../../../../src/list/read/words/year.ts';

it.each([
  ['2026-06', 2026],
  ['06-2026', 2026],
  ['(5.6.2026)', 2026],
  ['12/31/1999', 1999],
  ['23.05', 2023],
  ['22-09-22', 2022],
  ['63.4', undefined],
  ['06-20267', undefined],
])('the year of %j is %j', (text, year) => {
  expect(yearOfDate(text)).toBe(year);
});
