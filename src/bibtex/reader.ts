import type { Range } from '../text/range.ts';
import {
  EQUALS,
  isBlank,
  isLineEnd,
  isOddBlank,
  lineEndFrom,
  nameEnd,
  PERCENT,
  skipBlanks,
} from './characters.ts';
import type { BibDiagnostic, SyntaxFault } from './diagnostic.ts';
import { readStructure, type Structure } from './structure.ts';

/** The place up to which a text has been read, and what there was to say about it. */
export class Reader {
  readonly text: string;
  readonly structure: Structure;
  readonly diagnostics: BibDiagnostic[] = [];
  /** The offset of the next character. */
  at = 0;
  /** The delimiter that ends the block being read. */
  closer = 0;
  /** Whether the text holds merge-conflict markers at all; a line of `=` is one only then. */
  readonly #conflicted: boolean;
  readonly #saidInBlock = new Set<SyntaxFault>();

  constructor(text: string) {
    this.text = text;
    this.structure = readStructure(text);
    this.#conflicted = text.includes('<<<<<<< ') || text.includes('>>>>>>> ');
  }

  /** The code unit at an offset; NaN behind the end. */
  code(at = this.at): number {
    return this.text.charCodeAt(at);
  }

  get ended(): boolean {
    return this.at >= this.text.length;
  }

  /** Begins a block: faults that are said once per block may be said again. */
  enterBlock(closer: number): void {
    this.closer = closer;
    this.#saidInBlock.clear();
  }

  error(code: SyntaxFault, range: Range, message: string): void {
    this.diagnostics.push({ code, severity: 'error', range, message });
  }

  warn(code: SyntaxFault, range: Range, message: string): void {
    this.diagnostics.push({ code, severity: 'warning', range, message });
  }

  /** Skips what may stand between two tokens: white space, remarks, merge-conflict markers. */
  skipFiller(): void {
    for (;;) {
      const code = this.code();
      if (isBlank(code)) this.at++;
      else if (isOddBlank(code)) this.#skipOddBlanks();
      else if (code === PERCENT) this.#skipRemark();
      else if (this.#isConflictMarker()) this.at = lineEndFrom(this.text, this.at);
      else return;
    }
  }

  /** The offset of the next token from an offset on; remarks are passed over in silence. */
  peek(from: number): number {
    let at = skipBlanks(this.text, from);
    while (this.code(at) === PERCENT) at = skipBlanks(this.text, lineEndFrom(this.text, at));
    return at;
  }

  /** Whether `name =` begins at an offset. */
  isAssignment(at: number): boolean {
    const end = nameEnd(this.text, at);
    return end > at && this.code(skipBlanks(this.text, end)) === EQUALS;
  }

  #skipOddBlanks(): void {
    const start = this.at;
    while (isOddBlank(this.code())) this.at++;
    if (this.#saidInBlock.has('odd-blank')) return;
    this.#saidInBlock.add('odd-blank');
    this.error(
      'odd-blank',
      { start, end: this.at },
      `Unexpected character U+${this.code(start).toString(16).toUpperCase().padStart(4, '0')}, which only looks like a blank; expected a blank or a line ending.`,
    );
  }

  #skipRemark(): void {
    const start = this.at;
    this.at = lineEndFrom(this.text, start);
    if (this.#saidInBlock.has('percent-comment')) return;
    this.#saidInBlock.add('percent-comment');
    this.warn(
      'percent-comment',
      { start, end: this.at },
      'Unexpected "%" inside an entry: BibTeX knows no comments there and drops the rest of the entry; remove it or move it above the entry.',
    );
  }

  /** Git's markers: seven equal characters that begin a line, then a blank or the line's end. */
  #isConflictMarker(): boolean {
    if (!this.#conflicted) return false;
    const { text, at } = this;
    const before = this.code(at - 1);
    if (at > 0 && !isLineEnd(before)) return false;
    const mark = text.slice(at, at + 7);
    if (!/^(?:<{7}|={7}|>{7}|\|{7})$/.test(mark)) return false;
    const after = this.code(at + 7);
    return Number.isNaN(after) || isBlank(after);
  }
}
