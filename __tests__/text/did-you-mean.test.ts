import { describe, expect, it } from 'vitest';
import { didYouMean, editDistance, suggestionText } from '../../src/text/did-you-mean.ts';

describe('editDistance', () => {
  it.each([
    ['', 'abc', 3],
    ['kitten', 'sitting', 3],
    ['format', 'fromat', 1],
    ['abc', 'abc', 0],
    ['ca', 'abc', 3],
  ])('from %j to %j is %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });
});

describe('didYouMean', () => {
  const commands = ['check', 'export', 'explain'];

  it.each([
    ['chekc', 'check'],
    ['EXPORT', 'export'],
    ['explian', 'explain'],
    ['expl', 'explain'],
    ['exp', undefined],
    ['ch', undefined],
  ])('suggests %j for %j', (word, meant) => {
    expect(didYouMean(word, commands)).toBe(meant);
  });

  it('suggests nothing dissimilar', () => {
    expect(didYouMean('publish', commands)).toBeUndefined();
    expect(didYouMean('xy', ['ab'])).toBeUndefined();
  });

  it('does not compare words of any length', () => {
    expect(didYouMean('check'.repeat(1000), commands)).toBeUndefined();
  });
});

describe('suggestionText', () => {
  it('names what was probably meant, or the choices, but not all of many', () => {
    expect(suggestionText('check', ['check', 'export'])).toBe('Did you mean "check"?');
    expect(suggestionText(undefined, 'Check the path.')).toBe('Check the path.');
    const names = Array.from({ length: 45 }, (_, index) => `n${index}`);
    expect(suggestionText(undefined, names)).toMatch(
      /^Expected one of n0, .*, n19, and 25 more\.$/,
    );
  });
});
