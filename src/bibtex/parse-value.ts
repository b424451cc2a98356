import type { Range } from '../text/range.ts';
import { readBlockHead } from './block-head.ts';
import {
  BRACE_CLOSE,
  BRACE_OPEN,
  COMMA,
  EQUALS,
  HASH,
  isDigit,
  isLineEnd,
  isNameCode,
  isSmartQuote,
  nameEnd,
  QUOTE,
  skipSpaces,
} from './characters.ts';
import { parseDelimited } from './parse-delimited.ts';
import type { Reader } from './reader.ts';
import { isFollowedByField, shown } from './recovery.ts';
import type { Part } from './syntax-tree.ts';

/**
 * Reads a value: parts joined by `#`. Afterwards the reader is after the last part.
 *
 * @param owner what the value belongs to, for messages: `title`.
 */
export function parseValue(reader: Reader, owner: string): Part[] {
  const parts: Part[] = [];
  for (;;) {
    const before = reader.at;
    reader.skipFiller();
    const part =
      (parts.length === 0 ? parseUnopened(reader, owner) : undefined) ?? parsePart(reader, owner);
    if (part === undefined) {
      const start = Math.min(reader.at, reader.text.length);
      reader.error(
        'missing-value',
        { start, end: Math.min(start + 1, reader.text.length) },
        parts.length === 0
          ? `The field ${owner} has no value; expected {text}, "text", a number or a macro after its "=".`
          : `Unexpected end of the value of ${owner}; expected another part after the "#".`,
      );
      if (parts.length === 0) reader.at = before;
      return parts;
    }
    parts.push(part);
    if (part.unclosed === true || !continues(reader, owner)) return parts;
  }
}

/** Whether another part follows; reads the `#` before it, or reports that it is missing. */
function continues(reader: Reader, owner: string): boolean {
  const end = reader.at;
  const next = reader.peek(end);
  const code = reader.code(next);
  if (code === HASH) {
    reader.skipFiller();
    reader.at++;
    reader.skipRepeated(HASH, 'extra-hash', 'one');
    return true;
  }
  if (code !== BRACE_OPEN && code !== QUOTE) return false;
  reader.errorAt(
    'missing-hash',
    `Unexpected second text in the value of ${owner}; expected "#" between the two, or "," after the first.`,
    next,
  );
  return true;
}

function parsePart(reader: Reader, owner: string): Part | undefined {
  const code = reader.code();
  if (code === BRACE_OPEN || code === QUOTE) return parseDelimited(reader, owner);
  if (reader.ended || code === COMMA || code === BRACE_CLOSE || code === reader.closer)
    return undefined;
  if (readBlockHead(reader.text, reader.at) !== undefined) return undefined;
  return parseWord(reader, owner);
}

/** How far to search for the closing brace of an unopened value; keeps hostile files linear. */
const LONGEST_UNOPENED = 2000;

/**
 * Reads a value without an opening brace, `title = A, B and C},`, up to the closing one, if another
 * field follows. It must be on one line and not contain "=".
 */
function parseUnopened(reader: Reader, owner: string): Part | undefined {
  const { text } = reader;
  const start = reader.at;
  if (!isNameCode(reader.code())) return undefined;
  const limit = Math.min(text.length, start + LONGEST_UNOPENED);
  let depth = 0;
  for (let at = start; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === BRACE_OPEN) depth++;
    else if (isLineEnd(code) || code === EQUALS) return undefined;
    else if (code === BRACE_CLOSE && --depth < 0) {
      if (!isFollowedByField(reader, at)) return undefined;
      reader.error(
        'missing-opener',
        { start, end: start },
        `Missing "{" at the start of the value of ${owner}, which ends with "}".`,
      );
      reader.at = at + 1;
      return { range: { start, end: at }, kind: 'bare' };
    }
  }
  return undefined;
}

/** Reads a number, the name of a macro, or text without delimiters. */
function parseWord(reader: Reader, owner: string): Part {
  const { text } = reader;
  const start = reader.at;
  const end = nameEnd(text, start);
  if (end === start || !isEndOfWord(reader, end)) return parseBare(reader, owner);
  const number = /^\d+$/.test(text.slice(start, end));
  if (!number && isDigit(reader.code(start))) return parseBare(reader, owner);
  reader.at = end;
  return { range: { start, end }, kind: number ? 'number' : 'macro' };
}

/** Whether the word that ends at an offset is the whole value, not the first of several words. */
function isEndOfWord(reader: Reader, end: number): boolean {
  const next = skipSpaces(reader.text, end);
  const code = reader.code(next);
  if (next === end && code === QUOTE) return false;
  if (!isNameCode(code) && !isSmartQuote(code) && !isPunctuation(code) && code !== BRACE_OPEN) {
    return true;
  }
  if (next === end) return false;
  for (let at = end; at < next; at++) if (isLineEnd(reader.code(at))) return true;
  return reader.isAssignment(next);
}

/** Whether a code unit ends a name, but not a value: `'` or `(`. */
function isPunctuation(code: number): boolean {
  return code === 39 || code === 40;
}

/** Reads text without delimiters, up to the next comma outside of braces or the end of the line. */
function parseBare(reader: Reader, owner: string): Part {
  const { text } = reader;
  const start = reader.at;
  let depth = 0;
  let at = start;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isLineEnd(code) || (code === COMMA && depth === 0)) break;
    if (code === BRACE_OPEN) depth++;
    else if (code === BRACE_CLOSE || code === reader.closer) {
      if (depth === 0) break;
      if (code === BRACE_CLOSE) depth--;
    }
  }
  let end = at;
  while (end > start + 1 && /\s/.test(text.charAt(end - 1))) end--;
  reader.at = end;
  const range = { start, end };
  report(reader, owner, range);
  return { range, kind: 'bare' };
}

function report(reader: Reader, owner: string, range: Range): void {
  const piece = shown(reader.text, range.start, range.end);
  if (isSmartQuote(reader.code(range.start))) {
    reader.errorAt(
      'smart-quote',
      `Unexpected typographic quotation mark around the value of ${owner}; expected { } or straight ".`,
      range.start,
    );
  } else {
    reader.error(
      'bare-value',
      range,
      `Unexpected text ${piece} without delimiters as the value of ${owner}; expected it in { }.`,
    );
  }
}
