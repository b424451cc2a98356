import type { Range } from '../../text/range.ts';

/** A name with what commas separate in it, and where it is. */
export interface Name {
  readonly text: string;
  readonly start: number;
  /** Without the white space around it. */
  readonly range: Range;
  readonly pieces: readonly string[];
}

const BETWEEN_NAMES = /(?<=\s)and(?=\s)/i;

/** The names of a field, in which `x` stands for what is in braces. */
export function namesIn(plain: string): Name[] {
  let end = -'and'.length;
  return plain.split(BETWEEN_NAMES).map((text) => {
    const start = end + 'and'.length;
    end = start + text.length;
    const pieces = text.split(',').map((piece) => piece.trim());
    return {
      text,
      start,
      range: {
        start: start + text.length - text.trimStart().length,
        end: start + text.trimEnd().length,
      },
      pieces: pieces.filter((piece) => piece !== ''),
    };
  });
}
