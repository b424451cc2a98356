import { readBlockHead } from './block-head.ts';
import {
  AT,
  BRACE_CLOSE,
  BRACE_OPEN,
  COMMA,
  EQUALS,
  isDigit,
  isNameCode,
  nameEnd,
  PAREN_CLOSE,
  QUOTE,
} from './characters.ts';
import { parseValue } from './parse-value.ts';
import type { Reader } from './reader.ts';
import { isFollowedByField, skipUnexpected } from './recovery.ts';
import type { FieldNode } from './syntax-tree.ts';

type Mutable<T> = { -readonly [Name in keyof T]: T[Name] };

/** The fields of a block, and where its closing delimiter stands. */
export interface FieldList {
  readonly fields: FieldNode[];
  /** The offset of the closing delimiter; -1 when the block is not closed. */
  readonly close: number;
}

/**
 * Reads fields up to the delimiter that ends the block, the head of the next block, or the end of
 * the text. What cannot be a field is reported and skipped.
 */
export function parseFields(reader: Reader): FieldList {
  const fields: FieldNode[] = [];
  for (;;) {
    reader.skipFiller();
    if (reader.ended) return { fields, close: -1 };
    const code = reader.code();
    if (code === COMMA) {
      reader.error(
        'extra-comma',
        here(reader),
        'Unexpected ","; expected a field or the end of the entry.',
      );
      reader.at++;
    } else if (closes(reader, code)) {
      return { fields, close: reader.at };
    } else if (code === AT && readBlockHead(reader.text, reader.at) !== undefined) {
      return { fields, close: -1 };
    } else if (isNameCode(code)) fields.push(parseField(reader));
    else if (code !== BRACE_CLOSE) skipUnexpected(reader, 'a field name');
  }
}

/**
 * Whether a delimiter ends the block. A `}` too many in the middle of an entry does not: it is
 * reported and passed over, so that the fields behind it are kept.
 */
function closes(reader: Reader, code: number): boolean {
  if (code !== BRACE_CLOSE && code !== PAREN_CLOSE) return false;
  if (code !== reader.closer) {
    const next = reader.code(reader.peek(reader.at + 1));
    if (!Number.isNaN(next) && next !== AT) {
      if (code === BRACE_CLOSE) passExtraBrace(reader);
      return false;
    }
    const expected = String.fromCharCode(reader.closer);
    reader.error(
      'mismatched-closer',
      here(reader),
      `Unexpected "${String.fromCharCode(code)}" at the end of the block; expected "${expected}", which fits the delimiter that opened it.`,
    );
    return true;
  }
  if (!isFollowedByField(reader, reader.at)) return true;
  passExtraBrace(reader);
  return false;
}

function passExtraBrace(reader: Reader): void {
  reader.error(
    'extra-brace',
    here(reader),
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
  const owner = text.slice(start, Math.min(end, start + 40));
  reader.at = end;
  const field: Mutable<FieldNode> = { range: name, name, value: [] };
  const next = reader.peek(end);
  const code = reader.code(next);
  if (code === EQUALS) {
    reader.skipFiller();
    field.eq = here(reader);
    reader.at++;
    skipExtraEquals(reader);
    field.value = parseValue(reader, owner);
  } else if (code === BRACE_OPEN || code === QUOTE || isDigit(code)) {
    reader.error(
      'missing-equals',
      { start: end, end },
      `Missing "=" behind the field name ${owner}.`,
    );
    field.value = parseValue(reader, owner);
  } else {
    reader.error(
      'missing-value',
      name,
      `The word ${owner} stands where a field should; expected "${owner} = {value}".`,
    );
  }
  const last = field.value.at(-1);
  field.range = { start, end: last?.range.end ?? field.eq?.end ?? end };
  reader.at = Math.max(reader.at, field.range.end);
  parseSeparator(reader, field, last?.unclosed === true);
  return field;
}

function skipExtraEquals(reader: Reader): void {
  for (;;) {
    const next = reader.peek(reader.at);
    if (reader.code(next) !== EQUALS) return;
    reader.skipFiller();
    reader.error(
      'extra-equals',
      { start: next, end: next + 1 },
      'Unexpected second "="; expected a value.',
    );
    reader.at = next + 1;
  }
}

/** Reads the comma behind a field; where it is missing, reports it and goes on. */
function parseSeparator(reader: Reader, field: Mutable<FieldNode>, unclosed: boolean): void {
  const { text } = reader;
  reader.skipFiller();
  const code = reader.code();
  if (code === COMMA) {
    field.comma = here(reader);
    reader.at++;
    return;
  }
  if (reader.ended || code === BRACE_CLOSE || code === reader.closer) return;
  if (code === AT && readBlockHead(text, reader.at) !== undefined) return;
  if (reader.isAssignment(reader.at)) {
    if (unclosed) return;
    const { end } = field.range;
    const owner = text.slice(field.name.start, Math.min(field.name.end, field.name.start + 40));
    reader.error('missing-comma', { start: end, end }, `Missing "," behind the field ${owner}.`);
    return;
  }
  skipUnexpected(reader, '"," or the end of the entry');
  if (reader.code() === COMMA) {
    field.comma = here(reader);
    reader.at++;
  }
}

function here(reader: Reader): { start: number; end: number } {
  return { start: reader.at, end: reader.at + 1 };
}
