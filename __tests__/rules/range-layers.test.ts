import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rangeLayers } from '../../src/rules/support/range-layers.ts';

it('finds what a look at every range finds', () => {
  const range = fc
    .tuple(fc.nat(40), fc.nat(12))
    .map(([start, length]) => ({ range: { start, end: start + length } }));
  fc.assert(
    fc.property(fc.array(range), fc.nat(55), (items, offset) => {
      const expected = items.filter(({ range }) => range.start <= offset && offset < range.end);
      expect(new Set(rangeLayers(items).holding(offset))).toEqual(new Set(expected));
    }),
  );
});
