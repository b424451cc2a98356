import { expect, it } from 'vitest';
import { venueWithoutYear } from '../../src/list/venue-without-year.ts';

it.each([
  ['Cups 2021', 'Cups'],
  ['Journal of Cups, 2021', 'Journal of Cups'],
  ["CVPR'21", 'CVPR'],
  ["CP'2021", 'CP'],
  ['CVPR2021', 'CVPR'],
  ['Cups (2021)', 'Cups'],
  ['SemEval-2021', 'SemEval-2021'],
  ['Cups', 'Cups'],
  ['2021', ''],
])('takes the year from %s', (printed, venue) => {
  expect(venueWithoutYear(printed)).toBe(venue);
});
