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

  /** A break that a reader sees; it represents no character of the source. */
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
    return {
      text: this.text,
      pieces: compact(this.pieces),
      marks: compact(this.marks),
      links: compact(this.links).sort((a, b) => a.start - b.start || a.end - b.end),
      images: compact(this.images),
      tags: compact(this.tags),
      comments: compact(this.comments),
    };
  }
}

const NOTHING: never[] = [];

/** Items without the spare capacity of a growing array: a list has thousands of texts with few each. */
function compact<T>(items: readonly T[]): T[] {
  return items.length === 0 ? NOTHING : items.slice();
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
