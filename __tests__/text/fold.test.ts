import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldsToNothing } from '../../src/text/fold.ts';

describe('fold', () => {
  it.each([
    ['Vision–Language  Model', 'vision language model'],
    ['Schrödinger', 'schrodinger'],
    ['Łukasz Ørsted Weiß', 'lukasz orsted weiss'],
    ['ﬁne-tuning', 'fine tuning'],
    ['Moss™ & Walls ®', 'moss walls'],
    ['大模型 (综述)', '大模型 综述'],
    ['  "Why?" ', 'why'],
  ])('folds %j to %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('is equal for composed and decomposed text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
      }),
    );
  });

  it('changes nothing when folded twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe('foldsToNothing', () => {
  it('agrees with folding', () => {
    const units = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('…', '™', '①', '\u0301'));
    fc.assert(
      fc.property(units, (text) => {
        expect(foldsToNothing(text)).toBe(fold(text) === '');
      }),
    );
  });
});
