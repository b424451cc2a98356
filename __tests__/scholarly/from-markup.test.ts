import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repairMojibake } from '../../src/registries/clean-text.ts';
import { fromMarkup } from '../../src/scholarly/from-markup.ts';
import { plainText } from '../../src/scholarly/scholarly-text.ts';

const markupToText = (markup: string): string => plainText(fromMarkup(markup));

describe('fromMarkup', () => {
  it.each([
    ['<jats:p>A <jats:italic>b</jats:italic> c.</jats:p>', 'A b c.'],
    ['<p>One.</p><p>Two.</p>', 'One. Two.'],
    ['<jats:title>ABSTRACT</jats:title><jats:p>Text</jats:p>', 'Text'],
    ['<h4>Aims</h4>Text<h4>Results:</h4>More', 'Aims: Text Results: More'],
    ['10<sup>5</sup> cells and CO<sub>2</sub>, the 1<sup>st</sup>', '10⁵ cells and CO2, the 1st'],
    ['p < 0.05 and x > 3', 'p < 0.05 and x > 3'],
    ['a<b and b>a', 'a<b and b>a'],
    ['p &lt; .05 &amp; more', 'p < .05 & more'],
    ['&lt;i&gt;Drosophila&lt;/i&gt; wings', 'Drosophila wings'],
    ['Tom &amp;amp; Ann', 'Tom & Ann'],
    ['caf&eacute; &#233; &#xe9; &unknown;', 'café é é &unknown;'],
    ['Relations (\n   <i>FUT2</i>\n   ) here', 'Relations (FUT2) here'],
    ['x <mml:math><mml:mi>y</mml:mi></mml:math><tex-math>\\frac{1}{2}</tex-math> z', 'x y z'],
    ['a<!-- hidden <p> -->b', 'ab'],
    ['a\u00adb\u200b c', 'ab c'],
    ['&#0;&#xD800;x', 'x'],
    ['', ''],
    [
      'Learning to <think> before <mask> and <image>',
      'Learning to <think> before <mask> and <image>',
    ],
    ['Finding <script> injections', 'Finding <script> injections'],
    ['A <style>x{}</style>wall', 'A wall'],
    ['The <p> element and the <br> element', 'The <p> element and the <br> element'],
    ['One wall.<br>Two <p>walls', 'One wall. Two walls'],
    ['Walls <!-- without an end', 'Walls <!-- without an end'],
    ['Drosophila <i>melanogaster', 'Drosophila melanogaster'],
  ])('%j', (markup, text) => {
    expect(markupToText(markup)).toBe(text);
  });

  it('does not change plain text', () => {
    const word = fc
      .stringMatching(/^[a-zA-Zé]{1,8}$/)
      .filter((one) => !/^(?:abstract|summary)$/i.test(one));
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), (words) => {
        expect(markupToText(words.join(' '))).toBe(words.join(' '));
      }),
    );
  });

  it('never throws, and folds all spaces', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<sup>',
      '</sup>',
      '<title>',
      '</h1>',
      '<',
      '>',
      '&lt;',
      '&',
      '<!--',
      '-->',
      'a',
      ' ',
      '\n',
      '<tex-math>',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        expect(markupToText(pieces.join(''))).not.toMatch(/\s{2}|^\s|\s$/);
      }),
    );
  });

  it('reads a tag that never ends', () => {
    expect(markupToText(`<a x=${' '.repeat(200_000)}`)).toBe('<a x=');
  });

  it.each(['<p', '<a ', '<!--', '&lt;i', '<sup>', '< '])(
    'reads 200,000 characters of %j',
    (piece) => {
      expect(markupToText(piece.repeat(200_000 / piece.length)).length).toBeLessThanOrEqual(
        200_000,
      );
    },
    5000,
  );
});

describe('repairMojibake', () => {
  it.each([
    ['CastaÃ±o', 'Castaño'],
    ['Caseâ€“control', 'Case–control'],
    ['Ãrzte', 'Ãrzte'],
    ['Ângela São', 'Ângela São'],
    ['Müller', 'Müller'],
    ['Łukasz CastaÃ±o', 'Łukasz CastaÃ±o'],
    ['Ελένη', 'Ελένη'],
  ])('%s becomes %s', (text, repaired) => {
    expect(repairMojibake(text)).toBe(repaired);
  });

  it('repairs any text with this error', () => {
    const letters = fc.stringMatching(/^[a-zéüñçøß–’]{1,20}$/);
    fc.assert(
      fc.property(letters, (text) => {
        const broken = Array.from(new TextEncoder().encode(text), (byte) =>
          String.fromCharCode(byte),
        ).join('');
        expect(repairMojibake(broken)).toBe(text);
      }),
    );
  });
});
