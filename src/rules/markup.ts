/**
 * Elements that registries and web pages leave in titles and abstracts: HTML's, JATS's
 * (https://jats.nlm.nih.gov/) and MathML's. Named one by one, because `<x, y>` in an abstract is
 * mathematics; attributes need a value, because `<i and j>` is as well.
 */
export const MARKUP_ELEMENT =
  /<\/?(?:(?:jats|mml|m|xhtml):[a-z][\w-]*|p|br|b|i|u|em|strong|sub|sup|span|div|a|tt|code|pre|small|font|ul|ol|li|title|sec|italic|bold|inline-formula|tex-math|scp|h[1-6]|img|table|tr|td|math|mi|mo|mn|mrow|msub|msup)(?:\s+[\w:-]+\s*=[^<>]*|\s*\/?)>/gi;
/** Character references, the unescaped `&` of "R&D;" not among them. */
export const MARKUP_REFERENCE =
  /&(?:amp|lt|gt|quot|apos|nbsp|ndash|mdash|hellip|[lr][sd]quo|times|deg|#\d{1,7}|#x[\da-f]{1,6}|([a-z]{1,2})(?:acute|grave|uml|circ|tilde|cedil));/gi;

const MATH = /(?<!\\)\$\$?[^$]*(?<!\\)\$\$?/g;

/** The first HTML or XML mark in a LaTeX text; what stands between dollar signs is mathematics. */
export function firstMarkup(text: string): string | undefined {
  if (!/[<&]/.test(text)) return undefined;
  const prose = withoutMath(text);
  return prose.match(MARKUP_ELEMENT)?.[0] ?? prose.match(MARKUP_REFERENCE)?.[0];
}

/** A text with blanks for what stands between dollar signs, so that nothing else moves. */
export function withoutMath(text: string): string {
  return text.replace(MATH, (formula) => ' '.repeat(formula.length));
}

/** A text without its HTML and XML marks, for comparing what it says. */
export function withoutMarkup(text: string): string {
  if (!/[<&]/.test(text)) return text;
  return text.replace(MARKUP_ELEMENT, ' ').replace(MARKUP_REFERENCE, (_, letters = ' ') => letters);
}
