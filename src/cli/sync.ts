import { syncList } from '../jobs/sync/sync-list.ts';
import type { LeftStep, SyncStep } from '../jobs/sync/sync-plan.ts';
import { writeFiles } from '../jobs/write-files.ts';
import { unifiedDiff } from '../report/diff.ts';
import { printable } from '../report/terminal-text.ts';
import { inputOf, optionValue } from './input.ts';
import type { CommandLineIo } from './io.ts';
import type { Arguments } from './parse-arguments.ts';
import { UsageError } from './usage-error.ts';

const HINT = 'Run "list-curator sync --help" for its options.';

const WHAT: Readonly<Record<SyncStep['kind'], string>> = {
  'bib-entry': 'bib entry',
  'list-entry': 'list entry',
  'list-abstract': 'abstract',
  'bib-abstract': 'abstract',
};

/**
 * `list-curator sync`: shows what the list and its bibliography lack of each other, or writes it.
 *
 * @returns the exit status: 1 when something would change (not when it was written).
 */
export async function sync(args: Arguments, io: CommandLineIo): Promise<number> {
  if (args.switches.has('diff') && args.switches.has('write')) {
    throw new UsageError('--diff and --write contradict each other; give one of them.', HINT);
  }
  const category = optionValue(args, 'category');
  const only = optionValue(args, 'only');
  if (only === 'bib' && (category !== undefined || args.switches.has('accept-suggestions'))) {
    throw new UsageError(
      '--category and --accept-suggestions are for new entries of the list; --only bib makes none.',
      HINT,
    );
  }
  const { changed, steps, left } = syncList(await inputOf(args, io), {
    ...(only === 'list' || only === 'bib' ? { only } : {}),
    ...(category === undefined ? {} : { category }),
    acceptSuggestions: args.switches.has('accept-suggestions'),
  });
  io.stderr(left.map((step) => `${leftText(step)}\n`).join(''));
  if (changed.length === 0) {
    if (args.switches.has('write') || left.length === 0) {
      io.stdout(
        left.length === 0 ? 'The list and its bibliography are level.\n' : 'Nothing to write.\n',
      );
    }
    return 0;
  }
  if (!args.switches.has('write')) {
    for (const { before, after } of changed) io.stdout(unifiedDiff(before, after, io.colour));
    io.stderr(`${countText(steps)} would be added. --write does it.\n`);
    return 1;
  }
  writeFiles(io.files, io.cwd, changed, io.runId);
  io.stdout(steps.map((step) => `${stepText(step)}\n`).join(''));
  io.stdout(`Written: ${changed.map(({ after }) => printable(after.path)).join(' and ')}.\n`);
  return 0;
}

function stepText({ kind, citationKey, title, file, categories }: SyncStep): string {
  const where = categories === undefined ? '' : `, under "${categories.join(' > ')}"`;
  return printable(`${file}: ${WHAT[kind]} of ${citationKey} (${title})${where}`);
}

function leftText({ kind, citationKey, title, file, reason }: LeftStep): string {
  const name = citationKey === undefined ? `"${title}"` : `${citationKey} ("${title}")`;
  return printable(`${file}: no ${WHAT[kind]} for ${name}: ${reason}`);
}

/** `2 bib entries, 1 list entry and 3 abstracts` */
function countText(steps: readonly SyncStep[]): string {
  const counts = new Map<string, number>();
  for (const { kind } of steps) counts.set(WHAT[kind], (counts.get(WHAT[kind]) ?? 0) + 1);
  const parts = [...counts].map(([what, count]) =>
    count === 1 ? `1 ${what}` : `${count} ${what.replace(/y$/, 'ie')}s`,
  );
  return parts.join(', ').replace(/, ([^,]*)$/, ' and $1');
}
