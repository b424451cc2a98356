import type { BibEntry, BibField, Bibliography } from '../bibtex/bibliography.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { Config } from '../config/config.ts';
import type { Template } from '../list/format/template.ts';
import type { Category, List, ListEntry } from '../list/list.ts';
import type { Range } from '../text/range.ts';
import type { SourceFile } from '../text/source-file.ts';
import type { TextEdit } from '../text/text-edit.ts';
import type { Fix, Severity } from './finding.ts';
import type { Suppression } from './support/suppressions.ts';

/** The configuration of rules besides their severities. */
export interface RuleSettings
  extends Pick<Config, 'categories' | 'duplicates' | 'keyStyle'>,
    Pick<Config, 'entryOrder' | 'bibOrder' | 'bibFormat'>,
    Partial<Pick<Config, 'skipSections'>> {
  /** Whether a list without any bibliography gets a hint; false when the user wants none. */
  readonly bibliographyWanted: boolean;
  /** How entries of the list are written; like their neighbors when absent. */
  readonly entry?: Template;
  /** Whether there is a .bib file at a path, read or not; absent where that is not known. */
  readonly bibExists?: (path: string) => boolean;
  /** The categories that take another paper; absent where that was not tried. */
  readonly openCategories?: () => readonly Category[];
  /**
   * Whether the repository has a file, by its path from the README's folder, or from the root after
   * a slash; undefined where that cannot be known. Absent where no files are at hand.
   */
  readonly hasFile?: (path: string) => boolean | undefined;
  /** When true, no more is checked, and a finding reports it; absent where there is no limit. */
  readonly outOfTime?: () => boolean;
}

/** A place before it has lines: a range of one of the checked files. */
export interface Spot {
  readonly file: SourceFile;
  readonly range: Range;
}

/** Another place that belongs to a problem, by default in the visited file. */
export interface Related {
  readonly file?: SourceFile | undefined;
  readonly range: Range;
  readonly message: string;
}

/**
 * What a rule found. File and entry are those that are visited unless it names others, and its range
 * is the field's value, the bib entry's key, the list entry's title or else the file.
 */
export interface Problem {
  /** What is there, what is expected, what to do. */
  readonly message: string;
  readonly file?: SourceFile | undefined;
  readonly range?: Range | undefined;
  /** The entry it is about, absent for findings on a file as a whole. */
  readonly entry?: ListEntry | BibEntry | undefined;
  readonly related?: readonly Related[] | undefined;
  /** Edits of the problem's file; none when there are no edits. */
  readonly fix?: { readonly kind: Fix['kind']; readonly edits: readonly TextEdit[] } | undefined;
  /** Overrides the rule's severity for this one, before the configuration does. */
  readonly severity?: Severity | undefined;
  /**
   * It reports something optional that is missing from the list as a whole: a note of the summary,
   * unless the configuration sets a severity for the rule.
   */
  readonly isNote?: boolean | undefined;
  /** It only reports that something is missing that people have to add, such as an abstract. */
  readonly isLack?: boolean | undefined;
  /** Distinguishes two findings of one rule on one entry: normalized content, never a line number. */
  readonly content?: string | undefined;
  /** Which repeated problems of a file become one finding. */
  readonly habit?: Habit | undefined;
  /**
   * Computes what takes long; called only when the problem is a finding of its own. Undefined when
   * there is no problem after all.
   */
  readonly detail?: (() => Partial<Problem> | undefined) | undefined;
}

/** A problem with its place. */
export interface LocatedProblem extends Problem, Spot {
  readonly file: SourceFile;
  readonly range: Range;
  /** The problems that it reports together, where they are a habit. */
  readonly many?: readonly LocatedProblem[];
}

/** What a list does throughout, rather than by oversight: one finding is more useful than a thousand. */
export interface Habit {
  /** Distinguishes the habits of a rule, and is the content of the one finding. */
  readonly name: string;
  /** Whether so many problems are one finding; those that a comment suppresses are not counted. */
  readonly isOne: (problems: number) => boolean;
  /** The one finding; place and severity are those of the first problem, its fix joins theirs. */
  readonly asOne: (problems: readonly LocatedProblem[]) => Problem;
}

/** An ignore comment after the other rules have run. */
export interface JudgedSuppression {
  readonly comment: Suppression;
  /** Ids that no rule has. */
  readonly unknown: readonly string[];
  /** Ids of rules that ran and found nothing to suppress. */
  readonly unused: readonly string[];
  /** The ids that a comment may name. */
  readonly ruleIds: readonly string[];
}

/** What a rule sees. */
interface RuleContext {
  readonly catalog: Catalog;
  readonly settings: RuleSettings;
  /** The ignore comments, for the rule `suppression` alone, which runs last. */
  readonly suppressions: () => readonly JudgedSuppression[];
}

/** The result of a visit. */
export type Found = Problem | Iterable<Problem> | undefined;

/** What a rule looks at. Each part of a catalog is visited once for all rules, in the order of the files. */
export interface Visitor {
  onList?(list: List): Found;
  onEntry?(entry: ListEntry, list: List): Found;
  onBibliography?(bibliography: Bibliography): Found;
  onBibEntry?(entry: BibEntry, bibliography: Bibliography): Found;
  /** By lower-case name, or `*` for all: the entry's own fields, the first of repeated ones. */
  readonly onField?: Readonly<Record<string, FieldVisitor>>;
  /** After all others. */
  onEnd?(): Iterable<LocatedProblem>;
}

export type FieldVisitor = (field: BibField, entry: BibEntry, bibliography: Bibliography) => Found;

/**
 * Findings after an addition: all; those on no entry; those on entries that were there before; those
 * on a paper with a new bib entry, which may differ from its entry; those on a new entry without key.
 */
export type AfterAddition = 'all' | 'on-list' | 'on-others' | 'on-pairs' | 'on-keyless';

/** One check. Rules are pure: they look at the catalog and return what they find. */
export interface Rule {
  /** Kebab-case, also the name of its file, its docs page and its test. */
  readonly id: string;
  /** Used where the configuration does not set it. */
  readonly severity: Severity;
  /** Whether its findings can be fixed automatically, and how safely. */
  readonly fix: 'safe' | 'suggested' | 'none';
  /** What it finds, one sentence. */
  readonly summary: string;
  /** Why a maintainer cares, one or two sentences. */
  readonly why: string;
  /** The keys of the configuration that it reads besides its severity. */
  readonly options?: readonly string[];
  /** Which of its findings a paper that is added may bring about without a fault of its own. */
  readonly afterAddition?: AfterAddition;
  /** Created for each run. */
  create(context: RuleContext): Visitor;
}
