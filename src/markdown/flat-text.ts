import type { Range } from '../text/range.ts';

/** Emphasis and code of a flat text; positions count in the flat text. */
export interface Mark extends Range {
  readonly kind: 'bold' | 'italic' | 'code';
}

/** A link of a flat text; `start` and `end` count in the flat text, the ranges in the source. */
export interface FlatLink extends Range {
  readonly url: string;
  readonly range: Range;
  readonly urlRange?: Range;
  /** A bare address that stands for itself, without a text of its own. */
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

/** The source range of a stretch of the flat text; an empty stretch gives an empty range. */
export function sourceRange(flat: FlatText, { start, end }: Range): Range {
  if (end > start) return { start: sourceStart(flat, start), end: sourceEnd(flat, end - 1) };
  const at = start > 0 ? sourceEnd(flat, start - 1) : sourceStart(flat, start);
  return { start: at, end: at };
}

/** A stretch without blanks and any of the given characters at its ends. */
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
  return flat.text.slice(start, end).replace(/\s+/g, ' ').trim();
}

/** Whether a stretch lies in a mark of a kind (any kind of emphasis when none is given). */
export function isMarked(flat: FlatText, stretch: Range, kind: Mark['kind']): boolean {
  return flat.marks.some(
    (mark) => mark.kind === kind && mark.start <= stretch.start && stretch.end <= mark.end,
  );
}

/** The flat text of some stretches, in the order given; everything between them falls away. */
export function keep(flat: FlatText, stretches: readonly Range[]): FlatText {
  let text = '';
  const pieces: Piece[] = [];
  const marks: Mark[] = [];
  const links: FlatLink[] = [];
  const images: FlatImage[] = [];
  const tags: FlatTag[] = [];
  const comments: FlatComment[] = [];
  let index = 0;
  let pending: FlatLink | undefined;
  for (const { start, end } of stretches) {
    const shift = text.length - start;
    const last = end >= flat.text.length;
    const inside = (at: number): boolean => at >= start && (at < end || (last && at <= end));
    text += flat.text.slice(start, end);
    while (index < flat.pieces.length) {
      const piece = flat.pieces[index];
      if (piece === undefined || piece.at >= end) break;
      const cut = clip(piece, start, end);
      if (cut !== undefined) pieces.push({ ...cut, at: cut.at + shift });
      if (piece.at + piece.length > end) break;
      index++;
    }
    for (const mark of flat.marks) {
      const from = Math.max(mark.start, start);
      const to = Math.min(mark.end, end);
      if (from < to) marks.push({ ...mark, start: from + shift, end: to + shift });
    }
    for (const link of flat.links) {
      const from = Math.max(link.start, start);
      const to = Math.min(link.end, end);
      if (from > to || (from === to && !inside(link.start))) continue;
      if (from === to && link.start !== link.end) continue;
      if (pending?.range === link.range && links.length > 0) {
        // One link over two kept stretches stays one link.
        pending = { ...pending, end: to + shift };
        links[links.length - 1] = pending;
        continue;
      }
      pending = { ...link, start: from + shift, end: to + shift };
      links.push(pending);
    }
    for (const image of flat.images)
      if (inside(image.at)) images.push({ ...image, at: image.at + shift });
    for (const tag of flat.tags) if (inside(tag.at)) tags.push({ ...tag, at: tag.at + shift });
    for (const comment of flat.comments) {
      if (inside(comment.at)) comments.push({ ...comment, at: comment.at + shift });
    }
  }
  return { text, pieces, marks, links, images, tags, comments };
}

function clip(piece: Piece, start: number, end: number): Piece | undefined {
  const from = Math.max(piece.at, start);
  const to = Math.min(piece.at + piece.length, end);
  if (from >= to) return undefined;
  if (piece.length !== piece.sourceLength) return { ...piece, at: from, length: to - from };
  const length = to - from;
  return { at: from, length, source: piece.source + from - piece.at, sourceLength: length };
}

/** The flat text without some stretches (in order, apart). */
export function without(flat: FlatText, stretches: readonly Range[]): FlatText {
  if (stretches.length === 0) return flat;
  const kept: Range[] = [];
  let done = 0;
  for (const { start, end } of stretches) {
    if (start > done) kept.push({ start: done, end: start });
    done = Math.max(done, end);
  }
  if (done < flat.text.length) kept.push({ start: done, end: flat.text.length });
  return keep(flat, kept);
}

/** Several flat texts one after the other, a line break between. */
export function join(parts: readonly FlatText[]): FlatText {
  const builder = new FlatBuilder();
  for (const part of parts) {
    if (builder.length > 0) builder.lineBreak();
    builder.append(part);
  }
  return builder.build();
}

/** Collects a flat text from left to right. */
export class FlatBuilder {
  private text = '';
  private readonly pieces: Piece[] = [];
  private readonly marks: Mark[] = [];
  private readonly links: FlatLink[] = [];
  private readonly images: FlatImage[] = [];
  private readonly tags: FlatTag[] = [];
  private readonly comments: FlatComment[] = [];

  get length(): number {
    return this.text.length;
  }

  /** Adds text that reads in the source as it does here, or as one unit of another length. */
  add(text: string, source: number, sourceLength: number = text.length): void {
    if (text === '') return;
    const last = this.pieces.at(-1);
    if (
      last !== undefined &&
      text.length === sourceLength &&
      last.length === last.sourceLength &&
      last.source + last.length === source &&
      last.at + last.length === this.text.length
    ) {
      this.pieces[this.pieces.length - 1] = {
        ...last,
        length: last.length + text.length,
        sourceLength: last.length + text.length,
      };
    } else {
      this.pieces.push({ at: this.text.length, length: text.length, source, sourceLength });
    }
    this.text += text;
  }

  /** A break that a reader sees; it stands for no character of the source. */
  lineBreak(): void {
    const last = this.pieces.at(-1);
    this.add('\n', last === undefined ? 0 : last.source + last.sourceLength, 0);
  }

  mark(mark: Mark): void {
    if (mark.end > mark.start) this.marks.push(mark);
  }

  link(link: FlatLink): void {
    this.links.push(link);
  }

  image(image: FlatImage): void {
    this.images.push(image);
  }

  tag(tag: FlatTag): void {
    this.tags.push(tag);
  }

  comment(comment: FlatComment): void {
    this.comments.push(comment);
  }

  append(part: FlatText): void {
    const shift = this.text.length;
    for (const piece of part.pieces) this.pieces.push({ ...piece, at: piece.at + shift });
    const moved = <T extends Range>(item: T): T => ({
      ...item,
      start: item.start + shift,
      end: item.end + shift,
    });
    for (const mark of part.marks) this.marks.push(moved(mark));
    for (const link of part.links) this.links.push(moved(link));
    for (const image of part.images) this.images.push({ ...image, at: image.at + shift });
    for (const tag of part.tags) this.tags.push({ ...tag, at: tag.at + shift });
    for (const comment of part.comments) this.comments.push({ ...comment, at: comment.at + shift });
    this.text += part.text;
  }

  build(): FlatText {
    const { text, pieces, marks, images, tags, comments } = this;
    const links = [...this.links].sort((a, b) => a.start - b.start || a.end - b.end);
    return { text, pieces, marks, links, images, tags, comments };
  }
}
