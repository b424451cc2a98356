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
  return segments.map((segment, index) => {
    const joined = joinedOf(segments[index - 1], segment);
    return {
      before:
        segment.before === '^'
          ? `^${parts[segment.part]?.place ?? 'head'}`
          : joined.includes('x') && DASH.test(segment.before)
            ? '-'
            : segment.before,
      joined,
    };
  });
}

const DASH = /^(?:[–—]|--)$/;

/**
 * Whether one mark or quotation contains a segment and the one before (`S`, `Q`), or only one of
 * both (`x`, `q`; `i` for mere italics), and whether a line ends between them (`n`).
 */
export function joinedOf(previous: Segment | undefined, segment: Segment): string {
  if (previous === undefined) return '';
  const isSame = previous.part === segment.part;
  const isItalic = ((previous.marks ^ segment.marks) & ITALIC) !== 0;
  const sharing = (before: number, own: number, names: string): string => {
    if (isSame && own !== 0 && before === own) return names.charAt(0);
    return before !== 0 || own !== 0 ? names.charAt(1) : '';
  };
  const mark = sharing(previous.span, segment.span, 'Sx') || (isItalic ? 'i' : '');
  const quote = sharing(previous.quote, segment.quote, 'Qq');
  return `${mark}${quote}${previous.line === segment.line ? '' : 'n'}`;
}
