import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countProtected, protectCapitals } from '../../src/bibtex/protect-capitals.ts';
import { plainTextOfTex } from '../../src/scholarly/from-tex.ts';
import { toTex } from '../../src/scholarly/to-tex.ts';

const written = (title: string, ascii = false): string =>
  protectCapitals(title, (part) => toTex(part, ascii));

it.each([
  ['BERT: Pre-training of Transformers', '{BERT}: Pre-training of Transformers'],
  ['From GPT-3.5 to ChatGPT’s heirs', 'From {GPT-3.5} to {ChatGPT}’s heirs'],
  ['mRNA and 3D U-Nets in COVID-19', '{mRNA} and {3D} U-Nets in {COVID-19}'],
  ['Part II: CNN-based Pre-Training', 'Part {II}: {CNN}-based Pre-Training'],
  ['Cost & gain of LLMs', 'Cost \\& gain of {LLMs}'],
  ['Nothing to keep here', 'Nothing to keep here'],
  ['A TITLE THAT SHOUTS', 'A TITLE THAT SHOUTS'],
])('keeps the capitals of %s', (title, expected) => {
  expect(written(title)).toBe(expected);
});

it('protects capitals with accents from the rules for special characters', () => {
  expect(written('The ÉCOLE corpus', true)).toBe("The {{\\'E}COLE} corpus");
});

it.each([
  ['{BERT}: Pre-training with GPT', 1, 1],
  ['{B}{E}{R}{T} and {\\"U}ber', 1, 0],
  ['Plain words, {Markov} chains, {\\LaTeX}', 0, 0],
  ['A {Bayesian DNA} model of RNA', 1, 1],
])('counts the protected words of a title: %s', (latex, kept, bare) => {
  expect(countProtected(latex)).toEqual({ kept, bare });
});

it('loses no character of a title', () => {
  const title = fc.stringMatching(/^[A-Za-zÉéßñ0-9&%#_$~^\\{}"'`.: -]{0,40}$/);
  fc.assert(
    fc.property(title, fc.boolean(), (text, ascii) => {
      expect(plainTextOfTex(written(text, ascii))).toBe(plainTextOfTex(toTex(text, ascii)));
    }),
  );
});
