import type { Catalog } from '../../catalog/catalog.ts';
import type { ListEntry } from '../../list/list.ts';

/** A paper that a change adds, as the summary shows it. */
export interface AddedPaper {
  readonly title: string;
  /** Outermost first. */
  readonly categories: readonly string[];
  /** Absent where neither the entry nor a bib entry gives one. */
  readonly key?: string;
  readonly abstract: boolean;
  readonly doi?: string;
}

/** The papers among some entries. */
export function addedPapers(entries: readonly ListEntry[], catalog: Catalog): AddedPaper[] {
  return entries
    .filter(({ kind }) => kind === 'paper')
    .map((entry) => {
      const key = catalog.pairOf(entry)?.bibEntry.key ?? entry.citation?.key;
      const doi = entry.identifiers.find(({ kind }) => kind === 'doi')?.id;
      return {
        title: entry.title,
        categories: entry.categories,
        abstract: (entry.abstract?.text ?? '') !== '',
        ...(key === undefined ? {} : { key }),
        ...(doi === undefined ? {} : { doi }),
      };
    });
}
