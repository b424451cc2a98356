import type { CheckInput } from '../features/check/check-list.ts';
import { applyFixes, type FixResult, fixesOfKind } from '../features/fixes/apply-fixes.ts';
import type { SkippedFix } from '../features/fixes/select-fixes.ts';
import { printable } from '../report/terminal-text.ts';
import type { CommandLineIo } from './io.ts';
import { printDiffs, writeChanged } from './write-changed.ts';

/**
 * Applies fixes and writes the files, or only prints the changes.
 *
 * @returns the fixes; `check` has the findings in the files as they are (or would be) afterwards.
 */
export function fix(
  input: CheckInput,
  { suggested, diff }: { readonly suggested: boolean; readonly diff: boolean },
  io: CommandLineIo,
): FixResult {
  const result = applyFixes(input, fixesOfKind(suggested));
  const { changed, skipped } = result;
  printSkipped(skipped, io);
  if (diff) printDiffs(io, changed);
  else if (changed.length > 0) writeChanged(io, changed);
  return result;
}

/** Reports on standard error which fixes were not applied, and why. */
export function printSkipped(skipped: readonly SkippedFix[], io: CommandLineIo): void {
  for (const { finding, reason } of skipped) {
    const { file, start } = finding.place;
    io.stderr(
      `list-curator: not fixed, ${printable(file)}:${start.line} ${finding.ruleId}: ${printable(reason)}\n`,
    );
  }
}
