import { sortableBibEntry } from '../bibtex/bibliography.ts';
import type { ListEntry } from '../list/list.ts';
import type { Sortable } from '../text/order.ts';
import type { Catalog } from './catalog.ts';

/** The values by which a list entry is sorted; the year may come from its bib entry. */
export function sortableListEntry(entry: ListEntry, catalog: Pick<Catalog, 'pairOf'>): Sortable {
  const bibEntry = catalog.pairOf(entry)?.bibEntry;
  const known = bibEntry === undefined ? {} : sortableBibEntry(bibEntry);
  return {
    title: entry.title,
    year: entry.year ?? known.year,
    key: known.key ?? entry.citation?.key,
  };
}
