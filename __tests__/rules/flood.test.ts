import { describe, expect, it } from 'vitest';
import { isHabit } from '../../src/rules/support/flood.ts';

describe('isHabit', () => {
  it.each([
    [0, 0, false],
    [1, 1, false],
    [2, 2, true],
    [2, 3, false],
    [20, 21, false],
    [21, 22, true],
    [21, 41, true],
    [21, 42, false],
    [500, 1001, false],
    [501, 1001, true],
  ])('%i of %i: %s', (missing, all, habit) => {
    expect(isHabit(missing, all)).toBe(habit);
  });
});
