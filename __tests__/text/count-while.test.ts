import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countWhile } from '../../src/text/count-while.ts';

it('counts the items at the start that meet a condition', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), fc.nat(20), (numbers, limit) => {
      const sorted = numbers.toSorted((a, b) => a - b);
      const counted = countWhile(sorted.length, (at) => (sorted[at] ?? 0) <= limit);
      expect(counted).toBe(sorted.filter((number) => number <= limit).length);
    }),
  );
});
