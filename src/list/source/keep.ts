import type { Range } from '../../text/range.ts';
import type {
  FlatComment,
  FlatImage,
  FlatLink,
  FlatTag,
  FlatText,
  Mark,
  Piece,
} from './flat-text.ts';

/** A stretch that is kept. */
interface Kept extends Range {
  /** From its places before to those in the new text. */
  readonly shift: number;
  /** Whether the text ends with it. */
  readonly isLast: boolean;
}

/** The flat text of some stretches, in the given order; everything between them is removed. */
export function keep(flat: FlatText, stretches: readonly Range[]): FlatText {
  let text = '';
  const pieces: Piece[] = [];
  const marks: Mark[] = [];
  const links: FlatLink[] = [];
  const images: FlatImage[] = [];
  const tags: FlatTag[] = [];
  const comments: FlatComment[] = [];
  for (const { start, end } of stretches) {
    const shift = text.length - start;
    const isLast = end >= flat.text.length;
    const kept = { start, end, shift, isLast };
    const points = <T extends { readonly at: number }>(items: readonly T[]): T[] =>
      items
        .filter(({ at }) => at >= start && (at < end || (isLast && at <= end)))
        .map((item) => ({ ...item, at: item.at + shift }));
    text += flat.text.slice(start, end);
    for (const piece of flat.pieces) {
      const cut = clip(piece, start, end);
      if (cut !== undefined) pieces.push({ ...cut, at: cut.at + shift });
    }
    for (const mark of flat.marks) {
      const from = Math.max(mark.start, start);
      const to = Math.min(mark.end, end);
      if (from < to) marks.push({ ...mark, start: from + shift, end: to + shift });
    }
    for (const link of flat.links) addLink(links, link, kept);
    for (const one of points(flat.images)) images.push(one);
    for (const one of points(flat.tags)) tags.push(one);
    for (const one of points(flat.comments)) comments.push(one);
  }
  return { text, pieces, marks, links, images, tags, comments };
}

/** Adds the part of a link that is kept; one link over two kept stretches stays one link. */
function addLink(links: FlatLink[], link: FlatLink, { start, end, shift, isLast }: Kept): void {
  const from = Math.max(link.start, start);
  const to = Math.min(link.end, end);
  const empty = link.start === link.end;
  const outside = empty ? from > to || (from === end && !isLast) : from >= to;
  if (outside) return;
  const before = links.at(-1);
  if (before?.range === link.range) links[links.length - 1] = { ...before, end: to + shift };
  else links.push({ ...link, start: from + shift, end: to + shift });
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
