import { countWhile } from './count-while.ts';

/** A half-open range of a source text, in UTF-16 code units. */
export interface Range {
  /** Offset of the first code unit. */
  readonly start: number;
  readonly end: number;
}

/** A range that counts from an offset of the text, in that text. */
export function shifted({ start, end }: Range, by: number): Range {
  return { start: start + by, end: end + by };
}

/** Whether two ranges share at least one code unit. */
export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

/**
 * The index of the last item that starts at an offset or before it, by binary search; or -1.
 *
 * @param items in the order of their starts.
 */
export function lastFrom(items: readonly { readonly range: Range }[], offset: number): number {
  return countWhile(items.length, (at) => (items[at]?.range.start ?? 0) <= offset) - 1;
}
