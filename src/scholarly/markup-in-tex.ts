import type { Range } from '../text/range.ts';
import { CHARACTER_REFERENCE, characterOfReference } from './character-references.ts';
import { type UnmaskedTex, unmaskTex } from './unmask-tex.ts';

/**
 * Elements that registries and web pages leave in titles and abstracts: HTML's, JATS's
 * (https://jats.nlm.nih.gov/) and MathML's. Named one by one, because `<x, y>` in an abstract is
 * mathematics; attributes need a value, because `<i and j>` is as well.
 */
const ELEMENT =
  /<\/?(?:(?:jats|mml|m|xhtml):[a-z][\w-]*|p|br|b|i|u|em|strong|sub|sup|span|div|a|tt|code|pre|small|font|ul|ol|li|title|sec|italic|bold|inline-formula|tex-math|scp|h[1-6]|img|table|tr|td|math|mi|mo|mn|mtext|mrow|mfrac|msub|msup|msubsup|msqrt)(?:\s+[\w:-]+\s*=[^<>]*|\s*\/?)>/gi;
const MATH = /(?<!\\)\$\$?[^$]*(?<!\\)\$\$?/g;

/** A tag or a character reference in a LaTeX text. */
export interface MarkupInTex {
  readonly kind: 'element' | 'reference';
  /** As HTML has it, also where the text writes it with macros: `<em>` for `$\less$em$\greater$`. */
  readonly mark: string;
  /** Where it stands in the LaTeX, its macros included. */
  readonly range: Range;
}

/**
 * The HTML, JATS and MathML in a LaTeX text, in order; what stands between dollar signs is
 * mathematics. Marks that hide in macros are found as well: `\ensuremath{<}mml:mi\ensuremath{>}`,
 * `{\textless}i{\textgreater}`, `{\&}amp$\mathsemicolon$`. Of those, an element of one letter counts only where it is closed,
 * because `{\textless}a{\textgreater}` may be a mean.
 */
export function markupInTex(tex: string): MarkupInTex[] {
  if (!/[<&]|less|\\lt/.test(tex)) return [];
  const unmasked = unmaskTex(tex);
  const { text, isMasked, sourceRange } = unmasked;
  const prose = text.replace(MATH, (formula) => ' '.repeat(formula.length));
  const found: MarkupInTex[] = referencesIn(prose, unmasked);
  for (const { 0: mark, index } of prose.matchAll(ELEMENT)) {
    const range = { start: index, end: index + mark.length };
    if (isMasked(range) && !isElement(mark, prose)) continue;
    found.push({ kind: 'element', mark, range: sourceRange(range) });
  }
  return found.sort((a, b) => a.range.start - b.range.start);
}

function isElement(mark: string, prose: string): boolean {
  const [, name = ''] = /^<\/?([\w:-]+)/.exec(mark) ?? [];
  return name.length > 1 || prose.includes(`</${name}>`);
}

function referencesIn(prose: string, { sourceRange }: UnmaskedTex): MarkupInTex[] {
  return [...prose.matchAll(CHARACTER_REFERENCE)].flatMap(({ 0: mark, index }) => {
    if (characterOfReference(mark) === undefined) return [];
    const { start, end } = sourceRange({ start: index, end: index + mark.length });
    return [{ kind: 'reference' as const, mark, range: { start, end } }];
  });
}

/** A text as readers see it without its HTML and XML, for comparing what it says. */
export function withoutMarkup(text: string): string {
  if (!/[<&]/.test(text)) return text;
  return text
    .replace(ELEMENT, ' ')
    .replace(CHARACTER_REFERENCE, (reference) => characterOfReference(reference) ?? reference);
}
