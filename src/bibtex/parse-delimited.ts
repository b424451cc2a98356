import {
  AT,
  BRACE_CLOSE,
  BRACE_OPEN,
  COMMA,
  EQUALS,
  HASH,
  isLineEnd,
  lastVisible,
  PAREN_CLOSE,
  QUOTE,
  skipInlineSpaces,
} from './characters.ts';
import type { Reader } from './reader.ts';
import { nextFieldLine } from './recovery.ts';
import type { Part } from './syntax-tree.ts';

/** How far a line is searched for the intended quote; keeps hostile one-line files linear. */
const LONGEST_SEARCH = 300;

/** Reads `{...}` or `"..."`; the reader is at the opening delimiter. */
export function parseDelimited(reader: Reader, owner: string): Part {
  return reader.code() === BRACE_OPEN ? parseBraced(reader, owner) : parseQuoted(reader, owner);
}

function parseBraced(reader: Reader, owner: string): Part {
  const open = reader.at;
  const close = reader.structure.closeOf(open);
  const head = swallowedHead(reader, open, close);
  if (close === -1)
    return endEarly(reader, 'braced', owner, head === -1 ? reader.text.length : head);
  const end = close + 1;
  const next = followedBy(reader, end);
  if (next === 'nothing' || (head !== -1 && next !== 'separator')) {
    const line = nextFieldLine(reader.text, open, head === -1 ? close : head);
    if (line !== -1 || head !== -1)
      return endEarly(reader, 'braced', owner, line === -1 ? head : line);
  }
  if (head !== -1) warnOfEntryInside(reader, owner, head);
  reader.at = end;
  return { range: { start: open, end }, kind: 'braced' };
}

function parseQuoted(reader: Reader, owner: string): Part {
  const open = reader.at;
  const { end, closed } = quotedEnd(reader, open);
  const head = swallowedHead(reader, open, end);
  if (!closed) return endEarly(reader, 'quoted', owner, head === -1 ? end : head);
  const next = followedBy(reader, end);
  if (next !== 'separator') {
    const opensNext = reader.code(lastVisible(reader.text, end - 1)) === EQUALS;
    if (next !== 'field' || opensNext || head !== -1) {
      const line = nextFieldLine(reader.text, open, head === -1 ? end : head);
      if (line !== -1 || head !== -1) {
        return endEarly(reader, 'quoted', owner, line === -1 ? head : line);
      }
      return extendOverInnerQuotes(reader, owner, open, end);
    }
  }
  if (head !== -1) warnOfEntryInside(reader, owner, head);
  reader.at = end;
  return { range: { start: open, end }, kind: 'quoted' };
}

/**
 * The end of a quoted value: after the first `"` outside braces (`\"` is not an escape in BibTeX). A
 * `}` without a `{` ends it too, unless the closing `"` follows on the same line.
 */
function quotedEnd(reader: Reader, open: number): { end: number; closed: boolean } {
  const { text, structure } = reader;
  for (let at = open + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return { end: at + 1, closed: true };
    if (code === BRACE_OPEN) {
      const close = structure.closeOf(at);
      if (close === -1) return { end: text.length, closed: false };
      at = close;
    } else if (code === BRACE_CLOSE) {
      const quote = quoteOnLine(text, at);
      if (quote === -1) return { end: at, closed: false };
      reader.errorAt(
        'unbalanced-brace',
        'Unexpected "}" in a quoted value; expected a "{" before it.',
        at,
      );
      return { end: quote + 1, closed: true };
    }
  }
  return { end: text.length, closed: false };
}

/** The first `"` on the rest of a line, if a comma, a closing delimiter or the line's end follows. */
function quoteOnLine(text: string, from: number): number {
  const limit = Math.min(text.length, from + LONGEST_SEARCH);
  for (let at = from; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (isLineEnd(code)) return -1;
    if (code === QUOTE) {
      const after = text.charCodeAt(skipInlineSpaces(text, at + 1));
      const ends = Number.isNaN(after) || after === COMMA || after === BRACE_CLOSE;
      return ends || isLineEnd(after) ? at : -1;
    }
  }
  return -1;
}

/** `"a "word" in quotes"`: the value ends at the quote before the next separator of the line. */
function extendOverInnerQuotes(reader: Reader, owner: string, open: number, end: number): Part {
  const { text } = reader;
  const limit = Math.min(text.length, end + LONGEST_SEARCH);
  let at = end;
  let quote = -1;
  for (; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (isLineEnd(code) || code === AT) break;
    if (code === QUOTE) quote = at;
    else if (code === COMMA && quote !== -1 && lastVisible(text, at) === quote) break;
  }
  const after = text.charCodeAt(at);
  const ends = quote !== -1 && (after === COMMA || Number.isNaN(after) || isLineEnd(after));
  if (!ends || lastVisible(text, at) !== quote) {
    reader.at = end;
    return { range: { start: open, end }, kind: 'quoted' };
  }
  reader.error(
    'inner-quote',
    { start: end - 1, end },
    `Unexpected quotation mark inside the quoted value of ${owner}; expected it in braces, {"}, or the whole value in { }.`,
  );
  reader.at = quote + 1;
  return { range: { start: open, end: quote + 1 }, kind: 'quoted' };
}

/** The first block head at the start of a line inside a value, or -1. */
function swallowedHead(reader: Reader, open: number, close: number): number {
  const head = reader.structure.headAfter(open);
  return head !== -1 && (close === -1 || head < close) ? head : -1;
}

/** What follows a value: a separator, another field, other text on the line, or nothing valid. */
function followedBy(reader: Reader, end: number): 'separator' | 'field' | 'other' | 'nothing' {
  const next = reader.peek(end);
  const code = reader.code(next);
  if (code === COMMA || code === HASH || code === BRACE_CLOSE || code === PAREN_CLOSE) {
    return 'separator';
  }
  if (Number.isNaN(code) || code === AT) return 'nothing';
  if (reader.isAssignment(next)) return 'field';
  if ((code === BRACE_OPEN || code === QUOTE) && next > end) return 'field';
  for (let at = end; at < next; at++) if (isLineEnd(reader.code(at))) return 'nothing';
  return 'other';
}

/** Ends a value without a closing delimiter before `limit`, and reports it at its start. */
function endEarly(reader: Reader, kind: 'braced' | 'quoted', owner: string, limit: number): Part {
  const { text } = reader;
  const open = reader.at;
  const line = nextFieldLine(text, open, limit);
  let end = lastVisible(text, line === -1 ? limit : line) + 1;
  if (text.charCodeAt(end - 1) === COMMA) end = lastVisible(text, end - 1) + 1;
  end = Math.max(end, open + 1);
  const delimiter =
    kind === 'braced'
      ? '"{" is never closed; expected a "}"'
      : 'quotation mark is never closed; expected another one';
  reader.errorAt('unclosed-value', `This ${delimiter} at the end of the value of ${owner}.`, open);
  reader.at = end;
  return { range: { start: open, end }, kind, unclosed: true };
}

function warnOfEntryInside(reader: Reader, owner: string, head: number): void {
  const { text } = reader;
  if (text.charCodeAt(lastVisible(text, head)) !== BRACE_CLOSE) return;
  reader.warn(
    'entry-in-value',
    { start: head, end: head + 1 },
    `The value of ${owner} contains what looks like another entry; if it is one, a "}" is missing before it.`,
  );
}
