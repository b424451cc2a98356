import { readBlockHead } from './block-head.ts';
import {
  AT,
  BRACE_CLOSE,
  BRACE_OPEN,
  COMMA,
  EQUALS,
  isDigit,
  isLineEnd,
  isNameCode,
  isOddSpace,
  isSpace,
  nameEnd,
  PAREN_CLOSE,
  PAREN_OPEN,
  QUOTE,
  skipInlineSpaces,
  skipSpaces,
} from './characters.ts';
import { parseValue } from './parse-value.ts';
import type { Reader } from './reader.ts';
import { beginOfUnexpected, isFollowedByField, skipUnexpected } from './recovery.ts';
import type { EntryNode, FieldNode } from './syntax-tree.ts';

/** Reads the citation key of an entry; the reader is after the opening delimiter. */
export function parseKey(reader: Reader): Pick<EntryNode, 'key' | 'comma'> {
  const open = reader.at;
  reader.skipFiller();
  while (isOpenedTwice(reader)) {
    reader.errorAt(
      'extra-brace',
      `Unexpected second "${reader.text.charAt(reader.at)}"; expected the citation key.`,
    );
    reader.at++;
    reader.skipFiller();
  }
  const start = reader.at;
  const end = keyEnd(reader, start);
  if (end === start || beginsField(reader, start, end)) {
    reader.errorBefore(
      'missing-key',
      'The entry has no citation key. Add one after the opening brace, followed by a comma.',
      open,
    );
    return reader.code() === COMMA ? { comma: reader.take() } : {};
  }
  const words = endOfWords(reader, end);
  const key = { start, end: words ?? end };
  reader.at = key.end;
  reader.skipFiller();
  if (reader.code() === COMMA) return { key, comma: reader.take() };
  if (!reader.ended && reader.code() !== reader.closer && reader.code() !== BRACE_CLOSE) {
    reader.errorBefore(
      'missing-comma',
      `Missing "," after the citation key ${reader.name(key)}.`,
      key.end,
    );
  }
  return { key };
}

function isOpenedTwice(reader: Reader): boolean {
  const code = reader.code();
  return code === BRACE_OPEN || (code === PAREN_OPEN && reader.closer === PAREN_CLOSE);
}

/**
 * The end of the key: at white space, a comma or a `}`. In an entry in parentheses, also at a `)`
 * without a `(` in the key, although for BibTeX it is a part of the key.
 */
function keyEnd(reader: Reader, start: number): number {
  let at = start;
  let depth = 0;
  for (; at < reader.text.length; at++) {
    const code = reader.code(at);
    if (isSpace(code) || isOddSpace(code) || code === COMMA || code === BRACE_CLOSE) break;
    if (code === PAREN_OPEN) depth++;
    else if (code === PAREN_CLOSE && reader.closer === PAREN_CLOSE && --depth < 0) break;
  }
  return at;
}

/** Whether there is a field in place of the key: `name = value`, or `name={value`. */
function beginsField(reader: Reader, start: number, end: number): boolean {
  const name = nameEnd(reader.text, start);
  if (name === start) return false;
  const eq = name < end ? name : skipSpaces(reader.text, name);
  if (reader.code(eq) !== EQUALS) return false;
  const value = skipSpaces(reader.text, eq + 1);
  const code = reader.code(value);
  return name >= end || value > eq + 1 || code === BRACE_OPEN || code === QUOTE;
}

/** The end of a key of several words, which are on one line and end with a comma. */
function endOfWords(reader: Reader, end: number): number | undefined {
  const { text } = reader;
  let last = end;
  let at = skipInlineSpaces(text, end);
  if (at === end || reader.code(at) === COMMA) return undefined;
  for (; at < text.length; at++) {
    const code = reader.code(at);
    if (code === COMMA) return last;
    if (isLineEnd(code) || code === EQUALS || code === BRACE_OPEN || code === BRACE_CLOSE) {
      return undefined;
    }
    if (code === QUOTE) return undefined;
    if (!isSpace(code)) last = at + 1;
  }
  return undefined;
}

type Mutable<T> = { -readonly [Name in keyof T]: T[Name] };

/**
 * Reads fields up to the delimiter that ends the block, the head of the next block, or the end of
 * the text. Anything that is not a field is reported and skipped.
 *
 * @returns `close`: the offset of the closing delimiter; -1 if the block is not closed.
 */
