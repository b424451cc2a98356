import { evenSpaces } from '../text/even-spaces.ts';
import { mathToUnicode } from './math-to-unicode.ts';

/** A formula in TeX, without dollar signs: `\sigma`, `O(n^2)`. Its braces are balanced. */
export interface Mathematics {
  readonly tex: string;
}

/**
 * A title or an abstract from any source: plain Unicode as a reader sees it, or, if it contains
 * mathematics, its parts in order. It is not escaped. Only the functions that write a format (`toTex`,
 * `toMarkdown`, `plainText`) escape, and only those that read one unescape, so that nothing is escaped
 * twice.
 */
export type ScholarlyText = string | readonly (string | Mathematics)[];

/** The parts of a text; none if it is empty. */
export function partsOf(text: ScholarlyText): readonly (string | Mathematics)[] {
  if (typeof text !== 'string') return text;
  return text === '' ? [] : [text];
}

/** Joins parts to a text: adjacent plain parts become one, empty ones are removed. */
export function scholarlyText(parts: Iterable<string | Mathematics>): ScholarlyText {
  const joined: (string | Mathematics)[] = [];
  let plain = '';
  for (const part of parts) {
    if (typeof part === 'string') plain += part;
    else if (part.tex !== '') {
      if (plain !== '') joined.push(plain);
      plain = '';
      joined.push(part);
    }
  }
  if (joined.length === 0) return plain;
  if (plain !== '') joined.push(plain);
  return joined;
}

/** A text as plain Unicode, for messages, comparisons, CSV and CSL-JSON: `σ-model`, `O(n²)`. */
export function plainText(text: ScholarlyText): string {
  if (typeof text === 'string') return text;
  return text.map((part) => (typeof part === 'string' ? part : mathToUnicode(part.tex))).join('');
}

/** A text whose plain parts are changed or read, but not its mathematics. */
export function mapPlain(
  text: ScholarlyText,
  change: (plain: string) => ScholarlyText,
): ScholarlyText {
  if (typeof text === 'string') return change(text);
  return scholarlyText(
    text.flatMap((part) => (typeof part === 'string' ? partsOf(change(part)) : [part])),
  );
}

/** A text on one line: trimmed, and with one space for each run of white space. */
export function foldSpaces(text: string): string;
export function foldSpaces(text: ScholarlyText): ScholarlyText;
export function foldSpaces(text: ScholarlyText): ScholarlyText {
  if (typeof text === 'string') return evenSpaces(text).trim();
  const last = text.length - 1;
  return scholarlyText(
    text.map((part, at) => {
      if (typeof part !== 'string') return part;
      const folded = evenSpaces(part);
      const begun = at === 0 ? folded.trimStart() : folded;
      return at === last ? begun.trimEnd() : begun;
    }),
  );
}

/**
 * A formula for a text, without unbalanced braces and without dollar signs, which would end it. Bare
 * `%` and `#`, which are a comment and a parameter in TeX, get a backslash.
 */
export function mathematics(tex: string): Mathematics {
  const kept = tex.replace(/\\[\s\S]|[$%#]/g, (found) => {
    if (found.length > 1) return found;
    return found === '$' ? '' : `\\${found}`;
  });
  // A backslash at the end would escape the closing delimiter.
  const whole = /(?:^|[^\\])(?:\\\\)*\\$/.test(kept) ? kept.slice(0, -1) : kept;
  return { tex: balanced(whole).replace(/\s+/g, ' ').trim() };
}

function balanced(tex: string): string {
  if (hasBalancedBraces(tex)) return tex;
  return tex
    .replace(/\\([{}])/g, (_, brace: string) => (brace === '{' ? '\\lbrace ' : '\\rbrace '))
    .replace(/[{}]/g, '');
}

/** Whether each brace of a text has a partner; `\{` counts too, as in BibTeX. */
export function hasBalancedBraces(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === '{') depth++;
    else if (character === '}' && --depth < 0) return false;
  }
  return depth === 0;
}
