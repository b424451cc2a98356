/**
 * The first lines, and one that counts those that were skipped.
 *
 * @param more makes that line of their number, such as `- … and 3 more`.
 */
export function atMost(
  lines: readonly string[],
  most: number,
  more: (skipped: number) => string,
): string[] {
  const skipped = lines.length - most;
  return skipped <= 0 ? [...lines] : [...lines.slice(0, most), more(skipped)];
}
