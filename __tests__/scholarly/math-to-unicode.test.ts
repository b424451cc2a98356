import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mathToUnicode } from '../../src/scholarly/math-to-unicode.ts';

// What TeX prints (The TeXbook, chapters 16 to 18; amsldoc), in the characters that Unicode has for it.
it.each([
  ['\\sigma', 'σ'],
  ['\\Bbb C^2', 'ℂ²'],
  ['\\mathbb{E}[X]', '𝔼[X]'],
  ['\\frac{1}{2}', '1/2'],
  ['\\frac{a+b}{2}', '(a+b)/2'],
  ['\\sqrt{2}', '√2'],
  ['\\sqrt[3]{x + y}', '∛(x + y)'],
  ['\\mathcal{O}(n^{2})', 'O(n²)'],
  ['10^{-3}', '10⁻³'],
  ['x_{ij}', 'x_ij'],
  ['x^{a,b}', 'x^(a,b)'],
  ['x_1', 'x₁'],
  ['90^\\circ', '90°'],
  ["f''", 'f′′'],
  ['\\check{Z}', 'Ž'],
  ['\\hat{x}', 'x'],
  ['\\ifmmode \\check{Z}\\else \\v{Z}\\fi{}', 'Ž'],
  ['a \\leq b \\text{ and } c', 'a ≤ b and c'],
  ['\\left( x \\right.', '( x '],
  ['5\\%', '5%'],
  ['\\{a\\}', '{a}'],
  ['\\log n', 'log n'],
  ['O(n\\log n)', 'O(n log n)'],
  ['n\\log\\log{n}', 'n log log n'],
  ['\\sin\\alpha \\max\\{a\\}', 'sin α max{a}'],
  ['\\unknown x', '\\unknown x'],
  ['\\begin{matrix}a & b\\end{matrix}', ' a b '],
  ['}a{', 'a'],
  ['^', ''],
  ['\\', ''],
])('%s is %s', (tex, text) => {
  expect(mathToUnicode(tex)).toBe(text);
});

it.each(['{', '^', '\\frac', '_{', '\\sqrt[3]', '\\hat', '\\else', "'"])(
  'takes any number of %s, in linear time',
  (piece) => {
    expect(mathToUnicode(piece.repeat(100_000)).length).toBeLessThanOrEqual(900_000);
  },
);

it('accepts any text', () => {
  const piece = fc.constantFrom('\\', '{', '}', '^', '_', 'x', '\\frac', '\\mathbb', "'", ' ', '~');
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      expect(typeof mathToUnicode(pieces.join(''))).toBe('string');
    }),
  );
});
