/** Code units that have a meaning in .bib files. */
const TAB = 9;
const LF = 10;
const CR = 13;
const BLANK = 32;
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

/** White space as BibTeX knows it: blank, tab and line endings, form feed added. */
export function isBlank(code: number): boolean {
  return code === BLANK || (code >= TAB && code <= CR);
}

/** Whether a code unit ends a line. */
export function isLineEnd(code: number): boolean {
  return code === LF || code === CR;
}

/** A blank or tab. */
export function isLineBlank(code: number): boolean {
  return code === BLANK || code === TAB;
}

/** White space that only Unicode knows; it comes in with text copied from web pages. */
export function isOddBlank(code: number): boolean {
  return (
    code >= 0xa0 &&
    (code === 0xa0 ||
      code === 0x1680 ||
      (code >= 0x2000 && code <= 0x200b) ||
      code === 0x2028 ||
      code === 0x2029 ||
      code === 0x202f ||
      code === 0x205f ||
      code === 0x3000 ||
      code === 0xfeff)
  );
}

/** Typographic quotation marks, which stand where somebody meant a `"`. */
export function isSmartQuote(code: number): boolean {
  return (code >= 0x2018 && code <= 0x201f) || code === 0xab || code === 0xbb;
}

/** Whether a code unit is one of 0 to 9. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

const NO_NAME = new Set([...'"#%\'(),={}@'].map((character) => character.charCodeAt(0)));

/**
 * What names of types, fields and macros consist of: everything but white space, control characters
 * and `" # % ' ( ) , = { }` (`id_class` in bibtex.web), and not the `@` that begins the next block.
 */
export function isNameCode(code: number): boolean {
  if (code <= BLANK || code === 127) return false;
  if (code < 128) return NAME_CODES[code] === 1;
  return !isOddBlank(code) && !isSmartQuote(code);
}

const NAME_CODES = Uint8Array.from({ length: 128 }, (_, code) => (NO_NAME.has(code) ? 0 : 1));

/** The first offset from `at` on that holds no white space, Unicode's included. */
export function skipBlanks(text: string, at: number): number {
  let next = at;
  for (; next < text.length; next++) {
    const code = text.charCodeAt(next);
    if (!isBlank(code) && !isOddBlank(code)) break;
  }
  return next;
}

/** The first offset from `at` on that holds neither blank nor tab. */
export function skipLineBlanks(text: string, at: number): number {
  let next = at;
  while (isLineBlank(text.charCodeAt(next))) next++;
  return next;
}

/** The end of the name that begins at `at`; `at` itself when none does. */
export function nameEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && isNameCode(text.charCodeAt(end))) end++;
  return end;
}

/** The offset of the first line ending from `at` on; `limit` when there is none before it. */
export function lineEndFrom(text: string, at: number, limit = text.length): number {
  let end = at;
  while (end < limit && !isLineEnd(text.charCodeAt(end))) end++;
  return end;
}

/** Whether only blanks stand between `at` and the beginning of its line. */
export function isFirstOnLine(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0) {
    const code = text.charCodeAt(before);
    if (isLineEnd(code)) return true;
    if (!isLineBlank(code) && !isOddBlank(code)) return false;
    before--;
  }
  return true;
}

/** The last offset before `at` whose character is no white space, or -1. */
export function lastInk(text: string, at: number): number {
  let before = at - 1;
  while (before >= 0 && (isBlank(text.charCodeAt(before)) || isOddBlank(text.charCodeAt(before)))) {
    before--;
  }
  return before;
}
