import { type Finding, SEVERITIES, type Severity } from '../rules/finding.ts';
import { cut } from '../text/shorten.ts';

/** An annotation of a workflow run, on lines of a file. */
export interface Annotation {
  readonly severity: Severity;
  readonly title: string;
  readonly message: string;
  readonly file: string;
  readonly startLine: number;
  readonly endLine: number;
  /** Columns are only allowed where an annotation stays on one line. */
  readonly startColumn?: number;
  readonly endColumn?: number;
}

/** GitHub shows this many annotations of each kind per step, and cuts messages at this length. */
export const PER_KIND = 10;
export const LONGEST_MESSAGE = 4096;

/**
 * The annotations for a run, worst first: as many as GitHub shows of each kind.
 *
 * @returns them, and how many findings are left for the summary alone.
 */
export function annotations(findings: readonly Finding[]): {
  readonly shown: readonly Annotation[];
  readonly left: number;
} {
  const shown = SEVERITIES.flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity).slice(0, PER_KIND),
  );
  return { shown: shown.map(annotationOf), left: findings.length - shown.length };
}

/** A finding as an annotation on its lines. */
export function annotationOf({ severity, ruleId, message, place, entry }: Finding): Annotation {
  const { file, start, end } = place;
  const about = entry === undefined || entry.title === '' ? '' : `: ${entry.title}`;
  return {
    severity,
    title: `${ruleId}${about}`.slice(0, 120),
    message: cut(message, LONGEST_MESSAGE),
    file,
    startLine: start.line,
    endLine: Math.max(start.line, end.line),
    ...(start.line === end.line ? { startColumn: start.column, endColumn: end.column } : {}),
  };
}
