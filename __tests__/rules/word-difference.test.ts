import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordDifference } from '../../src/rules/support/word-difference.ts';

/** The differing words of both sides. */
function words(left: string, right: string) {
  const found = wordDifference(left, right);
  return found && [found.left.map(({ text }) => text), found.right.map(({ text }) => text)];
}

describe('wordDifference', () => {
  it.each([
    ['Bark is rough.', 'bark IS "rough"'],
    ['', '...'],
    ['Erdős grows', 'Erdos grows'],
    ['fine-tuning 5 K steps', 'finetuning 5K steps'],
    ['naïve', 'nai\u0308ve'],
    ['Ferns & Mosses', 'Ferns and Mosses'],
    ['We show and tell', 'We show & tell'],
    ['Q&A', 'QA'],
  ])('sees none between %j and %j', (left, right) => {
    expect(wordDifference(left, right)).toBeUndefined();
  });

  it.each([
    ['Bark is rough.', 'Bark is smooth.', [['rough'], ['smooth']]],
    ['Bark is very rough.', 'Bark is rough.', [['very'], []]],
    ['Bark', 'Old bark', [[], ['Old']]],
    [
      'a b c d e',
      'a x c y e',
      [
        ['b', 'c', 'd'],
        ['x', 'c', 'y'],
      ],
    ],
    ['very very rough', 'very rough', [['very'], []]],
    ['', 'rough', [[], ['rough']]],
    ['Bark & moss', 'Bark or moss', [['&'], ['or']]],
  ])('finds what differs between %j and %j', (left, right, expected) => {
    expect(words(left, right)).toEqual(expected);
  });

  it('reports where the difference is', () => {
    expect(wordDifference('Old bark is rough', 'Bark is rough')).toMatchObject({
      atStart: true,
      atEnd: false,
      shared: 0.75,
      left: [{ text: 'Old', folded: 'old', start: 0, end: 3 }],
    });
    expect(wordDifference('Bark is rough now', 'Bark is rough')).toMatchObject({
      atStart: false,
      atEnd: true,
      left: [{ start: 14, end: 17 }],
    });
    expect(wordDifference('Moss', 'Bark')).toMatchObject({ atStart: true, atEnd: true, shared: 0 });
  });

  it('is symmetric, and returns the words of their places', () => {
    const text = fc
      .array(fc.constantFrom('moss', 'Bark', 'é', '5%', 'fine-tuned'))
      .map((all) => all.join(' '));
    fc.assert(
      fc.property(text, text, (left, right) => {
        const there = wordDifference(left, right);
        const back = wordDifference(right, left);
        expect(back?.left).toEqual(there?.right);
        expect(back?.shared).toBe(there?.shared);
        for (const word of there?.left ?? []) {
          expect(left.slice(word.start, word.end)).toBe(word.text);
        }
      }),
    );
  });
});
