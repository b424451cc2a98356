import { expect, it } from 'vitest';
import { tooComplex } from '../../../src/list/source/too-complex.ts';

const WORDS = 'a '.repeat(1100);

it.each([
  ['without its partner', `- [${WORDS}`],
  ['before it is closed', `- [${WORDS}](https://example.org) and more`],
])('counts the words after a bracket %s, in a text with few marks', (_, text) => {
  expect(tooComplex(text)).toBe('more than 1000 words after one bracket');
});

it('does not count words outside of brackets', () => {
  expect(tooComplex(`- [Slow Walls](https://example.org) ${WORDS} [one]`)).toBeUndefined();
});

it('counts the items below one, which are read together', () => {
  const items = (number: number): string => `- Walls\n${'\t- red and rough\n'.repeat(number)}`;
  expect(tooComplex(items(3999))).toBeUndefined();
  expect(tooComplex(items(4000))).toBe('more than 4000 items below one');
});
