import type { Catalog, Pair } from '../../catalog/catalog.ts';
import type { List } from '../../list/list.ts';

/**
 * The papers with their bib entries, whose facts can be compared: what may be misread, or no paper,
 * such as a data set in a list of them, has facts of its own.
 */
export function comparedPairs({ reading }: List, { pairs }: Catalog): readonly Pair[] {
  const doubtful = new Set(reading.doubtful.map(({ entry }) => entry));
  return pairs.filter(({ entry }) => entry.kind === 'paper' && !doubtful.has(entry));
}
