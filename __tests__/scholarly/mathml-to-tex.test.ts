import { expect, it } from 'vitest';
import { markupTokens } from '../../src/scholarly/markup.ts';
import { mathmlToTex } from '../../src/scholarly/mathml-to-tex.ts';

const texOf = (mathml: string): string => mathmlToTex([...markupTokens(mathml)]);

// What the elements mean: https://www.w3.org/TR/mathml-core/
it.each([
  ['<mi>x</mi>', 'x'],
  ['<mml:msup><mml:mi>x</mml:mi><mml:mn>2</mml:mn></mml:msup>', 'x^{2}'],
  ['<msub><mi>RuO</mi><mn>2</mn></msub>', '\\mathrm{RuO}_{2}'],
  ['<mi>&#x3b1;</mi><mo>&#8722;</mo><mi>x</mi>', '\\alpha -x'],
  ['<mfrac><mn>1</mn><mn>2</mn></mfrac>', '\\frac{1}{2}'],
  ['<msqrt><mi>x</mi><mo>+</mo><mn>1</mn></msqrt>', '\\sqrt{x+1}'],
  ['<mroot><mi>x</mi><mn>3</mn></mroot>', '\\sqrt[3]{x}'],
  ['<msubsup><mi>x</mi><mi>i</mi><mn>2</mn></msubsup>', 'x_{i}^{2}'],
  ['<mover accent="true"><mi>x</mi><mo>^</mo></mover>', '\\hat{x}'],
  ['<mi mathvariant="double-struck">R</mi>', '\\mathbb{R}'],
  ['<mi mathvariant="script">O</mi><mo>(</mo><mi>n</mi><mo>)</mo>', '\\mathcal{O}(n)'],
  ['<mi>log</mi><mi>n</mi>', '\\log n'],
  ['<mfenced open="[" close="]"><mi>a</mi><mi>b</mi></mfenced>', '[a,b]'],
  ['<mtext>in vivo</mtext>', '\\text{in vivo}'],
  ['<mn>5</mn><mo>%</mo>', '5\\%'],
  ['<semantics><mi>x</mi><annotation encoding="TeX">y</annotation></semantics>', 'x'],
  ['<mrow><mi>a</mi>', 'a'],
  ['', ''],
])('%s', (mathml, tex) => {
  expect(texOf(mathml)).toBe(tex);
});

it.each(['<mi>', '<mrow><mi>x</mi>', '</mi>'])('accepts any number of %s', (piece) => {
  expect(texOf(piece.repeat(20_000)).length).toBeLessThan(200_000);
});
