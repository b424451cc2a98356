import type { Range } from '../../../text/range.ts';
import { type FlatText, trimRange } from '../../source/flat-text.ts';
import { type Cut, cutsOf, PICTURE } from './cuts.ts';

/** Bits of `Piece.marks`. */
export const LINK = 1;
export const BOLD = 2;
export const ITALIC = 4;
export const CODE = 8;

/** A stretch of a text between two cuts. */
export interface Piece {
  /** Places in the flat text, without spaces at the ends. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The last separator before it; `^` at the start of a text, `_` where marks alone cut. */
  readonly before: string;
  /** Link, bold, italic, code as bits. */
  readonly marks: number;
  /** Index of the link around it, -1 for none. */
  readonly link: number;
  /** A number for the widest mark around it, 0 for none, and that mark's words. */
  readonly span: number;
  readonly spanWords: number;
  /** A number for the quotation around it, 0 for none. */
  readonly quote: number;
  readonly bracket: '' | '(' | '[';
  readonly newLine: boolean;
  /** Whether its separators show that it lists people. */
  readonly people?: boolean;
}

const ENDS = /[\p{L}\p{N}]/u;
const KEPT = /^[?!？！]$/;

/** Cuts a text where a reader sees a cut. */
export function piecesOf(flat: FlatText, source: string): Piece[] {
  const cutter = new Cutter(flat);
  for (const cut of cutsOf(flat, source)) cutter.cut(cut);
  return cutter.rest();
}

/** Words that cut, and the characters before them that are stronger cuts: `. In CVPR`. */
const WORDS: ReadonlySet<string> = new Set(['in', 'by', 'from']);
const STOPS: ReadonlySet<string> = new Set(['.', ',', ';', ')', ']', '"', '”']);
const WEAK: ReadonlySet<string> = new Set(['~', '  ', PICTURE]);
const QUOTATION = /[“”„«»「」『』《》]/;
/** What closes a quotation, in all languages: `“Moss”`, `„Moos“`, `« Mousse »`, `»Moos«`. */
const CLOSING: Readonly<Record<string, string>> = { '„': '“”', '«': '»', '»': '«»' };
/** Brackets within brackets that are followed. */
const MOST_BRACKETS = 4;

/** Goes through a text from cut to cut, and knows which quotation and brackets are open. */
class Cutter {
  private readonly pieces: Piece[] = [];
  private readonly flat: FlatText;
  private readonly brackets: ('(' | '[')[] = [];
  private from = 0;
  private separator = '^';
  private newLine = true;
  private quote = 0;
  private opened = '';
  private quotes = 0;

  constructor(flat: FlatText) {
    this.flat = flat;
  }

  cut({ at, end, separator }: Cut): void {
    this.take(separator !== '' && KEPT.test(separator) ? end : at);
    if (separator === '') {
      this.from = Math.max(this.from, at);
      return;
    }
    this.from = Math.max(this.from, end);
    const shown = this.follow(separator);
    if (WORDS.has(shown) && /[?!]/.test(this.separator)) this.separator = '.';
    // A mere space or picture is a weaker cut than the character before it.
    if (WORDS.has(shown) && STOPS.has(this.separator)) this.separator += shown;
    else if (!WEAK.has(shown) || this.separator === '_') this.separator = shown;
  }

  rest(): Piece[] {
    this.take(this.flat.text.length);
    return this.pieces;
  }

  /** Opens and closes quotations and brackets; a line end closes all. All quotation marks are named as “ and ”. */
  private follow(separator: string): string {
    if (/[([（【]/.test(separator)) {
      if (this.brackets.length < MOST_BRACKETS)
        this.brackets.push(/[（(]/.test(separator) ? '(' : '[');
    } else if (/[)\]）】]/.test(separator)) this.brackets.pop();
    else if (QUOTATION.test(separator)) {
      const closes = this.quote > 0 && (CLOSING[this.opened] ?? '').includes(separator);
      if (!closes && !/[”」』》]/.test(separator)) {
        this.quote = ++this.quotes;
        this.opened = separator;
        return '“';
      }
      this.quote = 0;
      return '”';
    } else if (separator === '"') this.quote = this.quote === 0 ? ++this.quotes : 0;
    else if (separator === '\n') {
      this.newLine = true;
      this.quote = 0;
      this.brackets.length = 0;
    }
    return separator;
  }

  private take(to: number): void {
    const stretch = { start: this.from, end: Math.max(this.from, to) };
    const { start, end } = trimRange(this.flat.text, stretch);
    const text = this.flat.text.slice(start, end);
    if (start === end || !ENDS.test(text.length > 200 ? text.slice(0, 200) : text)) return;
    this.pieces.push({
      start,
      end,
      text,
      before: this.separator,
      ...marksAround(this.flat, start, end),
      quote: this.quote,
      bracket: this.brackets.at(-1) ?? '',
      newLine: this.newLine,
    });
    this.separator = '_';
    this.newLine = false;
  }
}

/** The marks around a stretch. */
function marksAround(
  { marks, links, text }: FlatText,
  start: number,
  end: number,
): Pick<Piece, 'marks' | 'link' | 'span' | 'spanWords'> {
  let bits = 0;
  let link = -1;
  let widest: Range | undefined;
  let id = 0;
  for (const [at, one] of links.entries()) {
    if (one.start > start || one.end < end || one.end === one.start) continue;
    bits |= LINK;
    link = at;
    if (isWider(one, widest)) [widest, id] = [one, at * 4 + 1];
  }
  for (const [at, one] of marks.entries()) {
    if (one.start > start || one.end < end) continue;
    bits |= one.kind === 'bold' ? BOLD : one.kind === 'italic' ? ITALIC : CODE;
    if (one.kind !== 'italic' && isWider(one, widest)) [widest, id] = [one, at * 4 + 2];
  }
  const spanWords =
    widest === undefined ? 0 : text.slice(widest.start, widest.end).trim().split(/\s+/).length;
  return { marks: bits, link, span: id, spanWords };
}

function isWider(one: Range, other: Range | undefined): boolean {
  return other === undefined || one.end - one.start > other.end - other.start;
}
