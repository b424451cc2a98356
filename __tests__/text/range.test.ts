import { describe, expect, it } from 'vitest';
import { contains, overlaps } from '../../src/text/range.ts';

describe('ranges', () => {
  it('do not overlap when one ends where the other begins', () => {
    expect(overlaps({ start: 0, end: 2 }, { start: 2, end: 4 })).toBe(false);
    expect(overlaps({ start: 0, end: 3 }, { start: 2, end: 4 })).toBe(true);
  });

  it('contain themselves and what lies inside', () => {
    expect(contains({ start: 1, end: 4 }, { start: 1, end: 4 })).toBe(true);
    expect(contains({ start: 1, end: 4 }, { start: 0, end: 2 })).toBe(false);
  });
});
