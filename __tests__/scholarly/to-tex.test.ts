import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainTextOfTex } from '../../src/scholarly/from-tex.ts';
import { toTex } from '../../src/scholarly/to-tex.ts';

describe('toTex', () => {
  it.each([
    ['R&D at 5% of #1, a_b for $2', 'R\\&D at 5\\% of \\#1, a\\_b for \\$2'],
    [
      '{x} \\ ~ ^',
      '\\textbraceleft{}x\\textbraceright{} \\textbackslash{} \\textasciitilde{} \\textasciicircum{}',
    ],
    ['pages 1--2', 'pages 1-{}-2'],
  ])('escapes %s', (text, latex) => {
    expect(toTex(text, false)).toBe(latex);
  });

  it.each([
    ['Müller', 'M{\\"u}ller'],
    ['naïve', 'na{\\"\\i}ve'],
    ['Škoda', '{\\v{S}}koda'],
    ['Nguyễn', 'Nguy{\\~{\\^e}}n'],
    ['Straße', 'Stra{\\ss}e'],
    ['α–β', '$\\alpha$--$\\beta$'],
    ['“quoted”', "``quoted''"],
    ['日本', '日本'],
    ['ǿ', "{\\'{\\o}}"],
    ['ǰ', '{\\v{\\j}}'],
    ['ё', 'ё'],
    ['й', 'й'],
    ['가', '가'],
    ['-–-', '-{}--{}-'],
  ])('writes %s in ASCII where there is a command', (text, latex) => {
    expect(toTex(text, true)).toBe(latex);
  });

  it('keeps Unicode if the file contains it', () => {
    expect(toTex('Müller – α', false)).toBe('Müller – α');
  });

  it('is inverted by decoding, with balanced braces', () => {
    const letters = fc.constantFrom(...'aZ1 \\{}$&%#_~^`-\'"éïÅřşĐßłøα≤×“”–—…日🎉ộ');
    const text = fc.array(letters, { maxLength: 30 }).map((each) => each.join(''));
    fc.assert(
      fc.property(text, fc.boolean(), (plain, ascii) => {
        const latex = toTex(plain, ascii);
        expect(plainTextOfTex(latex)).toBe(plain.normalize('NFC'));
        expect(latex.split('{').length).toBe(latex.split('}').length);
      }),
      { numRuns: 500 },
    );
  });
});
