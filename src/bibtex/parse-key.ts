import type { Range } from '../text/range.ts';
import {
  BRACE_CLOSE,
  BRACE_OPEN,
  COMMA,
  EQUALS,
  isBlank,
  isLineEnd,
  isOddBlank,
  nameEnd,
  PAREN_CLOSE,
  PAREN_OPEN,
  QUOTE,
  skipBlanks,
  skipLineBlanks,
} from './characters.ts';
import type { Reader } from './reader.ts';

/** A citation key and the comma behind it. */
export interface KeyAndComma {
  readonly key?: Range;
  readonly comma?: Range;
}

/** Reads the citation key of an entry; the reader stands behind the opening delimiter. */
export function parseKey(reader: Reader): KeyAndComma {
  const open = reader.at;
  reader.skipFiller();
  while (isOpenedTwice(reader)) {
    reader.error(
      'extra-brace',
      one(reader.at),
      `Unexpected second "${reader.text.charAt(reader.at)}"; expected the citation key.`,
    );
    reader.at++;
    reader.skipFiller();
  }
  const start = reader.at;
  const end = keyEnd(reader, start);
  if (end === start || beginsField(reader, start, end)) {
    reader.error(
      'missing-key',
      { start: open, end: open },
      'The entry has no citation key; expected one behind the opening delimiter, with a comma after it.',
    );
    return reader.code() === COMMA ? { comma: takeComma(reader) } : {};
  }
  const words = endOfWords(reader, end);
  const key = { start, end: words ?? end };
  reader.at = key.end;
  reader.skipFiller();
  if (reader.code() === COMMA) return { key, comma: takeComma(reader) };
  if (!reader.ended && reader.code() !== reader.closer && reader.code() !== BRACE_CLOSE) {
    reader.error(
      'missing-comma',
      { start: key.end, end: key.end },
      `Missing "," behind the citation key ${reader.text.slice(start, Math.min(key.end, start + 40))}.`,
    );
  }
  return { key };
}

function isOpenedTwice(reader: Reader): boolean {
  const code = reader.code();
  return code === BRACE_OPEN || (code === PAREN_OPEN && reader.closer === PAREN_CLOSE);
}

function takeComma(reader: Reader): Range {
  return one(reader.at++);
}

function one(start: number): Range {
  return { start, end: start + 1 };
}

/**
 * Where the key ends: at white space, a comma or a `}`. In an entry in parentheses, also at a `)`
 * that nothing in the key opened; BibTeX would take it for part of the key.
 */
function keyEnd(reader: Reader, start: number): number {
  let at = start;
  let depth = 0;
  for (; at < reader.text.length; at++) {
    const code = reader.code(at);
    if (isBlank(code) || isOddBlank(code) || code === COMMA || code === BRACE_CLOSE) break;
    if (code === PAREN_OPEN) depth++;
    else if (code === PAREN_CLOSE && reader.closer === PAREN_CLOSE && --depth < 0) break;
  }
  return at;
}

/** Whether what stands in the key's place is a field: `name = value`, or `name={value`. */
function beginsField(reader: Reader, start: number, end: number): boolean {
  const name = nameEnd(reader.text, start);
  if (name === start) return false;
  const eq = name < end ? name : skipBlanks(reader.text, name);
  if (reader.code(eq) !== EQUALS) return false;
  const value = skipBlanks(reader.text, eq + 1);
  const code = reader.code(value);
  return name >= end || value > eq + 1 || code === BRACE_OPEN || code === QUOTE;
}

/** The end of a key of several words: they stand on one line, and a comma ends them. */
function endOfWords(reader: Reader, end: number): number | undefined {
  const { text } = reader;
  let last = end;
  let at = skipLineBlanks(text, end);
  if (at === end || reader.code(at) === COMMA) return undefined;
  for (; at < text.length; at++) {
    const code = reader.code(at);
    if (code === COMMA) return last;
    if (isLineEnd(code) || code === EQUALS || code === BRACE_OPEN || code === BRACE_CLOSE) {
      return undefined;
    }
    if (code === QUOTE) return undefined;
    if (!isBlank(code)) last = at + 1;
  }
  return undefined;
}
