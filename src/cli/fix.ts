import type { CheckInput } from '../features/check/check-list.ts';
import { applyFixes, type FixResult, fixesOfKind } from '../features/fixes/apply-fixes.ts';
import type { SkippedFix } from '../features/fixes/select-fixes.ts';
import { printable } from '../report/terminal-text.ts';
import { byReason } from './by-reason.ts';
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
  const items = skipped.map(({ finding: { place, ruleId }, reason }) => ({
    lead: 'list-curator: not fixed: ',
    name: `${place.file}:${place.start.line} ${ruleId}`,
    reason,
  }));
  for (const line of byReason(items, 'findings')) io.stderr(`${printable(line)}\n`);
}
