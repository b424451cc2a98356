import { expect, it } from 'vitest';
import { timeLimit } from '../../../src/features/child-process/time-limit.ts';

it('gives stages a share of the time that remains, according to the clock', () => {
  let now = 5;
  const { timeFor, part } = timeLimit(20, () => now);
  const all = timeFor(1);
  const half = timeFor(0.5);
  now = 15;
  expect([all(), half()]).toEqual([false, true]);
  // Of the 10 that remain, 5.
  const later = timeFor(0.5);
  const own = part(0.5).timeFor(1);
  expect([later(), own()]).toEqual([false, false]);
  now = 20;
  expect([all(), later(), own()]).toEqual([false, true, true]);
  now = 25;
  expect(all()).toBe(true);
});
