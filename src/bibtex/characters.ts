/** Code units that have a meaning in .bib files. */
const TAB = 9;
const LF = 10;
const CR = 13;
const SPACE = 32;
export const QUOTE = 34;
export const HASH = 35;
export const PERCENT = 37;
export const PAREN_OPEN = 40;
export const PAREN_CLOSE = 41;
export const COMMA = 44;
export const EQUALS = 61;
export const AT = 64;
export const BRACE_OPEN = 123;
export const BRACE_CLOSE = 125;

/** BibTeX's white space: space, tab and line endings; form feed too. */
export function isSpace(code: number): boolean {
  return code === SPACE || (code >= TAB && code <= CR);
}

/** Whether a code unit ends a line. */
export function isLineEnd(code: number): boolean {
  return code === LF || code === CR;
}

/** Whether a code unit is a space or tab. */
export function isInlineSpace(code: number): boolean {
  return code === SPACE || code === TAB;
}

const ODD_SPACES = new Set(
  Array.from(
    '\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u2028\u2029\u202f\u205f\u3000\ufeff',
    (character) => character.charCodeAt(0),
  ),
);

/** White space of Unicode outside of ASCII, as in text copied from web pages. */
export function isOddSpace(code: number): boolean {
  return code >= 0xa0 && ODD_SPACES.has(code);
}

/** Typographic quotation marks, which are sometimes used instead of `"`. */
export function isSmartQuote(code: number): boolean {
  return (code >= 0x2018 && code <= 0x201f) || code === 0xab || code === 0xbb;
}

/** Whether a code unit is one of 0 to 9. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

const NO_NAME = new Set([...'"#%\'(),={}@'].map((character) => character.charCodeAt(0)));

/**
 * Whether a code unit can be part of the name of a type, field or macro: all but white space, control
 * characters and `" # % ' ( ) , = { }` (`id_class` in bibtex.web), and the `@` of the next block.
 */
export function isNameCode(code: number): boolean {
  if (code <= SPACE || code === 127) return false;
  if (code < 128) return NAME_CODES[code] === 1;
  return !isOddSpace(code) && !isSmartQuote(code);
}

const NAME_CODES = Uint8Array.from({ length: 128 }, (_, code) => (NO_NAME.has(code) ? 0 : 1));

/** The first offset from `at` on that is not white space, including Unicode's. */
export function skipSpaces(text: string, at: number): number {
  let next = at;
  for (; next < text.length; next++) {
    const code = text.charCodeAt(next);
    if (!isSpace(code) && !isOddSpace(code)) break;
  }
  return next;
}

/** The first offset from `at` on that is neither a space nor a tab. */
export function skipInlineSpaces(text: string, at: number): number {
  let next = at;
  while (isInlineSpace(text.charCodeAt(next))) next++;
  return next;
}

/** The end of the name at `at`; `at` itself if there is none. */
export function nameEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && isNameCode(text.charCodeAt(end))) end++;
  return end;
}

/** The offset of the first line ending from `at` on, at most `limit`. */
export function lineEndFrom(text: string, at: number, limit = text.length): number {
  let end = at;
  while (end < limit && !isLineEnd(text.charCodeAt(end))) end++;
  return end;
}

/** Whether there is only white space between the start of the line and `at`. */
export function isFirstOnLine(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0) {
    const code = text.charCodeAt(before);
    if (isLineEnd(code)) return true;
    if (!isInlineSpace(code) && !isOddSpace(code)) return false;
    before--;
  }
  return true;
}

/** The last offset before `at` whose character is not white space, or -1. */
export function lastVisible(text: string, at: number): number {
  let before = at - 1;
  while (before >= 0 && (isSpace(text.charCodeAt(before)) || isOddSpace(text.charCodeAt(before)))) {
    before--;
  }
  return before;
}
