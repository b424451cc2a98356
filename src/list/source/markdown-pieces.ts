import { closesFence, marksBeforeFence, openedFence } from '../../text/fence.ts';
import type { Range } from '../../text/range.ts';
import type { SourceFile } from '../../text/source-file.ts';
import { isDelimiterRow } from './line-shape.ts';

/** A stretch of Markdown that means the same when it is parsed alone. */
export interface Piece extends Range {
  /** The head of the table that continues in it; empty in most. */
  readonly before: string;
}

/** The parser's cost grows faster than the text: it gets pieces of about this many characters. */
const TARGET = 4000;
/** It grows with the items of a list as well. */
const TARGET_LINES = 100;

/** A bullet with a text; alone, it may be the line below a heading, and before another bullet a text. */
const BULLET = /^[-*+][ \t]+(?!(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$))[^ \t]/;
/** HTML blocks that empty lines do not end (https://spec.commonmark.org/0.31.2/#html-blocks). */
const LONG_HTML: readonly (readonly [RegExp, RegExp])[] = [
  [/^ {0,3}<(?:script|pre|style|textarea)(?=[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^ {0,3}<!--/, /-->/],
  [/^ {0,3}<\?/, /\?>/],
  [/^ {0,3}<!\[CDATA\[/, /\]\]>/],
];

/**
 * Cuts a text where a new block certainly begins: at an unindented line after an empty one, or at an
 * item of a list.
 *
 * @param target from how many characters on a piece is cut.
 */
export function markdownPieces(
  { text, lines }: Pick<SourceFile, 'text' | 'lines'>,
  target = TARGET,
): Piece[] {
  const pieces: Piece[] = [];
  const state = new LineReader();
  let start = 0;
  let firstLine = 1;
  let before = '';
  for (let line = 1; line <= lines.count; line++) {
    const at = lines.lineStart(line);
    const content = text.slice(at, lines.lineEnd(line));
    const isFull = line - firstLine >= TARGET_LINES || at - start >= target;
    const head = state.tableHead;
    if (isFull && state.mayBegin(content)) {
      pieces.push({ start, end: at, before });
      start = at;
      firstLine = line;
      before = state.goesOn(content) ? head : '';
    }
    state.take(content);
  }
  pieces.push({ start, end: text.length, before });
  return pieces.filter((piece) => piece.end > piece.start);
}

/** What the lines so far leave open. */
class LineReader {
  #fence = '';
  #htmlEnd: RegExp | undefined;
  #inHtml = false;
  #afterEmpty = true;
  #last = '';
  /** Header and delimiter row of the table that is open, with line endings; empty without one. */
  tableHead = '';

  /** Whether a block begins with this line, whatever comes before it. */
  mayBegin(content: string): boolean {
    if (this.#fence !== '' || this.#htmlEnd !== undefined || /^\s|^$/.test(content)) return false;
    if (this.#afterEmpty) return true;
    return !this.#inHtml && (BULLET.test(content) || this.goesOn(content));
  }

  /** Whether the line is a further row of a table. */
  goesOn(content: string): boolean {
    return (
      this.tableHead !== '' && !this.#afterEmpty && content.includes('|') && !BULLET.test(content)
    );
  }

  take(content: string): void {
    if (this.#fence !== '') this.#closeFence(content);
    else if (this.#htmlEnd !== undefined) {
      if (this.#htmlEnd.test(content)) this.#htmlEnd = undefined;
    } else if (content.trim() === '') {
      this.#inHtml = false;
      this.tableHead = '';
    } else this.#open(content);
    this.#afterEmpty = isEmpty(content);
    this.#last = content;
  }

  #open(content: string): void {
    this.#fence = openedFence(content.slice(marksBeforeFence(content).length)) ?? '';
    const long = LONG_HTML.find(([begin]) => begin.test(content));
    if (long !== undefined && !long[1].test(content.slice(4))) this.#htmlEnd = long[1];
    if (/^ {0,3}<[a-z/!]/i.test(content)) this.#inHtml = true;
    if (isDelimiterRow(content) && this.#last.includes('|')) {
      this.tableHead = `${this.#last}\n${content}\n`;
    }
  }

  #closeFence(content: string): void {
    const mark = content.trim().replace(/^(?:>[ \t]*)+/, '');
    if (closesFence(mark, this.#fence)) this.#fence = '';
  }
}

/** To Markdown, a no-break space is a letter. */
function isEmpty(line: string): boolean {
  return !/[^ \t]/.test(line);
}
