import type { BibLayout } from '../bibtex/insert-entries.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { sortableListEntry } from '../catalog/sortable-entry.ts';
import type { Config } from '../config/config.ts';
import type { Category } from '../list/list.ts';
import type { InsertionWishes } from '../list/write/insert-list-entry.ts';
import type { ReadingMemory } from './reading-memory.ts';
import { readingOptions } from './reading-options.ts';

/** What the configuration says of new entries of the list, and what their order is judged by. */
export function insertionWishes(
  config: Config,
  catalog: Pick<Catalog, 'pairOf' | 'bibliographies'>,
  memory?: ReadingMemory,
): InsertionWishes {
  return {
    reading: readingOptions(config, undefined, catalog.bibliographies),
    memory: memory?.sections,
    order: config.entryOrder,
    template: config.entryTemplate,
    sortable: (entry) => sortableListEntry(entry, catalog),
  };
}

/** What the configuration says of new bib entries. */
export function bibLayout({ bibOrder, bibFormat }: Config): BibLayout {
  return { order: bibOrder, ...bibFormat };
}

/** Why a paper could not be written under a category, and what to do. */
export function noExample({ entryTemplate }: Config, { heading }: Category): string {
  return entryTemplate === undefined
    ? `no entry under "${heading.text}" can serve as an example, and the plain form would not be read there. Add the paper by hand.`
    : `an entry of the template ${entryTemplate} would not be read under "${heading.text}". Add the paper by hand, or leave entry-template out of the configuration.`;
}
