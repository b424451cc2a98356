import { expect, it } from 'vitest';
import { count, linesText, plural } from '../../src/text/plural.ts';

it.each([
  [0, '0 papers'],
  [1, '1 paper'],
  [2, '2 papers'],
  [1.5, '1.5 papers'],
])('counts %d papers', (number, text) => {
  expect(count(number, 'paper')).toBe(text);
});

it('supports irregular forms', () => {
  expect(count(3, 'entry', 'entries')).toBe('3 entries');
  expect(plural(1, 'is', 'are')).toBe('is');
});

it.each([
  [[14], 'line 14'],
  [[14, 14, 20], 'lines 14 and 20'],
  [[1, 2, 3, 4, 5, 6, 7], 'lines 1, 2, 3, 4, 5 and 2 more'],
])('lists the lines %j', (lines, text) => {
  expect(linesText(lines)).toBe(text);
});
