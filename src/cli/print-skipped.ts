import type { SkippedFix } from '../features/select-fixes.ts';
import { printable } from '../report/terminal-text.ts';
import type { CommandLineIo } from './io.ts';

/** Says on standard error which fixes were not applied, and why. */
export function printSkipped(skipped: readonly SkippedFix[], io: CommandLineIo): void {
  for (const { finding, reason } of skipped) {
    const { file, start } = finding.place;
    io.stderr(
      `list-curator: not fixed, ${printable(file)}:${start.line} ${finding.ruleId}: ${printable(reason)}\n`,
    );
  }
}
