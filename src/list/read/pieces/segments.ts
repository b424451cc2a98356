import type { FlatText } from '../../source/flat-text.ts';
import { type Content, contentOf, contentOfPeople } from '../words/content.ts';
import { type LabelKind, labelKind } from '../words/vocabulary.ts';
import type { Candidate, Part } from './candidate.ts';
import { mergeNames } from './name-runs.ts';
import { type Piece, piecesOf } from './text-pieces.ts';
import { mergeVenues } from './venue-runs.ts';

/**
 * A stretch of a candidate between two places where a reader sees a cut: the begin or end of a
 * mark, a separator or a bracket. A field is one segment or several in a row.
 */
export interface Segment extends Omit<Piece, 'newLine' | 'people'> {
  /** Index of its part in the candidate. */
  readonly part: number;
  /** What its letters show. */
  readonly content: Content;
  /** The first separator after it; `$` at the end of a part. */
  readonly after: string;
  /** Lines of the candidate before it. */
  readonly line: number;
  /** The meaning of the label at the start of its line; `other` for an unknown one. */
  readonly label: LabelKind | 'other' | undefined;
  /** Whether it is such a label itself. */
  readonly isLabel: boolean;
}

/** Segments of one candidate beyond which nothing about it is read. */
const MOST_SEGMENTS = 72;

const LABEL = /^\n*[^\p{L}\n]{0,12}(\p{L}[\p{L}\p{M} /&.-]{0,38}?)\s?(?:：|:(?!\/\/))/u;

const ONE_WORD = /^\s*`{0,3}[\w:./+'-]{3,80}`{0,3}\s*(?:\n|$)/;

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
  const pieces = (prose ?? mergeNames(mergeVenues(piecesOf(flat, source), flat.text))).slice(
    0,
    MOST_SEGMENTS + 1,
  );
  let line = 0;
  const found = pieces.map((piece, at): Segment => {
    if (piece.newLine && at > 0) line++;
    const { start, end, text, before, marks, link, span, spanWords, quote, bracket } = piece;
    return {
      part: 0,
      start,
      end,
      text,
      content: piece.people === true ? contentOfPeople(text) : contentOf(text),
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
    const within = begins ? undefined : labelWithin(one, label);
    const isLabel = within !== undefined || (begins && found !== undefined && one.end <= found.end);
    if (isLabel) label = within ?? found?.kind;
    return label === undefined ? one : { ...one, label: isLabel ? undefined : label, isLabel };
  });
}

/** Labels of what a line names one after the other. */
const OF_FACTS: ReadonlySet<string> = new Set(['title', 'authors', 'venue', 'date', 'key']);

/** The meaning of a label within a line: `..., Authors: Ada Moss; Year: 2021`. */
function labelWithin(
  { text, before, after, link }: Segment,
  current: Segment['label'],
): LabelKind | undefined {
  if (link >= 0 || !/^[:：]/.test(after) || !/^[;；|·•—–.,/*-]$/.test(before)) return undefined;
  const kind = labelKind(text);
  const isFact = kind !== undefined && OF_FACTS.has(kind);
  return isFact || current !== undefined ? kind : undefined;
}

/** Labels whose text is prose, of which nothing is read here. */
const OF_PROSE: ReadonlySet<string> = new Set(['abstract', 'note']);

/** A labeled abstract or remark as two pieces, its label and the rest; undefined for other texts. */
function labelledProse({ text }: FlatText, { end, kind }: Label): Piece[] | undefined {
  if (!OF_PROSE.has(kind) || text.includes('\n') || text.length - end < SHORTEST_PROSE)
    return undefined;
  const rest = text.slice(end);
  const start = end + rest.length - rest.trimStart().length;
  return [pieceOf(text, 0, end - 1, '^'), pieceOf(text, start, text.trimEnd().length, ':')];
}

/** A piece without marks. */
function pieceOf(text: string, start: number, end: number, before: '^' | ':'): Piece {
  return {
    start,
    end,
    text: text.slice(start, end),
    before,
    marks: 0,
    link: -1,
    span: 0,
    spanWords: 0,
    quote: 0,
    bracket: '',
    newLine: before === '^',
  };
}

/** Shorter texts after a label are cut like others. */
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
