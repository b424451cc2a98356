import { readBlockHead } from './block-head.ts';
import {
  AT,
  BRACE_CLOSE,
  BRACE_OPEN,
  COMMA,
  EQUALS,
  HASH,
  isDigit,
  isLineEnd,
  isNameCode,
  lineEndFrom,
  nameEnd,
  QUOTE,
  skipInlineSpaces,
  skipSpaces,
} from './characters.ts';
import type { Reader } from './reader.ts';

/**
 * Whether the line at an offset looks like `name = value` with a delimiter, a number or a single word
 * as its value; a comma may be first.
 */
export function looksLikeField(text: string, lineStart: number): boolean {
  let start = skipInlineSpaces(text, lineStart);
  if (text.charCodeAt(start) === COMMA) start = skipInlineSpaces(text, start + 1);
  const end = nameEnd(text, start);
  if (end === start) return false;
  const eq = skipInlineSpaces(text, end);
  if (text.charCodeAt(eq) !== EQUALS) return false;
  const value = skipInlineSpaces(text, eq + 1);
  const code = text.charCodeAt(value);
  if (code === BRACE_OPEN || code === QUOTE) return true;
  const after = skipInlineSpaces(text, nameEnd(text, value));
  const next = text.charCodeAt(after);
  return (
    after > value &&
    (Number.isNaN(next) ||
      next === COMMA ||
      next === HASH ||
      next === BRACE_CLOSE ||
      isLineEnd(next))
  );
}

/** The offset of the first line after `from` and before `limit` that looks like a field, or -1. */
export function nextFieldLine(text: string, from: number, limit: number): number {
  for (let at = lineEndFrom(text, from, limit); at < limit; at = lineEndFrom(text, at, limit)) {
    while (isLineEnd(text.charCodeAt(at))) at++;
    if (at < limit && looksLikeField(text, at)) return at;
  }
  return -1;
}

/**
 * Reports text that does not fit the grammar and skips it: up to a comma, a delimiter that ends the
 * block, a line that looks like a field, the head of another block, or the end of the text.
 * Groups in braces are skipped, unless they contain another block.
 */
export function skipUnexpected(reader: Reader, expected: string): void {
  const { text, structure } = reader;
  const start = reader.at;
  reader.at = start + 1;
  if (reader.code(start) === BRACE_OPEN) reader.at = start;
  while (!reader.ended) {
    const code = reader.code();
    if (code === COMMA || code === BRACE_CLOSE || code === reader.closer) break;
    if (code === AT && readBlockHead(text, reader.at) !== undefined) break;
    if (isLineEnd(code) && looksLikeField(text, reader.at + 1)) break;
    if (code === BRACE_OPEN) {
      const close = structure.closeOf(reader.at);
      const head = structure.headAfter(reader.at);
      const whole = close !== -1 && (head === -1 || head > close);
      reader.at = whole ? close + 1 : reader.at + 1;
    } else reader.at++;
  }
  let end = reader.at;
  while (end > start + 1 && /\s/.test(text.charAt(end - 1))) end--;
  const begin = beginOfUnexpected(reader, start);
  if (begin < start) reader.diagnostics.pop();
  reader.error(
    'unexpected-text',
    { start: begin, end },
    `Unexpected ${shown(text, begin, end)}; expected ${expected}.`,
  );
}

/** Where unexpected text begins: after a comma, it goes on from the last one of the same line. */
export function beginOfUnexpected({ text, diagnostics }: Reader, start: number): number {
  const last = diagnostics.at(-1);
  if (last?.code !== 'unexpected-text') return start;
  return /^[ \t,]*$/.test(text.slice(last.range.end, start)) ? last.range.start : start;
}

/** A part of the text in quotation marks, shortened for a message. */
export function shown(text: string, start: number, end: number): string {
  const LONGEST = 30;
  const piece = text.slice(start, Math.min(end, start + LONGEST)).replace(/\s+/g, ' ');
  return end - start > LONGEST ? `"${piece}…"` : `"${piece}"`;
}

/** Whether a closing delimiter is in the middle of an entry: `, name = value` follows it. */
export function isFollowedByField(reader: Reader, closer: number): boolean {
  const comma = skipSpaces(reader.text, closer + 1);
  if (reader.code(comma) !== COMMA) return false;
  const name = skipSpaces(reader.text, comma + 1);
  if (!isNameCode(reader.code(name)) || isDigit(reader.code(name))) return false;
  const eq = skipSpaces(reader.text, nameEnd(reader.text, name));
  if (reader.code(eq) !== EQUALS) return false;
  const value = reader.code(skipSpaces(reader.text, eq + 1));
  return value === BRACE_OPEN || value === QUOTE || isNameCode(value);
}
