import type { Candidate } from '../pieces/candidate.ts';
import type { Segment } from '../pieces/segments.ts';
import { ITALIC } from '../pieces/text-pieces.ts';

/** Names of the features of a step from one role to the next, without that of the role before. */
export interface Step {
  readonly before: string;
  readonly joined: string;
}

/** How a segment follows the one before: by its separator, and whether one mark contains both. */
export function stepsOf(segments: readonly Segment[], { parts }: Pick<Candidate, 'parts'>): Step[] {
  return segments.map((segment, index) => ({
    before: segment.before === '^' ? `^${parts[segment.part]?.place ?? 'head'}` : segment.before,
    joined: joinedOf(segments[index - 1], segment),
  }));
}

const MARKS = ['', 'S', 'x', 'i'] as const;
const QUOTES = ['', 'Q', 'q'] as const;
/** The result of `joinedOf`. */
export const JOINED: readonly string[] = ['', 'n'].flatMap((line) =>
  QUOTES.flatMap((quote) => MARKS.map((mark) => `${mark}${quote}${line}`)),
);

/**
 * Whether one mark or quotation contains a segment and the one before (`S`, `Q`), or only one of
 * both (`x`, `q`; `i` for mere italics), and whether a line ends between them (`n`).
 */
export function joinedOf(previous: Segment | undefined, segment: Segment): string {
  if (previous === undefined) return '';
  const isSame = previous.part === segment.part;
  const isItalic = ((previous.marks ^ segment.marks) & ITALIC) !== 0;
  const mark = sharing(previous.span, segment.span, isSame) || (isItalic ? 3 : 0);
  const quote = sharing(previous.quote, segment.quote, isSame);
  const line = previous.line === segment.line ? 0 : 1;
  return JOINED[(line * QUOTES.length + quote) * MARKS.length + mark] ?? '';
}

/** 0 for neither in any, 1 for both in the same, 2 for others. */
function sharing(previous: number, own: number, isSame: boolean): 0 | 1 | 2 {
  if (isSame && own !== 0 && previous === own) return 1;
  return previous !== 0 || own !== 0 ? 2 : 0;
}
