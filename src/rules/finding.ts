import type { Position } from '../text/line-table.ts';
import type { Range } from '../text/range.ts';
import type { TextEdit } from '../text/text-edit.ts';

/** Error: a maintainer would send it back. Warning: worth a look. Info: advice. */
export type Severity = 'error' | 'warning' | 'info';

/** The severities, worst first. */
export const SEVERITIES = ['error', 'warning', 'info'] as const satisfies readonly Severity[];

/** Compares findings: the most severe first. */
export function bySeverity(a: Pick<Finding, 'severity'>, b: Pick<Finding, 'severity'>): number {
  return SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);
}

/** A stretch of one of the checked files. */
export interface Place {
  /** The file's path as it was passed, with forward slashes. */
  readonly file: string;
  readonly range: Range;
  readonly start: Position;
  /** After the last character. */
  readonly end: Position;
}

/** Another place that belongs to a finding, and what it has to do with it. */
interface RelatedPlace extends Place {
  readonly message: string;
}

/** Edits of one file that belong to a fix. */
interface FileEdits {
  readonly file: string;
  readonly edits: readonly TextEdit[];
}

/** How a finding can be fixed; README and .bib halves of one fix belong together. */
export interface Fix {
  /** Safe: may be applied unasked. Suggested: a person decides. */
  readonly kind: 'safe' | 'suggested';
  readonly files: readonly FileEdits[];
}

/** The paper or bib entry that a finding is about, as a reader would name it. */
export interface FindingEntry {
  readonly title: string;
  readonly citationKey?: string;
}

/** One fault of a list or its bibliography. */
export interface Finding {
  readonly ruleId: string;
  readonly severity: Severity;
  /** What is there, what is expected, what to do; Markdown-free text for people. */
  readonly message: string;
  readonly place: Place;
  readonly entry?: FindingEntry;
  readonly related: readonly RelatedPlace[];
  readonly fix?: Fix;
  /**
   * Names the finding across runs and edits: made of the rule, the identity of the entry and the
   * normalized content, never of the line.
   */
  readonly fingerprint: string;
  /** It applies to the list as a whole, and is a note of the summary, not a finding. */
  readonly isNote?: true;
  /** It only reports that something is missing that people have to add. */
  readonly isLack?: true;
  /** Where it reports many of a kind: what they are. */
  readonly many?: Many;
}

/** What one finding reports together. */
interface Many {
  /** Each as a finding of its own. */
  readonly parts: () => readonly Finding[];
  /** The findings on some of them, by their fingerprints: again one where they are many. */
  readonly only: (prints: ReadonlySet<string>) => readonly Finding[];
}

/** What is found one by one, also where one finding reports many. */
export function oneByOne(findings: readonly Finding[]): Finding[] {
  return findings.flatMap((finding) => finding.many?.parts() ?? [finding]);
}

/** The fingerprints of findings, and of what they report together. */
export function printsOf(findings: readonly Finding[]): Set<string> {
  return new Set([...findings, ...oneByOne(findings)].map(({ fingerprint }) => fingerprint));
}

/** What is new among findings. Of one that reports many, it is what is new of them. */
export function onlyNew(
  findings: readonly Finding[],
  isNew: (finding: Finding) => boolean,
): Finding[] {
  return findings.flatMap((finding) => {
    const { many } = finding;
    if (many === undefined) return isNew(finding) ? [finding] : [];
    const fresh = many.parts().filter(isNew);
    return fresh.length === many.parts().length ? [finding] : many.only(printsOf(fresh));
  });
}

/** Findings as plain data, which may go to another process. */
export function plainFindings(findings: readonly Finding[]): Finding[] {
  return findings.map(({ many: _, ...plain }) => plain);
}

/** What was read of a list besides its papers, and what was not. */
export interface ReadingSummary {
  /** Entries that are no papers. */
  readonly resources: number;
  /** Sections in which no entries were searched for, or none found. */
  readonly skipped: number;
  /** Links to papers that are in no entry. */
  readonly unread: number;
  /** The lines of these links. */
  readonly unreadLines: readonly number[];
  /** The lines of entries that are probably misread; none where there are very few. */
  readonly doubtfulLines: readonly number[];
}

/** What was read, and how much was found. */
export interface Summary {
  /** Papers in the list; resources are not counted. */
  readonly entries: number;
  readonly bibEntries: number;
  readonly categories: number;
  /** Papers that have their bib entry. */
  readonly paired: number;
  /** How well the list was read; absent without a list. */
  readonly reading?: ReadingSummary;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Findings that carry a fix. */
  readonly fixable: number;
  /** What applies to the list as a whole, such as that no paper has an abstract, and what to do. */
  readonly notes?: readonly string[];
}

/** How many findings there are of each severity, and how many carry a fix. */
export function countFindings(
  findings: readonly Finding[],
): Pick<Summary, 'errors' | 'warnings' | 'infos' | 'fixable'> {
  const withSeverity = (severity: Finding['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return {
    errors: withSeverity('error'),
    warnings: withSeverity('warning'),
    infos: withSeverity('info'),
    fixable: findings.filter(({ fix }) => fix !== undefined).length,
  };
}
