import type { Finding } from '../../rules/finding.ts';
import { type Hunk, hunkAround } from './diff-hunks.ts';

/** Lines of the diff on which a finding is shown. */
export interface DiffPlace {
  readonly path: string;
  readonly startLine: number;
  readonly line: number;
}

/**
 * Finds a place for a finding in the diff.
 *
 * @param hunks of the finding's file.
 * @returns undefined where the finding lies outside the diff, and belongs into the summary.
 */
export function placeFinding({ place }: Finding, hunks: readonly Hunk[]): DiffPlace | undefined {
  const { file, start, end } = place;
  // An end at the start of a line belongs to the line before.
  const last = Math.max(start.line, end.column === 1 ? end.line - 1 : end.line);
  if (hunkAround(hunks, start.line, last) !== undefined) {
    return { path: file, startLine: start.line, line: last };
  }
  if (hunkAround(hunks, start.line, start.line) === undefined) return undefined;
  return { path: file, startLine: start.line, line: start.line };
}
