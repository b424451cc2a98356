import type { Range } from '../../text/range.ts';
import { type FlatText, trimRange } from '../source/flat-text.ts';
import type { Candidate, Part } from './candidate.ts';
import { type Cut, cutsOf, PICTURE } from './cuts.ts';
import { mergeNames } from './name-runs.ts';
import { type LabelKind, labelKind } from './vocabulary.ts';

/** Bits of `Segment.marks`. */
export const LINK = 1;
export const BOLD = 2;
export const ITALIC = 4;
export const CODE = 8;

/**
 * A stretch of a candidate between two places where a reader sees a cut: a mark begins or ends,
 * a separator or a bracket stands there. A field is one segment or several in a row.
 */
export interface Segment {
  /** Index of its part in the candidate. */
  readonly part: number;
  /** Places in the flat text of its part, spaces left out. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The last separator before it; `^` at the start of a part, `_` where marks alone cut. */
  readonly before: string;
  /** The first separator behind it; `$` at the end of a part. */
  after: string;
  /** Lines of the candidate before it. */
  readonly line: number;
  /** Link, bold, italic, code as bits. */
  readonly marks: number;
  /** Index of the link it stands in, -1 for none. */
  readonly link: number;
  /** A number for the widest mark around it, 0 for none, and that mark's words. */
  readonly span: number;
  readonly spanWords: number;
  /** A number for the quotation it stands in, 0 for none. */
  readonly quote: number;
  readonly bracket: '' | '(' | '[';
  /** What the label at the start of its line says; `other` for one that is not known. */
  readonly label?: LabelKind | 'other';
  /** Whether it is such a label itself. */
  readonly isLabel: boolean;
}

/** Segments of one candidate beyond which nothing about it is read. */
const MOST_SEGMENTS = 72;

const ENDS = /[\p{L}\p{N}]/u;
const KEPT = /^[?!？！]$/;
const LABEL = /^[^\p{L}\n]{0,12}(\p{L}[\p{L}\p{M} /&.-]{0,38}?)\s?(?:：|:(?!\/\/))/u;

const ONE_WORD = /^\s*`{0,3}[\w:./+'-]{3,80}`{0,3}\s*(?:\n|$)/;

interface Piece extends Omit<Segment, 'after' | 'line' | 'label' | 'isLabel'> {
  readonly newLine: boolean;
}

/** Cuts all parts of a candidate. */
export function segmentsOf({ parts }: Pick<Candidate, 'parts'>, source: string): Segment[] {
  const segments: Segment[] = [];
  let line = 0;
  for (const [index, part] of parts.entries()) {
    if (segments.length >= MOST_SEGMENTS) break;
    line = cutPart(part, index, line, source, segments) + 1;
  }
  if (segments.length > MOST_SEGMENTS) segments.length = MOST_SEGMENTS;
  return segments;
}

function cutPart(
  part: Part,
  index: number,
  firstLine: number,
  source: string,
  out: Segment[],
): number {
  const { flat } = part;
  const first = out.length;
  let line = firstLine;
  let label: Segment['label'];
  let inLine = 0;
  let labelled: Label | undefined = labelAt(flat, 0, part.place);
  const prose = labelled === undefined ? undefined : labelledProse(flat, index, labelled);
  const pieces = prose ?? mergeNames(piecesOf(flat, index, source), flat);
  for (const [at, piece] of pieces.entries()) {
    if (piece.newLine && at > 0) {
      line++;
      inLine = 0;
      label = undefined;
      labelled = labelAt(flat, piece.start, part.place);
    }
    const isLabel = labelled !== undefined && inLine === 0 && piece.end <= labelled.end;
    if (isLabel) label = labelled?.kind;
    inLine++;
    const { newLine: _, ...rest } = piece;
    out.push({
      ...rest,
      after: '$',
      line,
      isLabel,
      ...(label === undefined || isLabel ? {} : { label }),
    });
    const before = out[out.length - 2];
    if (before !== undefined && out.length - 1 > first) before.after = piece.before;
    if (out.length - first > MOST_SEGMENTS) break;
  }
  return line;
}

/** Labels whose text is prose, of which nothing is read here. */
const OF_PROSE: ReadonlySet<string> = new Set(['abstract', 'note']);

/** A labelled abstract or remark as two pieces, its label and the rest; undefined for other texts. */
function labelledProse(
  { text }: FlatText,
  part: number,
  { end, kind }: Label,
): Piece[] | undefined {
  if (!OF_PROSE.has(kind) || text.includes('\n') || text.length - end < SHORTEST_PROSE)
    return undefined;
  const rest = text.slice(end);
  const start = end + rest.length - rest.trimStart().length;
  const plain = { part, marks: 0, link: -1, span: 0, spanWords: 0, quote: 0, bracket: '' as const };
  return [
    { ...plain, start: 0, end: end - 1, text: text.slice(0, end - 1), before: '^', newLine: true },
    { ...plain, start, end: text.trimEnd().length, text: rest.trim(), before: ':', newLine: false },
  ];
}

/** Shorter texts behind a label are cut like others. */
const SHORTEST_PROSE = 80;

interface Label {
  readonly end: number;
  readonly kind: LabelKind | 'other';
}

