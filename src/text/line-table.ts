import { countWhile } from './count-while.ts';
/** A place in a text, counted as in editors and at GitHub. */
export interface Position {
  /** Line number, from 1. */
  readonly line: number;
  /** Column in UTF-16 code units, from 1. */
  readonly column: number;
}

/** Converts between offsets and lines of one text. LF, CRLF and a single CR each end a line. */
export interface LineTable {
  /** Number of lines; a text that ends with a line ending has an empty last line. */
  readonly count: number;
  /** The place of an offset; offsets outside of the text are limited to it. */
  position(offset: number): Position;
  /** The offset of a line's first character; lines outside of the text are limited to it. */
  lineStart(line: number): number;
  /** The offset after a line's last character, without its line ending. */
  lineEnd(line: number): number;
}

const LF = 10;
const CR = 13;

/** Creates the line table of a text in one pass; look-ups are binary searches. */
export function lineTable(text: string): LineTable {
  const starts = lineStarts(text);
  const lineStart = (line: number): number =>
    starts[Math.min(Math.max(line, 1), starts.length) - 1] ?? 0;
  return {
    count: starts.length,
    lineStart,
    lineEnd(line) {
      if (line >= starts.length) return text.length;
      let end = lineStart(line + 1);
      if (text.charCodeAt(end - 1) === LF) end--;
      if (end > lineStart(line) && text.charCodeAt(end - 1) === CR) end--;
      return end;
    },
    position(offset) {
      const clamped = Math.min(Math.max(offset, 0), text.length);
      const line = countWhile(starts.length, (at) => (starts[at] ?? 0) <= clamped);
      return { line, column: clamped - lineStart(line) + 1 };
    },
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    return starts;
  }
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === LF) starts.push(at + 1);
    else if (code === CR && text.charCodeAt(at + 1) !== LF) starts.push(at + 1);
  }
  return starts;
}
