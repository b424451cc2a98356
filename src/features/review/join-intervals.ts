/** Lines of a file, from 1, both ends included. */
interface Interval {
  readonly start: number;
  readonly end: number;
  /** What they are about. */
  readonly entry: string | undefined;
}

/**
 * Joins intervals that overlap, and those that are about one entry where that can stand in one piece.
 *
 * @param fits whether lines can stand in one piece.
 * @returns intervals that do not overlap, in order.
 */
export function joinIntervals(
  intervals: readonly Interval[],
  fits: (lines: { readonly start: number; readonly end: number }) => boolean,
): { readonly start: number; readonly end: number }[] {
  const hulls = new Map<string, { start: number; end: number }>();
  for (const { start, end, entry } of intervals) {
    if (entry === undefined) continue;
    const hull = hulls.get(entry) ?? { start, end };
    hulls.set(entry, { start: Math.min(hull.start, start), end: Math.max(hull.end, end) });
  }
  const pieces = [...intervals, ...[...hulls.values()].filter(fits)]
    .map(({ start, end }) => ({ start, end }))
    .toSorted((a, b) => a.start - b.start);
  const joined: { start: number; end: number }[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last !== undefined && piece.start <= last.end) last.end = Math.max(last.end, piece.end);
    else joined.push(piece);
  }
  return joined;
}
