import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cut, shorten } from '../../src/text/shorten.ts';

const HALF = /\p{Surrogate}/u;

test('a text that fits stays as it is', () => {
  expect(shorten('lichen', 6)).toBe('lichen');
  expect(cut('lichen', 6)).toBe('lichen');
});

test('a longer one ends in an ellipsis, with no space before it', () => {
  expect(shorten('two words', 6)).toBe('two w…');
  expect(shorten('two words', 5)).toBe('two…');
});

test('no character is cut in half', () => {
  expect(cut('ab🌿', 3)).toBe('ab');
  expect(shorten('a🌿🌿', 3)).toBe('a…');
});

test('what is kept is a beginning, fits, and is whole characters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 40 }), (text, most) => {
      const kept = cut(text, most);
      expect(text.startsWith(kept)).toBe(true);
      expect(kept.length).toBeGreaterThanOrEqual(Math.min(most - 1, text.length));
      expect(kept).not.toMatch(HALF);
      const short = shorten(text, most);
      expect(short.length).toBeLessThanOrEqual(most);
      expect(short).not.toMatch(HALF);
      expect(short.endsWith('…') || short === text).toBe(true);
    }),
  );
});
