import type { BibEntry, Bibliography } from '../bibtex/bibliography.ts';
import type { List, ListEntry } from '../list/list.ts';
import type { SubmissionForm } from './read-submission-form.ts';

/** How a list entry and a bib entry were found to be the same work. */
export type PairedBy = 'key' | 'anchor' | 'identifier' | 'title' | 'similar-title';

/** A list entry with the bib entry that cites the same work. */
export interface Pair {
  readonly entry: ListEntry;
  readonly bibEntry: BibEntry;
  readonly bibliography: Bibliography;
  readonly by: PairedBy;
}

/** A list entry that fits several bib entries equally well. */
export interface Ambiguity {
  readonly entry: ListEntry;
  readonly candidates: readonly BibEntry[];
  readonly by: PairedBy;
}

/** A list and its bibliographies, paired. */
export interface Catalog {
  /** Absent if only a bibliography was read. */
  readonly list?: List;
  /** In the given order; empty if there are none. */
  readonly bibliographies: readonly Bibliography[];
  /** The issue form for submissions, if the list has one. */
  readonly form?: SubmissionForm;
  /** In the order of the list. */
  readonly pairs: readonly Pair[];
  readonly ambiguities: readonly Ambiguity[];
  /** Bib entries that no list entry cites, in the order of the files. */
  readonly unlisted: readonly {
    readonly bibEntry: BibEntry;
    readonly bibliography: Bibliography;
  }[];
  /** The pair of a list entry. */
  pairOf(entry: ListEntry): Pair | undefined;
  /** The pairs of a bib entry; several if the list has the work in several categories. */
  pairsOf(bibEntry: BibEntry): readonly Pair[];
}
