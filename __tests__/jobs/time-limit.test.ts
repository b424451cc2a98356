import { describe, expect, it } from 'vitest';
import { timeLimit } from '../../src/jobs/time-limit.ts';

describe('timeLimit', () => {
  it('gives what the work gives', () => {
    expect(timeLimit(1000, () => 0).within(() => 42)).toBe(42);
  });

  it('breaks off work that does not end, and goes on with the next', () => {
    const { within } = timeLimit(50, () => 0);
    const forever = (): number => {
      for (let turns = 0; ; turns++) if (turns < 0) return turns;
    };
    expect(within(forever)).toBeUndefined();
    expect(within(() => 'next')).toBe('next');
  });

  it('passes on what the work throws', () => {
    expect(() =>
      timeLimit(1000, () => 0).within(() => {
        throw new RangeError('too deep');
      }),
    ).toThrow('too deep');
  });

  it('is out of time when the clock says so', () => {
    let now = 5;
    const { outOfTime } = timeLimit(10, () => now);
    expect(outOfTime()).toBe(false);
    now = 15;
    expect(outOfTime()).toBe(true);
  });
});