export function parseFields(reader: Reader) {
  const fields: FieldNode[] = [];
  for (;;) {
    reader.skipFiller();
    if (reader.ended) return { fields, close: -1 };
    const code = reader.code();
    if (code === COMMA) {
      reader.errorAt('extra-comma', 'Unexpected ","; expected a field or the end of the entry.');
      reader.at++;
    } else if (closes(reader, code)) {
      return { fields, close: reader.at };
    } else if (code === AT && readBlockHead(reader.text, reader.at) !== undefined) {
      return { fields, close: -1 };
    } else if (isNameCode(code) && !beginsRemark(reader)) fields.push(parseField(reader));
    else if (code !== BRACE_CLOSE) skipRemark(reader);
  }
}

/**
 * Whether words without a "=" replace a field: `// to appear`, names without `author =`. A
 * single word is a field without its value, unless it goes on with such words.
 */
function beginsRemark(reader: Reader): boolean {
  const next = reader.peek(nameEnd(reader.text, reader.at));
  const code = reader.code(next);
  if (code === EQUALS || code === BRACE_OPEN || code === QUOTE || isDigit(code)) return false;
  if (beginOfUnexpected(reader, reader.at) < reader.at) return true;
  const isOver = Number.isNaN(code) || code === COMMA || code === BRACE_CLOSE || code === AT;
  return !isOver && code !== reader.closer && !reader.isAssignment(next);
}

/** Reports text where a field was expected, and skips it with its comma. */
function skipRemark(reader: Reader): void {
  skipUnexpected(reader, 'a field, "name = {value}"');
  if (reader.code() === COMMA) reader.at++;
}

/**
 * Whether a delimiter ends the block. An extra `}` in the middle of an entry does not: it is reported
 * and skipped, so that the fields after it are kept.
 */
function closes(reader: Reader, code: number): boolean {
  if (code !== BRACE_CLOSE && code !== PAREN_CLOSE) return false;
  if (code !== reader.closer) {
    const next = reader.code(reader.peek(reader.at + 1));
    if (!Number.isNaN(next) && next !== AT) {
      if (code === BRACE_CLOSE) skipExtraBrace(reader);
      return false;
    }
    const expected = String.fromCharCode(reader.closer);
    reader.errorAt(
      'mismatched-closer',
      `Unexpected "${String.fromCharCode(code)}" at the end of the block; expected "${expected}" to match the opening delimiter.`,
    );
    return true;
  }
  if (!isFollowedByField(reader, reader.at)) return true;
  skipExtraBrace(reader);
  return false;
}

function skipExtraBrace(reader: Reader): void {
  reader.errorAt(
    'extra-brace',
    `Unexpected "${reader.text.charAt(reader.at)}", which would end the entry before its last fields; expected none here.`,
  );
  reader.at++;
  reader.skipFiller();
  if (reader.code() === COMMA) reader.at++;
}

function parseField(reader: Reader): FieldNode {
  const { text } = reader;
  const start = reader.at;
  const end = nameEnd(text, start);
  const name = { start, end };
  const owner = reader.name(name);
  reader.at = end;
  const field: Mutable<FieldNode> = { range: name, name, value: [] };
  const next = reader.peek(end);
  const code = reader.code(next);
  if (code === EQUALS) {
    reader.skipFiller();
    field.eq = reader.take();
    reader.skipRepeated(EQUALS, 'extra-equals', 'a value');
    field.value = parseValue(reader, owner);
  } else if (code === BRACE_OPEN || code === QUOTE || isDigit(code)) {
    reader.errorBefore('missing-equals', `Missing "=" after the field name ${owner}.`, end);
    field.value = parseValue(reader, owner);
  } else {
    reader.error('missing-value', name, `Unexpected word ${owner}; expected "${owner} = {value}".`);
  }
  const last = field.value.at(-1);
  field.range = { start, end: last?.range.end ?? field.eq?.end ?? end };
  reader.at = Math.max(reader.at, field.range.end);
  parseSeparator(reader, field, last?.unclosed === true);
  return field;
}

/** Reads the comma after a field, or reports that it is missing. */
function parseSeparator(reader: Reader, field: Mutable<FieldNode>, unclosed: boolean): void {
  const { text } = reader;
  reader.skipFiller();
  const code = reader.code();
  if (code === COMMA) {
    field.comma = reader.take();
    return;
  }
  if (reader.ended || code === BRACE_CLOSE || code === reader.closer) return;
  if (code === AT && readBlockHead(text, reader.at) !== undefined) return;
  if (reader.isAssignment(reader.at)) {
    if (unclosed) return;
    const { name, range } = field;
    const message = `Missing "," after the field ${reader.name(name)}.`;
    reader.errorBefore('missing-comma', message, range.end);
    return;
  }
  skipUnexpected(reader, '"," or the end of the entry');
  if (reader.code() === COMMA) field.comma = reader.take();
}
