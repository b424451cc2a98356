import type { Range } from '../../text/range.ts';
import { type FlatText, trimRange } from '../source/flat-text.ts';
import type { Candidate, Part } from './candidate.ts';
import { type NamePart, namePart } from './people.ts';
import { type LabelKind, labelKind, VOCABULARY } from './vocabulary.ts';

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
/** Separators of one part that are looked at. */
const MOST_CUTS = 400;
/** Longest text of a part that is cut; what follows is one piece. */
const LONGEST = 4000;

const eitherCase = (word: string): string =>
  `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`;
const abbreviations = VOCABULARY.venues.shortened
  .map((word) => eitherCase(word).replace(/\./g, '\\.'))
  .join('|');
/**
 * Where a text is cut. A full stop cuts before a space, but not behind an initial or a shortened
 * word; a hyphen cuts between spaces.
 */
const CUT = new RegExp(
  [
    String.raw`[()[\]（）【】「」『』《》“”"|｜]`,
    String.raw`\s[-–—~:·•/]{1,2}(?=\s|$)`,
    '[—·•]',
    '[,;，；、]',
    String.raw`：|:(?=\s|$)`,
    String.raw`(?<!(?:^|[^\p{L}])(?:\p{Lu}|${abbreviations}))[.](?=\s|$)|。|[.](?= (?:19|20)\d{2}(?!\d))`,
    String.raw`[?!？！](?=\s|$)`,
    String.raw`(?<=\s)(?:[Bb]y|[Ii]n)(?=:?\s)`,
    String.raw`\n| {2,}(?=\S)`,
    String.raw` (?=\p{Lu}[\p{L}-]{1,14} ?['’]?(?:19|20)\d{2}(?!\d))`,
  ].join('|'),
  'gu',
);
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
  const pieces = prose ?? mergeNames(piecesOf(flat, index, source));
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

interface Cut {
  readonly at: number;
  readonly end: number;
  /** Empty where a mark begins or ends. */
  readonly sign: string;
}

function piecesOf(flat: FlatText, part: number, source: string): Piece[] {
  const cutter = new Cutter(flat, part);
  for (const cut of cutsOf(flat, source)) cutter.cut(cut);
  return cutter.rest();
}

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
    if (this.sign !== '^' || sign !== '~') this.sign = sign;
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

function cutsOf(flat: FlatText, source: string): Cut[] {
  const { text } = flat;
  const cuts: Cut[] = [];
  for (const { 0: sign, index } of text.slice(0, LONGEST).matchAll(CUT)) {
    if (cuts.length >= MOST_CUTS) break;
    if (sign === ' ' && !isBeforeVenue(flat, index)) continue;
    const trimmed = sign.trim();
    cuts.push({
      at: index,
      end: index + sign.length,
      sign: trimmed === '' ? (sign === '\n' ? '\n' : '  ') : trimmed.toLowerCase(),
    });
  }
  for (const at of softBreaks(flat, source)) cuts.push({ at, end: at + 1, sign: '~' });
  const edge = (at: number): void => {
    cuts.push({ at, end: at, sign: '' });
  };
  for (const { start, end } of flat.marks) {
    edge(start);
    edge(end);
  }
  for (const { start, end } of flat.links) {
    edge(start);
    edge(end);
  }
  for (const { at } of flat.images) edge(at);
  return cuts.sort((a, b) => a.at - b.at || a.end - b.end);
}

/** Whether a capitalised word and its year stand in one mark: `NeurIPS 2021`, not `Rain](..) 2021`. */
function isBeforeVenue({ text, marks, links }: FlatText, at: number): boolean {
  const year = text.slice(at + 1, at + 24).search(/\d/) + at + 1;
  return ![...marks, ...links].some(
    ({ start, end }) => (start > at + 1 && start <= year) || (end > at + 1 && end <= year),
  );
}

/** Where the source goes on in the next line without a break that a reader sees. */
function softBreaks({ text, pieces }: FlatText, source: string): number[] {
  const found: number[] = [];
  for (const { at, length, source: from, sourceLength } of pieces) {
    if (length !== 1 || sourceLength < 1 || text.charAt(at) !== ' ') continue;
    if (source.slice(from, from + sourceLength).includes('\n')) found.push(at);
  }
  return found;
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

const BETWEEN_NAMES = /^[,;&，；、·•|]$/;

/** Puts names with commas between into one segment: a list of people is one thing to read. */
function mergeNames(pieces: readonly Piece[]): Piece[] {
  const merged: Piece[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const last = runOfNames(pieces, at);
    const first = pieces[at];
    const end = pieces[last];
    if (first === undefined || end === undefined) break;
    merged.push(last === at ? first : join(first, end, pieces.slice(at, last + 1)));
    at = last;
  }
  return merged;
}

function join(first: Piece, last: Piece, all: readonly Piece[]): Piece {
  return { ...first, end: last.end, text: all.map(({ text }) => text).join(', ') };
}

/** The index of the last piece of a run of names that begins at a place; that place for no run. */
function runOfNames(pieces: readonly Piece[], from: number): number {
  const first = pieces[from];
  if (first === undefined || !mayBeginNames(first)) return from;
  let good = from - 1;
  let names = 0;
  let before: NamePart | undefined;
  for (let at = from; at < pieces.length; at++) {
    const piece = pieces[at];
    if (piece === undefined || (at > from && !goesOnWithNames(piece, first))) break;
    const kind = namePart(piece.text);
    if (kind === 'none') break;
    const inverted = kind === 'initials' && (before === 'word' || before === 'name');
    if (at === from + 1 && before === 'word' && !inverted && kind !== 'et-al') return from;
    if (kind === 'name' || kind === 'et-al' || inverted) {
      names++;
      good = at;
    }
    before = kind;
  }
  return names >= 2 || (names === 1 && good > from) ? good : from;
}

/** A list of people begins with a name, and not within a sentence. */
function mayBeginNames({ text, before }: Piece): boolean {
  if (/^(?:in|[?!])$/.test(before)) return false;
  const kind = namePart(text);
  return kind === 'name' || kind === 'word';
}

function goesOnWithNames(piece: Piece, first: Piece): boolean {
  return (
    (BETWEEN_NAMES.test(piece.before) || piece.before === '~') &&
    piece.marks === first.marks &&
    piece.link === first.link &&
    !piece.newLine &&
    piece.quote === first.quote
  );
}
