/** Lines that a sentence names before it counts the rest. */
const SHOWN = 5;

/** `line 14`, `lines 14 and 20`, `lines 14, 20, 31, 47, 50 and 7 more`; each line once. */
export function linesText(lines: readonly number[]): string {
  const different = [...new Set(lines)];
  const shown = different.slice(0, SHOWN);
  const more = different.length - shown.length;
  const last = more > 0 ? `${more} more` : shown.pop();
  const all = shown.length === 0 ? `${last ?? ''}` : `${shown.join(', ')} and ${last ?? ''}`;
  return `${different.length === 1 ? 'line' : 'lines'} ${all}`;
}
