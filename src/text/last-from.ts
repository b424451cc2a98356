import type { Range } from './range.ts';

/**
 * The index of the last item that begins at an offset or before it, by binary search; -1 for none.
 *
 * @param items in the order of their starts.
 */
export function lastFrom(items: readonly { readonly range: Range }[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.range.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
