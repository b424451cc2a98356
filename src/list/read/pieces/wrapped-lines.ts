import { memo } from '../../../text/memo.ts';

/** How many lines must be wrapped, and which share of them as late as possible, at one of these widths. */
const FEWEST = 6;
const SHARE = 0.9;
const NARROWEST = 50;
const WIDEST = 120;
/** A line that begins something new, and one that ends in a line break of Markdown. */
const OPENING = /^\s*(?:$|[-+*#|>]|<|\d{1,9}[.)] )/;
const BREAK = /(?: {2}|\\|<br ?\/?>)$/;

/**
 * The width at which an editor has wrapped the lines of a text; undefined where they were broken by
 * hand. A wrapped line is as long as it can be: the next word would not have fitted in.
 */
export const wrapWidth = memo(widthOf, 8);

function widthOf(text: string): number | undefined {
  const lines = text.split('\n');
  const broken = lines.flatMap((line, at) => {
    const next = lines[at + 1] ?? '';
    return line.trim() === '' || OPENING.test(next) || BREAK.test(line) ? [] : [{ line, next }];
  });
  if (broken.length < FEWEST) return undefined;
  let width = 0;
  for (const { line, next } of broken)
    for (const one of [line, next]) if (!one.includes('://')) width = Math.max(width, one.length);
  if (width < NARROWEST || width > WIDEST) return undefined;
  const full = broken.filter(({ line, next }) => isFull(line, next, width));
  return full.length >= broken.length * SHARE ? width : undefined;
}

/** Whether the first word of the next line would not have fitted in a line. */
export function isFull(line: string, next: string, width: number): boolean {
  const [word = ''] = next.trimStart().split(/\s/, 1);
  return line.length + 1 + word.length > width;
}
