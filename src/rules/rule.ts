import type { BibEntry } from '../bibtex/bibliography.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { BibFormat, DuplicateScope, KeyStyle } from '../config/config.ts';
import type { Template } from '../list/format/template.ts';
import type { Category, ListEntry } from '../list/list.ts';
import type { Order } from '../text/order.ts';
import type { Range } from '../text/range.ts';
import type { SourceFile } from '../text/source-file.ts';
import type { Fix, Severity } from './finding.ts';
import type { Suppression } from './support/suppressions.ts';

/** What the configuration says to rules beside their severities. */
export interface RuleSettings {
  /** The categories that a list may have; empty when any may stand. */
  readonly categories: readonly string[];
  /** Whether a list without any bibliography gets a hint; false when the user wants none. */
  readonly bibliographyWanted: boolean;
  /** Where a paper may stand only once. */
  readonly duplicates: DuplicateScope;
  /** How citation keys are made; absent when any may stand. */
  readonly keyStyle?: KeyStyle;
  /** How entries of the list are written; like their neighbours when absent. */
  readonly entry?: Template;
  /** The order of the entries within a category; absent when any will do. */
  readonly entryOrder?: Order;
  /** The order of the bib entries; absent when any will do. */
  readonly bibOrder?: Order;
  /** How bib entries are laid out; absent when any layout will do. */
  readonly bibFormat?: BibFormat;
  /** Whether there is a .bib file at a path, read or not; absent where nobody knows. */
  readonly bibExists?: (path: string) => boolean;
  /** The categories that take another paper; absent where that was not tried. */
  readonly openCategories?: () => readonly Category[];
  /**
   * Whether the repository has a file, by its path from the README's folder, or from the root behind
   * a slash; undefined where that cannot be known. Absent where no files are at hand.
   */
  readonly hasFile?: (path: string) => boolean | undefined;
}

/** A place before it has lines: a range of one of the checked files. */
export interface Spot {
  readonly file: SourceFile;
  readonly range: Range;
}

/** What a rule found; `run.ts` makes a finding of it. */
export interface Problem {
  /** What is there, what is expected, what to do. */
  readonly message: string;
  readonly at: Spot;
  /** The entry it is about, absent for findings on a file as a whole. */
  readonly entry?: ListEntry | BibEntry;
  readonly related?: readonly (Spot & { readonly message: string })[];
  readonly fix?: Fix;
  /** Overrides the rule's severity for this one, before the configuration does. */
  readonly severity?: Severity;
  /**
   * It says of the list as a whole that something is missing, which the list may do without: a note
   * of the summary, unless the configuration gives the rule a severity.
   */
  readonly isNote?: true;
  /** It says only that something is missing that people have to give, such as an abstract. */
  readonly isLack?: true;
  /** Distinguishes two findings of one rule on one entry apart: normalised content, never a line number. */
  readonly content?: string;
}

/** An ignore comment after the other rules have run. */
export interface JudgedSuppression {
  readonly comment: Suppression;
  /** Ids that no rule has. */
  readonly unknown: readonly string[];
  /** Ids of rules that ran and found nothing to silence. */
  readonly unused: readonly string[];
  /** The ids that a comment may name. */
  readonly ruleIds: readonly string[];
}

/** What a rule sees. */
export interface RuleContext {
  readonly catalog: Catalog;
  readonly settings: RuleSettings;
  /**
   * Whether no comment silences a problem of this rule. `run.ts` leaves silenced problems out by
   * itself; a rule that counts problems, or reports one for many, leaves them out of that first.
   */
  readonly isReported: (problem: Pick<Problem, 'at' | 'entry'>) => boolean;
  /** Filled for the rule `suppression` alone, which runs last. */
  readonly suppressions: readonly JudgedSuppression[];
}

/** One check. Rules are pure: they look at the catalog and yield what they find. */
export interface Rule {
  /** Kebab-case, also the name of its file, its docs page and its test. */
  readonly id: string;
  /** Used where the configuration says nothing. */
  readonly severity: Severity;
  /** Whether its findings can be fixed automatically, and how safely. */
  readonly fix: 'safe' | 'suggested' | 'none';
  /** What it finds, one sentence. */
  readonly summary: string;
  /** Why a maintainer cares, one or two sentences. */
  readonly why: string;
  check(context: RuleContext): Iterable<Problem>;
}
