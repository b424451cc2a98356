import { evenSpaces } from '../../text/even-spaces.ts';
import type { Range } from '../../text/range.ts';

/** Emphasis and code of a flat text; positions count in the flat text. */
export interface Mark extends Range {
  readonly kind: 'bold' | 'italic' | 'code';
}

/** A link of a flat text; `start` and `end` count in the flat text, the ranges in the source. */
export interface FlatLink extends Range {
  readonly url: string;
  readonly range: Range;
  readonly urlRange?: Range;
  /** A bare address, without a text of its own. */
  readonly bare: boolean;
}

/** An image; it has a place in the flat text but no characters. */
export interface FlatImage {
  readonly at: number;
  readonly alt: string;
  readonly url: string;
  readonly range: Range;
  readonly urlRange?: Range;
  /** The target of the link around it. */
  readonly target?: string;
}

/** An HTML tag that structures an entry: `details`, `summary`, `pre`, `br`. */
export interface FlatTag {
  readonly at: number;
  readonly name: string;
  readonly closing: boolean;
  readonly range: Range;
}

/** An HTML comment. */
export interface FlatComment {
  readonly at: number;
  readonly text: string;
  readonly range: Range;
}

/** A stretch of the flat text and where it comes from; of unequal lengths for escapes. */
export interface Piece {
  readonly at: number;
  readonly length: number;
  readonly source: number;
  readonly sourceLength: number;
}

/** Markdown as a reader sees it, with the way back to every character's place in the source. */
export interface FlatText {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly marks: readonly Mark[];
  readonly links: readonly FlatLink[];
  readonly images: readonly FlatImage[];
  readonly tags: readonly FlatTag[];
  readonly comments: readonly FlatComment[];
}

export const EMPTY_FLAT: FlatText = {
  text: '',
  pieces: [],
  marks: [],
  links: [],
  images: [],
  tags: [],
  comments: [],
};

function pieceAt({ pieces }: FlatText, at: number): Piece | undefined {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.at ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return pieces[low];
}

/** Where the character at a place of the flat text begins in the source. */
function sourceStart(flat: FlatText, at: number): number {
  const piece = pieceAt(flat, at);
  if (piece === undefined) return 0;
  if (piece.length !== piece.sourceLength) return piece.source;
  return piece.source + at - piece.at;
}

/** Where the character at a place of the flat text ends in the source. */
function sourceEnd(flat: FlatText, at: number): number {
  const piece = pieceAt(flat, at);
  if (piece === undefined) return 0;
  if (piece.length !== piece.sourceLength) return piece.source + piece.sourceLength;
  return piece.source + at - piece.at + 1;
}

/** The source range of a stretch of the flat text; an empty range for an empty stretch. */
export function sourceRange(flat: FlatText, { start, end }: Range): Range {
  if (end > start) return { start: sourceStart(flat, start), end: sourceEnd(flat, end - 1) };
  const at = start > 0 ? sourceEnd(flat, start - 1) : sourceStart(flat, start);
  return { start: at, end: at };
}

/** A stretch without spaces and any of the given characters at its ends. */
export function trimRange(text: string, { start, end }: Range, also = ''): Range {
  const drop = (at: number): boolean => {
    const character = text.charAt(at);
    return /\s/.test(character) || also.includes(character);
  };
  let from = start;
  let to = end;
  while (from < to && drop(from)) from++;
  while (to > from && drop(to - 1)) to--;
  return { start: from, end: to };
}

/** What a stretch of the flat text reads, white space folded. */
export function plain(flat: FlatText, { start, end }: Range): string {
  return evenSpaces(flat.text.slice(start, end)).trim();
}
