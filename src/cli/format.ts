import { blockedFiles } from '../features/check/blocked-files.ts';
import { applyFixes, type FixResult, fixesOfKind } from '../features/fixes/apply-fixes.ts';
import { printable } from '../report/terminal-text.ts';
import { printSkipped } from './fix.ts';
import { inputOf, onlyOneOf, optionValue } from './input.ts';
import type { CommandLineIo } from './io.ts';
import type { Arguments } from './parse-arguments.ts';
import { namesOf, printDiffs, writeChanged } from './write-changed.ts';

/**
 * `list-curator format`: lists what the safe fixes would change, shows it, or does it.
 *
 * @returns the exit status: 1 if something would change (not if it was written), or a fix or a file
 *   was skipped.
 */
export async function format(args: Arguments, io: CommandLineIo): Promise<number> {
  const mode = onlyOneOf(args, 'check', 'write', 'diff', 'explain', 'trace') ?? 'check';
  const input = await inputOf(args, io);
  if (mode === 'explain' || mode === 'trace') {
    const { explainFormats, explainEntry } = await import('./explain-formats.ts');
    const line = optionValue(args, 'trace') ?? '';
    io.stdout(mode === 'explain' ? explainFormats(input) : explainEntry(input, line));
    return 0;
  }
  const result = applyFixes(input, fixesOfKind(false));
  const { changed, skipped } = result;
  printSkipped(skipped, io);
  const isWhole = !printBlocked(result, io) && skipped.length === 0;
  if (changed.length === 0) {
    const unread = unreadText(result);
    const rest = isWhole && unread === '' ? 'Everything' : 'Everything else';
    if (mode !== 'diff') io.stdout(`${unread}${rest} is formatted.\n`);
    return isWhole ? 0 : 1;
  }
  if (mode === 'diff') {
    printDiffs(io, changed);
    return 1;
  }
  io.stdout(appliedText(result));
  if (mode === 'write') {
    writeChanged(io, changed);
    io.stdout(`Written: ${namesOf(changed)}.\n`);
    return isWhole ? 0 : 1;
  }
  io.stdout(
    `${namesOf(changed)} would change. Use --diff to see the changes, --write to make them.\n`,
  );
  return 1;
}

/** That there is nothing to format in a README without entries, as a line; else empty. */
function unreadText({ check: { catalog } }: FixResult): string {
  const { list } = catalog;
  return list === undefined || list.entries.length > 0
    ? ''
    : `${printable(list.source.path)}: no entries found, so none of it is formatted; check says more.\n`;
}

/** Reports on standard error the files that are skipped as a whole and not named yet. */
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