/** The label at the start of a line. One that is not known counts below the head only. */
function labelAt({ text, links }: FlatText, from: number, place: Part['place']): Label | undefined {
  const match = LABEL.exec(text.slice(from, from + 60));
  const words = match?.[1];
  if (match === null || words === undefined) return undefined;
  const end = from + match[0].length;
  const kind = labelKind(words);
  const linked = links.some((link) => link.start < end - 1 && link.end > from && link.end > end);
  // `[Tag: A Method](...)` is a title, `Tag: A Method` a remark.
  if (kind !== undefined && linked && OF_PROSE.has(kind)) return undefined;
  // `Key: a, b, c` lists key words; only one word of letters and digits is a citation key.
  if (kind !== undefined)
    return {
      end,
      kind: kind === 'key' && !ONE_WORD.test(text.slice(end, end + 100)) ? 'note' : kind,
    };
  if (place === 'head' || place === 'cell' || words.split(/\s+/).length > 3) return undefined;
  return linked ? undefined : { end, kind: 'other' };
}

function piecesOf(flat: FlatText, part: number, source: string): Piece[] {
  const cutter = new Cutter(flat, part);
  for (const cut of cutsOf(flat, source)) cutter.cut(cut);
  return cutter.rest();
}

/** Words that cut, and the signs in front of them that say more than they do: `. In CVPR`. */
const WORDS: ReadonlySet<string> = new Set(['in', 'by']);
const STOPS: ReadonlySet<string> = new Set(['.', ',', ';', ')', ']', '"', '”']);
const WEAK: ReadonlySet<string> = new Set(['~', '  ', PICTURE]);
/** Brackets within brackets that are followed. */
const MOST_BRACKETS = 4;

/** Goes through a text from cut to cut, and knows which quotation and brackets are open. */
class Cutter {
  private readonly pieces: Piece[] = [];
  private readonly text: string;
  private readonly part: number;
  private readonly marks: MarkReader;
  private readonly brackets: ('(' | '[')[] = [];
  private from = 0;
  private sign = '^';
  private newLine = true;
  private quote = 0;
  private quotes = 0;

  constructor(flat: FlatText, part: number) {
    this.text = flat.text;
    this.part = part;
    this.marks = new MarkReader(flat);
  }

  cut({ at, end, sign }: Cut): void {
    this.take(sign !== '' && KEPT.test(sign) ? end : at);
    if (sign === '') {
      this.from = Math.max(this.from, at);
      return;
    }
    this.from = Math.max(this.from, end);
    this.follow(sign);
    // A mere space or picture cuts less than the sign in front of it.
    if (WORDS.has(sign) && STOPS.has(this.sign)) this.sign += sign;
    else if (!WEAK.has(sign) || this.sign === '_') this.sign = sign;
  }

  rest(): Piece[] {
    this.take(this.text.length);
    return this.pieces;
  }

  /** Opens and closes quotations and brackets; a line end closes all. */
  private follow(sign: string): void {
    if (/[([（【]/.test(sign)) {
      if (this.brackets.length < MOST_BRACKETS) this.brackets.push(/[（(]/.test(sign) ? '(' : '[');
    } else if (/[)\]）】]/.test(sign)) this.brackets.pop();
    else if (/[“「『《]/.test(sign)) this.quote = ++this.quotes;
    else if (/[”」』》]/.test(sign)) this.quote = 0;
    else if (sign === '"') this.quote = this.quote === 0 ? ++this.quotes : 0;
    else if (sign === '\n') {
      this.newLine = true;
      this.quote = 0;
      this.brackets.length = 0;
    }
  }

  private take(to: number): void {
    const { start, end } = trimRange(this.text, { start: this.from, end: Math.max(this.from, to) });
    const text = this.text.slice(start, end);
    if (start === end || !ENDS.test(text.length > 200 ? text.slice(0, 200) : text)) return;
    this.pieces.push({
      part: this.part,
      start,
      end,
      text,
      before: this.sign,
      ...this.marks.around(start, end),
      quote: this.quote,
      bracket: this.brackets.at(-1) ?? '',
      newLine: this.newLine,
    });
    this.sign = '_';
    this.newLine = false;
  }
}

/** Which marks stand around a stretch; asked from left to right. */
class MarkReader {
  private readonly flat: FlatText;

  constructor(flat: FlatText) {
    this.flat = flat;
  }

  around(start: number, end: number): Pick<Segment, 'marks' | 'link' | 'span' | 'spanWords'> {
    let bits = 0;
    let link = -1;
    let widest: Range | undefined;
    let id = 0;
    const consider = (range: Range, number: number): void => {
      if (widest !== undefined && range.end - range.start <= widest.end - widest.start) return;
      widest = range;
      id = number;
    };
    const { marks, links, text } = this.flat;
    for (const [index, one] of links.entries()) {
      if (one.start > start || one.end < end || one.end === one.start) continue;
      bits |= LINK;
      link = index;
      consider(one, index * 4 + 1);
    }
    for (const [index, one] of marks.entries()) {
      if (one.start > start || one.end < end) continue;
      bits |= one.kind === 'bold' ? BOLD : one.kind === 'italic' ? ITALIC : CODE;
      if (one.kind !== 'italic') consider(one, index * 4 + 2);
    }
    const spanWords =
      widest === undefined ? 0 : text.slice(widest.start, widest.end).trim().split(/\s+/).length;
    return { marks: bits, link, span: id, spanWords };
  }
}
