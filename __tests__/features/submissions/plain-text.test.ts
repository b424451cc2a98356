import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/features/submissions/plain-text.ts';

describe('plainText', () => {
  it.each([
    ['<script>alert(1)</script>Tea', 'Tea'],
    ['Tea<!-- hidden --> and cups', 'Tea and cups'],
    ['Tea <details open><summary>x</summary>y</details>', 'Tea x y'],
    ['<scr<b>ipt>Tea</scr</b>ipt>', 'Tea'],
    ['&lt;img src=x onerror=alert(1)&gt;Tea', 'Tea'],
    ['Tea <iframe src="https://evil.example">', 'Tea'],
    ['Tea\u200b\u2062 <b>and</b>\n cups', 'Tea and cups'],
    ['<!--<!-- a -->Tea', 'Tea'],
    ['Tea <script src="x"', 'Tea < script src="x"'],
  ])('leaves no HTML in %j', (text, plain) => {
    expect(plainText(text)).toBe(plain);
  });

  it.each([
    'Preventing <script> injection in web pages',
    'On the <style> of web pages',
    'Tokens such as <s>, <pad>, <mask>, <unk> and <image> are added.',
    'Between <script> and </script> tags; between <think> and </think> tags.',
    '{<script>} On stars and cups',
    'The <iframe> and <details> elements',
    'The <p> and <br> elements',
    'p < 0.05 and q > 1',
    'if <i and j> hold',
    'a <- b',
    '茶 & cups',
  ])('keeps %j as it is', (text) => {
    expect(plainText(text)).toBe(text);
  });

  it('has nothing more to remove the second time', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '<b>',
      '<!--',
      '-->',
      'script',
      '/',
      ' ',
      'a',
      '&lt;',
      '=',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const once = plainText(pieces.join(''));
        expect(once).not.toMatch(/<!--|<\/?(?:script|iframe|img|details)[\s/>]/i);
      }),
    );
  });
});
