import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareLatex } from '../../src/rules/support/bare-latex.ts';
import { plainTextOfTex } from '../../src/scholarly/from-tex.ts';

const PIECES = [
  '&',
  '%',
  '_',
  '#',
  '$',
  '\\',
  '{',
  '}',
  ' ',
  'a',
  '$x$',
  '\\&',
  '&amp;',
  'https://a.b/c_d',
  '\\url{a_b}',
  '\\(',
  '\\)',
];
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 20 }).map((all) => all.join(''));

/** The text with a backslash before each character that was found. */
function escaped(source: string): string {
  const { characters } = bareLatex(source);
  return characters.reduceRight((all, { at }) => `${all.slice(0, at)}\\${all.slice(at)}`, source);
}

describe('bareLatex', () => {
  it('finds nothing after its characters are escaped', () => {
    fc.assert(
      fc.property(text, (source) => {
        expect(bareLatex(escaped(source)).characters).toEqual([]);
      }),
    );
  });

  it('points at the characters themselves', () => {
    fc.assert(
      fc.property(text, (source) => {
        for (const { at, character } of bareLatex(source).characters)
          expect(source.charAt(at)).toBe(character);
      }),
    );
  });

  it('keeps text for readers, where mathematics is closed', () => {
    const words = fc.constantFrom('&', '%', '_', '#', ' ', 'a', '$x$', '\\&', '\\$');
    const closed = fc.array(words, { maxLength: 20 }).map((all) => all.join(''));
    fc.assert(
      fc.property(closed, (source) => {
        expect(plainTextOfTex(escaped(source))).toBe(plainTextOfTex(source));
      }),
    );
  });

  it.each([
    ['\\(', 0, 0],
    ['$', 0, 0],
    ['\\url{', 0, 0],
    ['\\cite[', 0, 0],
    ['https://a_', 0, 1],
    ['&a', 20_000, 0],
  ])('reads a long text of %j', (opening, characters, addresses) => {
    const found = bareLatex(opening.repeat(20_000));
    expect([found.characters.length, found.addresses.length]).toEqual([characters, addresses]);
  });
});
