import type { BibEntry } from '../bibtex/bibliography.ts';

/**
 * The last of some bib entries that begins at an offset or before it, by binary search.
 *
 * @param entries in the order of their file.
 */
export function lastBibEntryFrom(
  entries: readonly BibEntry[],
  offset: number,
): BibEntry | undefined {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.range.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return entries[low - 1];
}
