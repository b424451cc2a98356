/**
 * The number of items at the start of a sorted sequence that meet a condition, by binary search.
 *
 * @param holds whether the item at an index meets it; no item after one that does not may.
 */
export function countWhile(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
