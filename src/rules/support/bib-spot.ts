import type { BibEntry, Bibliography } from '../../bibtex/bibliography.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import type { Related } from '../rule.ts';

/** The citation key of a bib entry, as the related place of a finding. */
export function bibSpot(bibEntry: BibEntry, { source }: Bibliography, message: string): Related {
  return { file: source, range: bibEntry.keyRange, message };
}

/** The same of a bib entry whose file is not at hand; none when no file has it. */
export function bibSpots(bibEntry: BibEntry, catalog: Catalog, message: string) {
  const home = catalog.bibliographies.find(({ entries }) => entries.includes(bibEntry));
  return home === undefined ? [] : [bibSpot(bibEntry, home, message)];
}
