import { applyFixes, type FixResult, fixesOfKind } from '../features/apply-fixes.ts';
import { blockedFiles } from '../features/blocked-files.ts';
import { unifiedDiff } from '../report/diff.ts';
import { printable } from '../report/terminal-text.ts';
import { inputOf, optionValue } from './input.ts';
import type { CommandLineIo } from './io.ts';
import type { Arguments } from './parse-arguments.ts';
import { printSkipped } from './print-skipped.ts';
import { UsageError } from './usage-error.ts';
import { writeChanged } from './write-changed.ts';

/**
 * `list-curator format`: lists what the safe fixes would change, shows it, or does it.
 *
 * @returns the exit status: 1 when something would change (not when it was written), or a fix or a
 *   file was skipped.
 */
export async function format(args: Arguments, io: CommandLineIo): Promise<number> {
  const modes = ['check', 'write', 'diff', 'explain', 'trace'].filter(
    (name) => args.switches.has(name) || args.values.has(name),
  );
  const [mode = 'check', other] = modes;
  if (other !== undefined) {
    throw new UsageError(
      `--${mode} and --${other} contradict each other; give one of them.`,
      'Run "list-curator format --help" for its options.',
    );
  }
  if (mode === 'explain' || mode === 'trace') {
    const { explainFormats, explainEntry } = await import('./explain-formats.ts');
    io.stdout(
      mode === 'explain'
        ? explainFormats(await inputOf(args, io))
        : explainEntry(await inputOf(args, io), optionValue(args, 'trace') ?? ''),
    );
    return 0;
  }
  const result = applyFixes(await inputOf(args, io), fixesOfKind(false));
  printSkipped(result.skipped, io);
  const untouched = printBlocked(result, io);
  const { changed } = result;
  const isWhole = !untouched && result.skipped.length === 0;
  if (changed.length === 0) {
    const rest = isWhole ? 'Everything' : 'Everything else';
    if (mode !== 'diff') io.stdout(`${rest} is formatted.\n`);
    return isWhole ? 0 : 1;
  }
  if (mode === 'diff') {
    for (const { before, after } of changed) io.stdout(unifiedDiff(before, after, io.color));
    return 1;
  }
  io.stdout(appliedText(result));
  const names = changed.map(({ after }) => printable(after.path)).join(' and ');
  if (mode === 'write') {
    writeChanged(io, changed);
    io.stdout(`Written: ${names}.\n`);
    return isWhole ? 0 : 1;
  }
  io.stdout(`${names} would change. Use --diff to see the changes, --write to make them.\n`);
  return 1;
}

/**
 * Names the files that are skipped as a whole, on standard error, where no skipped fix has named
 * them already.
 */
function printBlocked({ skipped, check }: FixResult, io: CommandLineIo): boolean {
  const named = new Set(skipped.map(({ reason }) => reason));
  const reasons = [...blockedFiles(check.catalog).values()];
  for (const reason of reasons) {
    if (!named.has(reason)) io.stderr(`list-curator: skipped: ${printable(reason)}\n`);
  }
  return reasons.length > 0;
}

/** The findings that are fixed, a line each. */
function appliedText({ applied }: FixResult): string {
  return applied
    .map(
      ({ place, ruleId, message }) =>
        `${printable(place.file)}:${place.start.line} ${ruleId}: ${printable(message)}\n`,
    )
    .join('');
}
