import { countWhile } from '../../text/count-while.ts';
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
  const count = countWhile(pieces.length, (index) => (pieces[index]?.at ?? 0) <= at);
  return pieces[Math.max(0, count - 1)];
}

/** Where the character at a place of the flat text is in the source. */
function sourceOf(flat: FlatText, at: number): Range {
  const piece = pieceAt(flat, at);
  if (piece === undefined) return { start: 0, end: 0 };
  const { source, length, sourceLength } = piece;
  if (length !== sourceLength) return { start: source, end: source + sourceLength };
  const start = source + at - piece.at;
  return { start, end: start + 1 };
}

/** The source range of a stretch of the flat text; an empty range for an empty stretch. */
export function sourceRange(flat: FlatText, { start, end }: Range): Range {
  if (end > start) return { start: sourceOf(flat, start).start, end: sourceOf(flat, end - 1).end };
  const at = start > 0 ? sourceOf(flat, start - 1).end : sourceOf(flat, start).start;
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
