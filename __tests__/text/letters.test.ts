import { describe, expect, it } from 'vitest';
import { hasOnlyLetters, isLetter, LETTERS } from '../../src/text/letters.ts';

describe('hasOnlyLetters', () => {
  it.each(['moss', 'Ärzte 2021 (a)', '苔藓', '𝐌oss', ''])('%j', (text) => {
    expect(hasOnlyLetters(text)).toBe(true);
  });

  it.each(['moss–bark', '“moss”', 'moss🔥', 'm²', 'mo\u0308ss'])('not %j', (text) => {
    expect(hasOnlyLetters(text)).toBe(false);
  });
});

describe('LETTERS', () => {
  it('is a class of all letters of such a text', () => {
    const word = new RegExp(`^[${LETTERS}]+$`, 'u');
    for (const text of ['moss', 'Ärzte', '苔藓', '𝐌oss']) expect(word.test(text)).toBe(true);
    for (const text of ['moss bark', 'moss2', 'a_b', '@']) expect(word.test(text)).toBe(false);
  });
});

describe('isLetter', () => {
  it('knows letters of all scripts', () => {
    expect(['a', 'Ä', '苔'].every(isLetter)).toBe(true);
    expect(['', ' ', '1', '_', '–'].some(isLetter)).toBe(false);
  });
});
