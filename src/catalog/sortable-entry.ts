import { sortableBibEntry } from '../bibtex/bibliography.ts';
import type { ListEntry } from '../list/list.ts';
import { certainYear } from '../list/sure-fields.ts';
import type { Sortable } from '../text/order.ts';
import type { Catalog } from './catalog.ts';

/** What an entry of a list is put in order by; its bib entry has a year that the list does not say with certainty. */
export function sortableListEntry(entry: ListEntry, catalog: Pick<Catalog, 'pairOf'>): Sortable {
  const bibEntry = catalog.pairOf(entry)?.bibEntry;
  const known = bibEntry === undefined ? {} : sortableBibEntry(bibEntry);
  return {
    title: entry.title,
    year: certainYear(entry) ?? known.year,
    key: known.key ?? entry.citation?.key,
  };
}
