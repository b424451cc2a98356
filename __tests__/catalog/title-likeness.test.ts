import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isOneLetterApart,
  isPartOfTitle,
  titleLikeness,
} from '../../src/catalog/title-likeness.ts';

describe('titleLikeness', () => {
  it.each([
    ['nothing is like no title', '', 'bark as a home', 0],
    ['two missing titles say nothing', '', '', 0],
    ['equal titles', 'bark as a home', 'bark as a home', 1],
    ['words set apart differently', 'auto encoder lichens', 'autoencoder li chens', 1],
    [
      'a title of twenty letters without its subtitle',
      'bark as a home cared',
      'bark as a home cared for four hundred trees',
      0.95,
    ],
    ['the same after its name', 'barknet bark as a home cared', 'bark as a home cared', 0.95],
    ['nothing in common', 'abab', 'cdcd', 0],
  ])('%s', (_, a, b, likeness) => {
    expect(titleLikeness(a, b)).toBe(likeness);
    expect(titleLikeness(b, a)).toBe(likeness);
  });

  it('a short name at the start of the other is half the evidence', () => {
    const long = 'barks seen on four hundred trees of the old town';
    expect(titleLikeness('barks', long)).toBe(0.6);
    // Not a word of its own, so no more alike than its letters.
    expect(titleLikeness('bark', long)).toBeLessThan(0.2);
  });

  it('a short title that is nearly the whole other one counts by its letters', () => {
    expect(titleLikeness('bark as a homes', 'bark as a homes in')).toBeGreaterThan(0.85);
  });

  it('does not depend on the order', () => {
    const title = fc.stringMatching(/^[a-c]{1,3}( [a-c]{1,3}){0,8}$/);
    fc.assert(
      fc.property(title, title, (a, b) => {
        const likeness = titleLikeness(a, b);
        expect(likeness).toBe(titleLikeness(b, a));
        expect(likeness).toBeGreaterThanOrEqual(0);
        expect(likeness).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('isPartOfTitle', () => {
  it.each([
    ['bark', 'bark as a home', true],
    ['a home', 'bark as a home', true],
    ['as a', 'bark as a home', false],
    ['bar', 'bark as a home', false],
    ['ome', 'bark as a home', false],
    ['', 'bark', false],
    ['', '', false],
    ['', ' bark ', false],
    ['moss', 'bark as a home', false],
  ])('%j of %j: %s', (a, b, is) => {
    expect([isPartOfTitle(a, b), isPartOfTitle(b, a)]).toEqual([is, is]);
  });
});

describe('isOneLetterApart', () => {
  it.each([
    ['bark on high image walls', 'bark on high images walls', true],
    ['bark on walls', 'barks on wall', false],
    ['colours of lichens', 'colours of lichenz', true],
    ['bark as a home i', 'bark as a home ii', false],
    ['bark as a home', 'bark as a home', false],
    ['lichens in 2020', 'lichens in 2021', false],
    ['cats on walls', 'cars on walls', false],
  ])('"%s" and "%s": %s', (a, b, expected) => {
    expect(isOneLetterApart(a, b)).toBe(expected);
    expect(isOneLetterApart(b, a)).toBe(expected);
  });
});
