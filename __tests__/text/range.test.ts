import { describe, expect, it } from 'vitest';
import { lastFrom, overlaps } from '../../src/text/range.ts';

describe('ranges', () => {
  it('do not overlap when one ends where the other begins', () => {
    expect(overlaps({ start: 0, end: 2 }, { start: 2, end: 4 })).toBe(false);
    expect(overlaps({ start: 0, end: 3 }, { start: 2, end: 4 })).toBe(true);
  });
});

const items = [3, 7, 7, 12].map((start) => ({ range: { start, end: start + 2 } }));

it.each([
  [0, -1],
  [3, 0],
  [6, 0],
  [7, 2],
  [11, 2],
  [99, 3],
])('finds the last that begins at %i or before', (offset, index) => {
  expect(lastFrom(items, offset)).toBe(index);
});

it('finds none among none', () => {
  expect(lastFrom([], 5)).toBe(-1);
});
