import type { BlockHead } from './block-head.ts';
import {
  BRACE_CLOSE,
  BRACE_OPEN,
  isLineEnd,
  lastInk,
  lineEndFrom,
  PAREN_CLOSE,
  PAREN_OPEN,
  skipLineBlanks,
} from './characters.ts';
import { parseFields } from './parse-fields.ts';
import { parseKey } from './parse-key.ts';
import { parseValue } from './parse-value.ts';
import type { Reader } from './reader.ts';
import { skipUnexpected } from './recovery.ts';
import type { BibNode, Block } from './syntax-tree.ts';

/**
 * Reads the block whose head was found. Afterwards the reader stands behind it.
 *
 * @returns undefined for a bare `@comment remark`, which BibTeX takes for text.
 */
export function parseBlock(reader: Reader, head: BlockHead): BibNode | undefined {
  const { text } = reader;
  const type = text.slice(head.typeStart, head.typeEnd).toLowerCase();
  if (type === 'comment' && skipLineBlanks(text, head.typeEnd) !== head.open) return undefined;
  reader.enterBlock(reader.code(head.open) === PAREN_OPEN ? PAREN_CLOSE : BRACE_CLOSE);
  reader.at = head.open + 1;
  switch (type) {
    case 'comment':
      return { kind: 'comment', ...skipComment(reader, head) };
    case 'preamble': {
      const value = parseValue(reader, '@preamble');
      return { kind: 'preamble', ...finish(reader, head, closerOf(reader)), value };
    }
    case 'string': {
      const { fields, close } = parseFields(reader);
      return { kind: 'string', ...finish(reader, head, close), fields };
    }
    default: {
      const key = parseKey(reader);
      const { fields, close } = parseFields(reader);
      return { kind: 'entry', ...finish(reader, head, close), ...key, fields };
    }
  }
}

function closerOf(reader: Reader): number {
  reader.skipFiller();
  if (reader.code() === reader.closer) return reader.at;
  if (reader.ended) return -1;
  skipUnexpected(reader, 'the end of the block');
  return reader.code() === reader.closer ? reader.at : -1;
}

/** Makes the block's common parts; reports a closing delimiter that is missing. */
function finish(reader: Reader, head: BlockHead, close: number): Block {
  const { at: start, open } = head;
  const parts = {
    type: { start: head.typeStart, end: head.typeEnd },
    open: { start: open, end: open + 1 },
  };
  if (close !== -1) {
    reader.at = close + 1;
    return { range: { start, end: close + 1 }, ...parts, close: { start: close, end: close + 1 } };
  }
  const end = Math.max(lastInk(reader.text, reader.at) + 1, open + 1);
  reader.at = end;
  const type = reader.text.slice(head.typeStart, Math.min(head.typeEnd, head.typeStart + 40));
  reader.error(
    'unclosed-entry',
    { start, end: open + 1 },
    `This @${type} is never closed; expected "${String.fromCharCode(reader.closer)}" at its end.`,
  );
  return { range: { start, end }, ...parts };
}

/** Skips the body of a comment; one that is never closed ends with its line. */
function skipComment(reader: Reader, head: BlockHead): Block {
  const { text, structure } = reader;
  const close =
    reader.closer === BRACE_CLOSE ? structure.closeOf(head.open) : closingParen(reader, head.open);
  if (close !== -1) return finish(reader, head, close);
  reader.at = lineEndFrom(text, head.open);
  const type = { start: head.typeStart, end: head.typeEnd };
  const open = { start: head.open, end: head.open + 1 };
  reader.error(
    'unclosed-comment',
    { start: head.at, end: head.open + 1 },
    `This @comment is never closed; expected "${String.fromCharCode(reader.closer)}" at its end.`,
  );
  return { range: { start: head.at, end: reader.at }, type, open };
}

/** The `)` that closes a comment, on its own line; groups in braces are passed over whole. */
function closingParen(reader: Reader, open: number): number {
  let depth = 0;
  for (let at = open; at < reader.text.length; at++) {
    const code = reader.code(at);
    if (isLineEnd(code)) return -1;
    if (code === BRACE_OPEN) at = Math.max(at, reader.structure.closeOf(at));
    else if (code === PAREN_OPEN) depth++;
    else if (code === PAREN_CLOSE && --depth === 0) return at;
  }
  return -1;
}
