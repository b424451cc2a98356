import type { Range } from '../text/range.ts';
import type { ListEntry, SectionRole } from './list.ts';

/** How much of a README was read as a list, and what was not. All ranges count in its text. */
export interface Reading {
  readonly papers: number;
  readonly resources: number;
  /** Links to papers in the README, wherever they stand. */
  readonly paperLinks: number;
  /** Links to papers that stand in no entry, and in no section that is skipped. */
  readonly unread: readonly UnreadLink[];
  /** Titles of the bibliography that the README prints, though no entry has them for its title. */
  readonly unreadTitles: readonly UnreadTitle[];
  /** Sections without entries that hold a link or something like an entry. */
  readonly skipped: readonly SkippedSection[];
  /** Entries that are probably read wrongly, in their order. */
  readonly doubtful: readonly DoubtfulEntry[];
}

/** A link to a paper that stands in no entry. */
export interface UnreadLink {
  /** The address, or the identifier where only that is printed. */
  readonly url: string;
  readonly range: Range;
}

/** A title of the bibliography that stands in the README but is no entry's title. */
export interface UnreadTitle {
  /** As the README prints it. */
  readonly title: string;
  readonly range: Range;
}

/**
 * Why a section is skipped: the configuration names it under `skip-sections`; what it is for by its
 * heading; it repeats other entries (`view`); nothing in it reads like an entry (`introduction`).
 */
export type SkipReason = 'skip-sections' | Exclude<SectionRole, 'entries' | 'empty'>;

/** A section that was not read for entries. */
export interface SkippedSection {
  /** Text of its heading; empty for the text above the first heading. */
  readonly heading: string;
  readonly range: Range;
  readonly reason: SkipReason;
  /** Links to papers in it. */
  readonly links: number;
}

/**
 * Why an entry is doubtful: its title is the name of a venue or of persons, or a word such as
 * "PDF"; the text of its link is a title, but another one; its title goes on; it holds links to
 * several papers.
 */
export type Doubt = 'venue' | 'persons' | 'label' | 'link-text' | 'cut' | 'several-papers';

/** An entry that is probably read wrongly. */
export interface DoubtfulEntry {
  readonly entry: ListEntry;
  readonly reason: Doubt;
}
