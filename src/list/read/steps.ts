import type { Candidate } from './candidate.ts';
import type { Segment } from './segments.ts';

/** Names of the features of a step from one role to the next, without that of the role before. */
export interface Step {
  readonly before: string;
  readonly joined: string;
}

/** How a segment follows the one before: by its separator, and whether one mark holds both. */
export function stepsOf(segments: readonly Segment[], { parts }: Pick<Candidate, 'parts'>): Step[] {
  return segments.map((segment, index) => {
    const previous = segments[index - 1];
    const before =
      segment.before === '^' ? `^${parts[segment.part]?.place ?? 'head'}` : segment.before;
    if (previous === undefined) return { before, joined: '' };
    const same = previous.part === segment.part;
    const span =
      same && segment.span !== 0 && previous.span === segment.span
        ? 'S'
        : previous.span !== 0 || segment.span !== 0
          ? 'x'
          : '';
    const quote =
      same && segment.quote !== 0 && previous.quote === segment.quote
        ? 'Q'
        : previous.quote !== 0 || segment.quote !== 0
          ? 'q'
          : '';
    return { before, joined: `${span}${quote}${previous.line === segment.line ? '' : 'n'}` };
  });
}
