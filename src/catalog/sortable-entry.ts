import { sortableBibEntry } from '../bibtex/bibliography.ts';
import { certainFacts } from '../list/certain-facts.ts';
import type { ListEntry } from '../list/list.ts';
import type { Sortable } from '../text/order.ts';
import type { Catalog } from './catalog.ts';

/**
 * The values by which a list entry is sorted: a title that is certain or a link, a certain year, and
 * the year of its bib entry if the list has none. An entry without a value keeps its place.
 */
export function sortableListEntry(entry: ListEntry, catalog: Pick<Catalog, 'pairOf'>): Sortable {
  const bibEntry = catalog.pairOf(entry)?.bibEntry;
  const known = bibEntry === undefined ? {} : sortableBibEntry(bibEntry);
  const { title = entry.links.find(({ text }) => text === entry.title)?.text, year } =
    certainFacts(entry);
  return {
    title,
    year: year ?? known.year,
    key: known.key ?? entry.citation?.key,
  };
}
