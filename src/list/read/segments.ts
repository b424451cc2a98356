import type { Range } from '../../text/range.ts';
import { type FlatText, trimRange } from '../source/flat-text.ts';
import type { Candidate, Part } from './candidate.ts';
import { type Content, contentOf } from './content.ts';
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
  /** What its letters show. */
  readonly content: Content;
  /** The last separator before it; `^` at the start of a part, `_` where marks alone cut. */
  readonly before: string;
  /** The first separator behind it; `$` at the end of a part. */
  readonly after: string;
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
  readonly label: LabelKind | 'other' | undefined;
  /** Whether it is such a label itself. */
  readonly isLabel: boolean;
}

/** Segments of one candidate beyond which nothing about it is read. */
const MOST_SEGMENTS = 72;

const ENDS = /[\p{L}\p{N}]/u;
const KEPT = /^[?!？！]$/;
const LABEL = /^[^\p{L}\n]{0,12}(\p{L}[\p{L}\p{M} /&.-]{0,38}?)\s?(?:：|:(?!\/\/))/u;

const ONE_WORD = /^\s*`{0,3}[\w:./+'-]{3,80}`{0,3}\s*(?:\n|$)/;

/** A piece of a text, whatever candidate that is part of. */
interface Piece extends Omit<Segment, 'part' | 'after' | 'line' | 'label' | 'isLabel' | 'content'> {
  readonly newLine: boolean;
}

/** The segments of texts that were cut: each is looked at alone and as a part of its candidate. */
const CUT = new WeakMap<FlatText, readonly Segment[]>();

/** Cuts all parts of a candidate. */
export function segmentsOf(
  { parts }: Pick<Candidate, 'parts'>,
  source: string,
): readonly Segment[] {
  const segments: Segment[] = [];
  let line = 0;
  for (const [index, part] of parts.entries()) {
    if (segments.length >= MOST_SEGMENTS) break;
    const alone = cutAlone(part.flat, source);
    const found = index === 0 && isHead(part.place) ? alone : asPart(alone, part, index, line);
    if (index === 0 && parts.length === 1) return found;
    for (const one of found) segments.push(one);
    line = (found.at(-1)?.line ?? line) + 1;
  }
  if (segments.length > MOST_SEGMENTS) segments.length = MOST_SEGMENTS;
  return segments;
}

function isHead(place: Part['place']): boolean {
  return place === 'head' || place === 'cell';
}

/** The segments of a text that is all of its candidate. */
function cutAlone(flat: FlatText, source: string): readonly Segment[] {
  const known = CUT.get(flat);
  if (known !== undefined) return known;
  const label = labelAt(flat, 0, 'head');
  const prose = label === undefined ? undefined : labelledProse(flat, label);
  const pieces = (prose ?? mergeNames(piecesOf(flat, source), flat)).slice(0, MOST_SEGMENTS + 1);
  let line = 0;
  const found = pieces.map((piece, at): Segment => {
    if (piece.newLine && at > 0) line++;
    const { start, end, text, before, marks, link, span, spanWords, quote, bracket } = piece;
    return {
      part: 0,
      start,
      end,
      text,
      content: contentOf(text),
      before,
      after: pieces[at + 1]?.before ?? '$',
      line,
      marks,
      link,
      span,
      spanWords,
      quote,
      bracket,
      label: undefined,
      isLabel: false,
    };
  });
  const made = labelled(found.slice(0, MOST_SEGMENTS), flat, 'head');
  CUT.set(flat, made);
  return made;
}

/** The segments of a text as those of a part of a candidate. */
function asPart(
  segments: readonly Segment[],
  { flat, place }: Part,
  part: number,
  firstLine: number,
): readonly Segment[] {
  const moved = segments.map((one) => ({
    ...one,
    part,
    line: one.line + firstLine,
    label: undefined,
    isLabel: false,
  }));
  return labelled(moved, flat, place);
}

/** Segments with the labels of their lines. */
function labelled(
  segments: readonly Segment[],
  flat: FlatText,
  place: Part['place'],
): readonly Segment[] {
  let found: Label | undefined;
  let label: Segment['label'];
  return segments.map((one, at) => {
    const begins = at === 0 || one.line !== segments[at - 1]?.line;
    if (begins) {
      found = labelAt(flat, at === 0 ? 0 : one.start, place);
      label = undefined;
    }
    const isLabel = begins && found !== undefined && one.end <= found.end;
    if (isLabel) label = found?.kind;
    return label === undefined ? one : { ...one, label: isLabel ? undefined : label, isLabel };
  });
}

/** Labels whose text is prose, of which nothing is read here. */
const OF_PROSE: ReadonlySet<string> = new Set(['abstract', 'note']);

/** A labelled abstract or remark as two pieces, its label and the rest; undefined for other texts. */
function labelledProse({ text }: FlatText, { end, kind }: Label): Piece[] | undefined {
  if (!OF_PROSE.has(kind) || text.includes('\n') || text.length - end < SHORTEST_PROSE)
    return undefined;
  const rest = text.slice(end);
  const start = end + rest.length - rest.trimStart().length;
  const plain = { marks: 0, link: -1, span: 0, spanWords: 0, quote: 0, bracket: '' as const };
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
  // `Key: a, b, c` lists key words; only one word of letters and digits is a citation key.
  if (kind !== undefined)
    return {
      end,
      kind: kind === 'key' && !ONE_WORD.test(text.slice(end, end + 100)) ? 'note' : kind,
    };
  if (place === 'head' || place === 'cell' || words.split(/\s+/).length > 3) return undefined;
  const linked = links.some((link) => link.start < end - 1 && link.end > from && link.end > end);
  return linked ? undefined : { end, kind: 'other' };
}

function piecesOf(flat: FlatText, source: string): Piece[] {
  const cutter = new Cutter(flat);
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
  private readonly marks: MarkReader;
  private readonly brackets: ('(' | '[')[] = [];
  private from = 0;
  private sign = '^';
  private newLine = true;
  private quote = 0;
  private quotes = 0;

  constructor(flat: FlatText) {
    this.text = flat.text;
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
