import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { similarity } from '../../src/text/similarity.ts';

describe('similarity', () => {
  it('is 1 for equal texts and 0 for texts that share no pair', () => {
    expect(similarity('abc', 'abc')).toBe(1);
    expect(similarity('abc', 'xyz')).toBe(0);
    expect(similarity('', 'a')).toBe(0);
  });

  it('counts repeated pairs once each', () => {
    expect(similarity('aaaa', 'aa')).toBeCloseTo(0.5);
  });

  it('distinguishes a typing error from another title', () => {
    const title = 'deep learning for chest x ray reports';
    expect(similarity(title, 'deep lerning for chest x ray reports')).toBeGreaterThan(0.9);
    expect(similarity(title, 'protein language models at scale')).toBeLessThan(0.4);
  });

  it('does not depend on the order and stays between 0 and 1', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const one = similarity(a, b);
        expect(one).toBe(similarity(b, a));
        expect(one).toBeGreaterThanOrEqual(0);
        expect(one).toBeLessThanOrEqual(1);
      }),
    );
  });
});
