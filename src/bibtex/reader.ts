import { codePoints } from '../text/code-points.ts';
import { countWhile } from '../text/count-while.ts';
import type { Range } from '../text/range.ts';
import { isCertainHead } from './block-head.ts';
import {
  AT,
  BRACE_CLOSE,
  BRACE_OPEN,
  EQUALS,
  isOddSpace,
  isSpace,
  lineEndFrom,
  nameEnd,
  PERCENT,
  skipSpaces,
} from './characters.ts';
import type { BibDiagnostic, SyntaxFault } from './syntax-tree.ts';

/** The longest part of a name in a message. */
const LONGEST_NAME = 40;

/** The current offset in a text, and the diagnostics so far. */
export class Reader {
  readonly text: string;
  readonly structure: Structure;
  readonly diagnostics: BibDiagnostic[] = [];
  /** The offset of the next character. */
  at = 0;
  /** The delimiter that ends the current block. */
  closer = 0;
  /** The markers of an unfinished merge, by their offset. */
  readonly conflicts: ReadonlyMap<number, string>;
  readonly #reportedInBlock = new Set<SyntaxFault>();

  constructor(text: string) {
    this.text = text;
    this.structure = readStructure(text);
    this.conflicts = conflictMarkers(text);
  }

  /** The code unit at an offset; NaN after the end. */
  code(at = this.at): number {
    return this.text.charCodeAt(at);
  }

  get ended(): boolean {
    return this.at >= this.text.length;
  }

  /** Starts a block, in which errors that are reported once per block can be reported again. */
  enterBlock(closer: number): void {
    this.closer = closer;
    this.#reportedInBlock.clear();
  }

  error(code: SyntaxFault, range: Range, message: string): void {
    this.diagnostics.push({ code, severity: 'error', range, message });
  }

  /** An error at one character, by default the next one. */
  errorAt(code: SyntaxFault, message: string, at = this.at): void {
    this.error(code, { start: at, end: at + 1 }, message);
  }

  /** An error between two characters. */
  errorBefore(code: SyntaxFault, message: string, at: number): void {
    this.error(code, { start: at, end: at }, message);
  }

  warn(code: SyntaxFault, range: Range, message: string): void {
    this.diagnostics.push({ code, severity: 'warning', range, message });
  }

  /** Skips what can be between two tokens: white space, comments, merge-conflict markers. */
  skipFiller(): void {
    for (;;) {
      const code = this.code();
      if (isSpace(code)) this.at++;
      else if (isOddSpace(code)) this.#skipOddSpaces();
      else if (code === PERCENT) this.#skipComment();
      else if (this.conflicts.has(this.at)) this.at = lineEndFrom(this.text, this.at);
      else return;
    }
  }

  /** Reads one character. */
  take(): Range {
    return { start: this.at, end: ++this.at };
  }

  /** Reports and skips further characters with a code, as in `==` or `##`. */
  skipRepeated(code: number, fault: SyntaxFault, expected: string): void {
    for (let next = this.peek(this.at); this.code(next) === code; next = this.peek(this.at)) {
      this.skipFiller();
      const character = String.fromCharCode(code);
      this.errorAt(fault, `Unexpected second "${character}"; expected ${expected}.`, next);
      this.at = next + 1;
    }
  }

  /** A name for a message; long ones are cut. */
  name({ start, end }: Range): string {
    return this.text.slice(start, Math.min(end, start + LONGEST_NAME));
  }

  /** The offset of the next token from an offset on; comments are skipped without a report. */
  peek(from: number): number {
    let at = skipSpaces(this.text, from);
    while (this.code(at) === PERCENT) at = skipSpaces(this.text, lineEndFrom(this.text, at));
    return at;
  }

  /** Whether `name =` starts at an offset. */
  isAssignment(at: number): boolean {
    const end = nameEnd(this.text, at);
    return end > at && this.code(skipSpaces(this.text, end)) === EQUALS;
  }

  #skipOddSpaces(): void {
    const start = this.at;
    while (isOddSpace(this.code())) this.at++;
    if (this.#reportedInBlock.has('odd-space')) return;
    this.#reportedInBlock.add('odd-space');
    this.error(
      'odd-space',
      { start, end: this.at },
      `Unexpected character ${codePoints(this.text.charAt(start))}, which only looks like a space; expected a space or a line ending.`,
    );
  }

  #skipComment(): void {
    const start = this.at;
    this.at = lineEndFrom(this.text, start);
    if (this.#reportedInBlock.has('percent-comment')) return;
    this.#reportedInBlock.add('percent-comment');
    this.warn(
      'percent-comment',
      { start, end: this.at },
      'Unexpected "%" inside an entry: BibTeX has no comments there and ignores the rest of the entry; remove it or move it above the entry.',
    );
  }
}

/**
 * Git's markers: seven equal characters at the start of a line, then a space or the line's end. A
 * line of `=` is one only among others.
 */
function conflictMarkers(text: string): ReadonlyMap<number, string> {
  if (!/^(?:<{7}|>{7}) /m.test(text)) return new Map();
  const markers = text.matchAll(/^(?:<{7}|={7}|>{7}|\|{7})(?=[ \t]|$)/gm);
  return new Map(Array.from(markers, ({ 0: marker, index }) => [index, marker]));
}

/**
 * The braces and blocks of a text, found in one pass. The parser uses it instead of looking ahead, so
 * that even a file without any closing delimiter is read in linear time.
 */
interface Structure {
  /** The offset of the `}` that closes the `{` at an offset, or -1. */
  closeOf(open: number): number;
  /** The offset of the first block head after an offset that is at the start of a line, or -1. */
  headAfter(offset: number): number;
}

/**
 * Pairs the braces of a text and finds the block heads at the start of a line. `\{` counts as a brace
 * too, because bibtex.web has no escapes.
 */
function readStructure(text: string): Structure {
  const opens: number[] = [];
  const closes: number[] = [];
  const pending: number[] = [];
  const heads: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === BRACE_OPEN) {
      pending.push(opens.length);
      opens.push(at);
      closes.push(-1);
    } else if (code === BRACE_CLOSE) {
      const index = pending.pop();
      if (index !== undefined) closes[index] = at;
    } else if (code === AT && isCertainHead(text, at)) heads.push(at);
  }
  const firstAbove = (offsets: readonly number[], limit: number): number =>
    countWhile(offsets.length, (index) => (offsets[index] ?? 0) <= limit);
  return {
    closeOf(open) {
      const index = firstAbove(opens, open - 1);
      return opens[index] === open ? (closes[index] ?? -1) : -1;
    },
    headAfter: (offset) => heads[firstAbove(heads, offset)] ?? -1,
  };
}
