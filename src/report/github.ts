import { type Finding, SEVERITIES, type Severity } from '../rules/finding.ts';
import { cut } from '../text/shorten.ts';
import { printable, printableLines } from './terminal-text.ts';

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
};

/**
 * The findings as workflow commands, one per line, the most severe first: GitHub shows the first ten
 * of a kind as annotations
 * (https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands).
 */
export function githubReport(findings: readonly Finding[]): string {
  const lines = SEVERITIES.flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity).map(command),
  );
  return lines.map((line) => `${line}\n`).join('');
}

function command(finding: Finding): string {
  const { severity, title, message, file, ...place } = annotationOf(finding);
  const properties: Readonly<Record<string, string | number | undefined>> = {
    file,
    line: place.startLine,
    endLine: place.endLine,
    col: place.startColumn,
    endColumn: place.endColumn,
    title,
  };
  const written = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${COMMANDS[severity]} ${written.join(',')}::${data(message)}`;
}

/**
 * A message with the escapes of the runner, so that it cannot end early or start another command
 * (https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts).
 */
function data(text: string): string {
  return text
    .split(/\r\n?|\n/)
    .map((line) => printable(line).replaceAll('%', '%25'))
    .join('%0A');
}

/** The same for a property, in which colons and commas are special too. */
function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** An annotation of a workflow run, on lines of a file. */
export interface Annotation {
  readonly severity: Severity;
  readonly title: string;
  readonly message: string;
  readonly file: string;
  readonly startLine: number;
  readonly endLine: number;
  /** Columns are only allowed if the annotation is on one line. */
  readonly startColumn?: number;
  readonly endColumn?: number;
}

/** GitHub's limits: annotations of each kind per step, and characters of a message. */
export const PER_KIND = 10;
export const LONGEST_MESSAGE = 4096;

/**
 * The annotations for a run, the most severe first: as many as GitHub shows of each kind.
 *
 * @returns the annotations, and the number of findings without one.
 */
export function annotations(findings: readonly Finding[]) {
  const shown = SEVERITIES.flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity).slice(0, PER_KIND),
  );
  return { shown: shown.map(annotationOf), omitted: findings.length - shown.length };
}

/** A finding as an annotation on its lines. */
export function annotationOf({ severity, ruleId, message, place, entry }: Finding): Annotation {
  const { file, start, end } = place;
  const about = entry === undefined || entry.title === '' ? '' : `: ${entry.title}`;
  return {
    severity,
    title: cut(printableLines(`${ruleId}${about}`), 120),
    message: cut(printableLines(message), LONGEST_MESSAGE),
    file,
    startLine: start.line,
    endLine: Math.max(start.line, end.line),
    ...(start.line === end.line ? { startColumn: start.column, endColumn: end.column } : {}),
  };
}
