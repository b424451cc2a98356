import { expect, it } from 'vitest';
import { timeLimit } from '../../../src/features/child-process/time-limit.ts';

it('is out of time according to the clock', () => {
  let now = 5;
  const { outOfTime } = timeLimit(10, () => now);
  expect(outOfTime()).toBe(false);
  now = 10;
  expect(outOfTime(0.5)).toBe(true);
  expect(outOfTime()).toBe(false);
  now = 15;
  expect(outOfTime()).toBe(true);
});
