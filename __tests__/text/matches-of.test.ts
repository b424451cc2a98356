import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../src/text/matches-of.ts';

describe('matchesOf', () => {
  it.each([/a+/g, /(a)|b/g, /a*/g, /(?<=a)b/g, /b*/gu])(
    'finds what matchAll finds for %s',
    (expression) => {
      const texts = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\u{1f33f}') });
      fc.assert(
        fc.property(texts, (text) => {
          expect(matchesOf(text, expression)).toEqual([...text.matchAll(expression)]);
        }),
      );
    },
  );

  it('begins at the start of each text', () => {
    const word = /moss/g;
    expect(matchesOf('moss moss', word).map(({ index }) => index)).toEqual([0, 5]);
    expect(matchesOf('moss', word)).toHaveLength(1);
  });
});
