import { applyFixes, type FixResult, fixesOfKind } from '../features/apply-fixes.ts';
import type { CheckInput } from '../features/check-list.ts';
import { unifiedDiff } from '../report/diff.ts';
import type { CommandLineIo } from './io.ts';
import { printSkipped } from './print-skipped.ts';
import { writeChanged } from './write-changed.ts';

/**
 * Applies fixes and writes the files, or only prints the difference.
 *
 * @returns what the fixes did; its `check` is what is found in the files as they are (or would be).
 */
export function fix(
  input: CheckInput,
  { suggested, diff }: { readonly suggested: boolean; readonly diff: boolean },
  io: CommandLineIo,
): FixResult {
  const result = applyFixes(input, fixesOfKind(suggested));
  const { changed, skipped } = result;
  printSkipped(skipped, io);
  if (diff) {
    for (const { before, after } of changed) io.stdout(unifiedDiff(before, after, io.color));
  } else if (changed.length > 0) writeChanged(io, changed);
  return result;
}
