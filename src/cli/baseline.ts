import { resolve } from 'node:path';
import {
  againstBaseline,
  baselineText,
  parseBaseline,
  readBaseline,
} from '../features/check/baseline.ts';
import { isThere, readSource } from '../files/read-source.ts';
import { replaceFile } from '../files/replace-file.ts';
import { NO_FOLDER, withFileErrors } from '../files/with-file-errors.ts';
import { printable } from '../report/terminal-text.ts';
import type { Finding } from '../rules/finding.ts';
import { count } from '../text/plural.ts';
import type { CommandLineIo } from './io.ts';

/** The number of stale entries that are named; the others are only counted. */
const NAMED = 3;

/**
 * Removes the findings of a baseline, and reports on standard error their number and the entries of
 * the baseline that no longer exist.
 *
 * @throws {InputError} if the file is missing or not a baseline.
 */
export function hideKnown(
  findings: readonly Finding[],
  path: string,
  io: CommandLineIo,
): readonly Finding[] {
  const { fresh, hidden, stale } = againstBaseline(findings, readBaseline(io.files, io.cwd, path));
  if (hidden > 0) {
    io.stderr(`list-curator: ${hidden} in the baseline ${printable(path)}, not shown.\n`);
  }
  if (stale.length > 0) {
    const named = stale.slice(0, NAMED).map(({ rule, about }) => printable(`${rule} (${about})`));
    const more = stale.length > NAMED ? ` and ${stale.length - NAMED} more` : '';
    io.stderr(
      `list-curator: ${stale.length} of the findings in ${printable(path)} no longer exist: ${named.join(', ')}${more}. Remove them with --update-baseline.\n`,
    );
  }
  return fresh;
}

/**
 * Writes all findings to a baseline.
 *
 * @throws {InputError} if it cannot be written.
 */
export function updateBaseline(
  findings: readonly Finding[],
  path: string,
  io: CommandLineIo,
): void {
  const whole = resolve(io.cwd, path);
  // Only a baseline is overwritten: with a mistyped name, another file would be lost.
  if (isThere(io.files, whole)) parseBaseline(readSource(io.files, whole, path).text, path);
  withFileErrors(`the baseline ${path} cannot be written`, '', NO_FOLDER, () =>
    replaceFile(io.files, whole, baselineText(findings), io.runId),
  );
  io.stderr(
    `list-curator: ${printable(path)} now contains ${count(findings.length, 'finding')}.\n`,
  );
}
