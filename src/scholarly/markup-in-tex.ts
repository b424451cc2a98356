import { countWhile } from '../text/count-while.ts';
import type { Range } from '../text/range.ts';
import { CHARACTER_REFERENCE, characterOfReference } from './markup.ts';

/**
 * Elements of HTML, JATS (https://jats.nlm.nih.gov/) and MathML in titles and abstracts that come from
 * registries and web pages. Only these names count, because `<x, y>` in an abstract is mathematics;
 * attributes need a value, because `<i and j>` is mathematics too.
 */
const ELEMENT =
  /<\/?(?:(?:jats|mml|m|xhtml):[a-z][\w-]*|p|br|b|i|u|em|strong|sub|sup|span|div|a|tt|code|pre|small|font|ul|ol|li|title|sec|italic|bold|inline-formula|tex-math|scp|h[1-6]|img|table|tr|td|math|mi|mo|mn|mtext|mrow|mfrac|msub|msup|msubsup|msqrt)(?:\s+[\w:-]+\s*=[^<>]*|\s*\/?)>/gi;
const MATH = /(?<!\\)\$\$?[^$]*(?<!\\)\$\$?/g;

/** A tag or a character reference in a LaTeX text. */
export interface MarkupInTex {
  readonly kind: 'element' | 'reference';
  /** As in HTML, even if the text uses macros: `<em>` for `$\less$em$\greater$`. */
  readonly mark: string;
  /** Its range in the LaTeX, including its macros. */
  readonly range: Range;
}

/**
 * The HTML, JATS and MathML in a LaTeX text, in order; text between dollar signs is mathematics. Tags
 * that are written with macros are included: `\ensuremath{<}mml:mi\ensuremath{>}`,
 * `{\textless}i{\textgreater}`, `{\&}amp$\mathsemicolon$`. Of those, an element with a name of one
 * letter counts only if it is closed, because `{\textless}a{\textgreater}` may be a mean.
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

/** A text without its HTML and XML, for comparisons. */
export function withoutMarkup(text: string): string {
  if (!/[<&]/.test(text)) return text;
  return text
    .replace(ELEMENT, ' ')
    .replace(CHARACTER_REFERENCE, (reference) => characterOfReference(reference) ?? reference);
}

/** A LaTeX text in which the characters of markup are not written as macros. */
interface UnmaskedTex {
  readonly text: string;
  /** Whether a range of it contains a character that was a macro. */
  isMasked(range: Range): boolean;
  sourceRange(range: Range): Range;
}

/**
 * The macros that exports use for the characters of markup: Crossref's BibTeX with the names of unicode-math
 * (`$\less$`, `$\mathsemicolon$`), betterbib with `\ensuremath{<}`, Zotero with `{\textless}`,
 * Mendeley with `$<$`.
 */
const MASKS: readonly (readonly [string, string])[] = [
  ['<', symbol(String.raw`(?:\\less|\\lt|<)`, 'textless')],
  ['>', symbol(String.raw`(?:\\greater|\\gt|>)`, 'textgreater')],
  [';', String.raw`\$\\mathsemicolon\$`],
  ['/', String.raw`\$\\mathslash\$`],
  ['=', String.raw`\$(?:\\equal|=)\$`],
  ['"', String.raw`\{\\textquotedbl\}|\\textquotedbl(?:\{\}| )|\{"\}`],
  ['&', String.raw`\{\\&\}|\$\\mathampersand\$`],
  ['#', String.raw`(?<=&|&\}|&\$)(?:\{\\#\}|\$\\mathoctothorpe\$|\\#)`],
];

function symbol(math: string, text: string): string {
  return [
    String.raw`\$\s?${math}\s?\$`,
    String.raw`\\ensuremath\{${math}\}`,
    String.raw`\{\\${text} ?\}`,
    String.raw`\\${text}(?:\{\}| |(?![a-zA-Z]))`,
  ].join('|');
}

const MASK = new RegExp(MASKS.map(([, pattern]) => `(${pattern})`).join('|'), 'g');

/** One macro: its offset in the text, and its range in the LaTeX. */
interface Masked {
  readonly at: number;
  readonly start: number;
  readonly end: number;
}

/** Replaces macros for characters of markup by the characters. Linear in the length. */
export function unmaskTex(tex: string): UnmaskedTex {
  const masked: Masked[] = [];
  let text = '';
  let from = 0;
  for (const match of tex.matchAll(MASK)) {
    const which = match.slice(1).findIndex((group) => group !== undefined);
    text += tex.slice(from, match.index);
    from = match.index + match[0].length;
    masked.push({ at: text.length, start: match.index, end: from });
    text += MASKS[which]?.[0] ?? '';
  }
  text += tex.slice(from);
  return {
    text,
    isMasked: ({ start, end }) => {
      const last = lastBefore(masked, end);
      return last !== undefined && last.at >= start;
    },
    sourceRange: ({ start, end }) => ({
      start: sourceOffset(masked, start),
      end: sourceOffset(masked, end),
    }),
  };
}

/** The last macro that starts before an offset of the text. */
function lastBefore(masked: readonly Masked[], offset: number): Masked | undefined {
  return masked[countWhile(masked.length, (index) => (masked[index]?.at ?? 0) < offset) - 1];
}

function sourceOffset(masked: readonly Masked[], offset: number): number {
  const last = lastBefore(masked, offset);
  // A macro is one character in the text.
  return last === undefined ? offset : last.end + (offset - last.at - 1);
}
