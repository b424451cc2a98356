import { yearOfFields } from '../bibtex/bibliography.ts';
import type { ListEntry } from '../list/list.ts';
import { groupBy } from '../text/group-by.ts';
import { countsOf } from '../text/most-used.ts';
import type { Catalog } from './catalog.ts';

/** The content of a list in numbers. */
export interface Statistics {
  readonly papers: number;
  /** Tools, datasets, blogs and other entries that are not papers. */
  readonly resources: number;
  /** Papers with an abstract in the list. */
  readonly withAbstract: number;
  /** Papers with a DOI in the list or in their bib entry. */
  readonly withDoi: number;
  /** Papers with a bib entry, or with a citation key in the list. */
  readonly withKey: number;
  /** In the order of the list; papers without a category have an empty path. */
  readonly categories: readonly { readonly path: readonly string[]; readonly papers: number }[];
  /** The newest first; `null` for papers without a year in the list and the bib entry. */
  readonly years: readonly { readonly year: number | null; readonly papers: number }[];
}

/** Counts the papers of a catalog. A paper in two categories counts in both. */
export function statisticsOf(catalog: Catalog): Statistics {
  const entries = catalog.list?.entries ?? [];
  const papers = entries.filter(({ kind }) => kind === 'paper');
  const byCategory = groupBy(papers, (entry) => JSON.stringify(entry.categories));
  const years = countsOf(papers.map((entry) => yearOf(entry, catalog)));
  return {
    papers: papers.length,
    resources: entries.length - papers.length,
    withAbstract: papers.filter(({ abstract }) => abstract !== undefined && abstract.text !== '')
      .length,
    withDoi: papers.filter((entry) => hasDoi(entry, catalog)).length,
    withKey: papers.filter(
      (entry) => catalog.pairOf(entry) !== undefined || entry.citation?.key !== undefined,
    ).length,
    categories: [...byCategory.values()].map((group) => ({
      path: group[0]?.categories ?? [],
      papers: group.length,
    })),
    years: [...years]
      .map(([year, count]) => ({ year, papers: count }))
      .toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0)),
  };
}

function yearOf(entry: ListEntry, catalog: Catalog): number | null {
  const bibEntry = catalog.pairOf(entry)?.bibEntry;
  return entry.year ?? (bibEntry && yearOfFields(bibEntry.fields)) ?? null;
}

function hasDoi(entry: ListEntry, catalog: Catalog): boolean {
  const inBib = catalog.pairOf(entry)?.bibEntry.identifiers ?? [];
  return [...entry.identifiers, ...inBib].some(({ kind }) => kind === 'doi');
}
