import type { BibEntry } from '../bibtex/bibliography.ts';
import { lastFrom } from '../text/range.ts';

/**
 * The last of some bib entries that begins at an offset or before it, by binary search.
 *
 * @param entries in the order of their file.
 */
export function lastBibEntryFrom(
  entries: readonly BibEntry[],
  offset: number,
): BibEntry | undefined {
  return entries[lastFrom(entries, offset)];
}
