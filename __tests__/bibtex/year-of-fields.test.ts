import { expect, test } from 'vitest';
import { yearOfFields } from '../../src/bibtex/year-of-fields.ts';

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
