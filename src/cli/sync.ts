import { dirname, join, relative, resolve, sep } from 'node:path';
import { readCatalog } from '../features/check/check-list.ts';
import type { LoadedInput } from '../features/check/load-input.ts';
import { refuseUnreadBib } from '../features/check/refuse-unread-bib.ts';
import type { TimeLimit } from '../features/child-process/time-limit.ts';
import { type SyncRequest, type SyncResult, syncList } from '../features/sync/sync-list.ts';
import type { SkippedStep, SyncStep } from '../features/sync/sync-plan.ts';
import { isThere } from '../files/read-source.ts';
import { printable, printableLines } from '../report/terminal-text.ts';
import { groupBy } from '../text/group-by.ts';
import { compact } from '../text/json.ts';
import { count, listText, plural } from '../text/plural.ts';
import { type SourceFile, sourceFile } from '../text/source-file.ts';
import { byReason } from './by-reason.ts';
import { inputOf, onlyOneOf, optionValue, timeLimitOf } from './input.ts';
import type { CommandLineIo } from './io.ts';
import { INTERRUPTED } from './long-run.ts';
import type { Arguments } from './parse-arguments.ts';
import { lookUpForSync } from './sync-look-up.ts';
import { UsageError } from './usage-error.ts';
import { namesOf, printDiffs, writeChanged } from './write-changed.ts';

const WHAT: Readonly<Record<SyncStep['kind'], string>> = {
  'bib-entry': 'bib entry',
  'list-entry': 'list entry',
  'list-abstract': 'abstract',
  'bib-abstract': 'abstract',
  'list-key': 'citation key',
};

/**
 * `list-curator sync`: shows the entries that the list or its bibliography lacks, or writes them.
 *
 * @returns the exit status: 2 if registries did not answer for a paper, else 1 if something would
 *   change (not if it was written), 130 after Ctrl-C.
 */
export async function sync(args: Arguments, io: CommandLineIo): Promise<number> {
  const wantsLookUp = args.switches.has('look-up');
  const request = requestOf(args);
  const read: InputWithBibliography = wantsLookUp
    ? await inputWithBibliography(args, io)
    : { input: await inputOf(args, io) };
  const lookedUp = wantsLookUp ? await lookUpForSync(read.input, args, io) : undefined;
  if (wantsLookUp && lookedUp === undefined) return INTERRUPTED;
  // Each reading has its time: one cut short would say of what is there that it is read wrongly.
  const timeFor: TimeLimit['timeFor'] = (share) => timeLimitOf(args, io).timeFor(share);
  const result = syncList(
    { ...read.input, timeFor },
    compact({ ...request, draftOf: lookedUp?.draftOf }),
  );
  io.stderr(skippedLines(result.skipped).join(''));
  const isUnanswered = lookedUp !== undefined && lookedUp.unasked > 0;
  if (result.changed.length > 0) {
    const status = showOrWrite(result, read.toMake, args, io);
    return isUnanswered ? 2 : status;
  }
  if (args.switches.has('write') || result.skipped.length === 0) {
    io.stdout(
      result.skipped.length === 0 ? doneText(read.toMake !== undefined) : 'Nothing to write.\n',
    );
  }
  return isUnanswered ? 2 : 0;
}

/** @param isUnmade whether there is no bibliography: the papers have their BibTeX in the list. */
function doneText(isUnmade: boolean): string {
  return isUnmade
    ? 'No paper of the list needs a bib entry, so no bibliography is made.\n'
    : 'The list and its bibliography match.\n';
}

/** The request of a command line; options that contradict each other are refused. */
function requestOf(args: Arguments): SyncRequest {
  onlyOneOf(args, 'diff', 'write');
  const category = optionValue(args, 'category');
  const only = optionValue(args, 'only');
  if (only === 'bib' && (category !== undefined || args.switches.has('accept-suggestions'))) {
    throw new UsageError(
      '--category and --accept-suggestions are for new entries of the list; --only bib makes none.',
      'sync',
    );
  }
  if (!args.switches.has('look-up') && optionValue(args, 'cache') !== undefined) {
    throw new UsageError('--cache is for what --look-up finds; give both.', 'sync');
  }
  if (only === 'list' && args.switches.has('look-up')) {
    throw new UsageError('--look-up is for new bib entries; --only list makes none.', 'sync');
  }
  return {
    ...(only === 'list' || only === 'bib' ? { only } : {}),
    ...(category === undefined ? {} : { category }),
    acceptSuggestions: args.switches.has('accept-suggestions'),
    keys: args.switches.has('keys'),
  };
}

/** @param toMake the path of a bibliography that does not exist yet. */
function showOrWrite(
  { changed, steps }: SyncResult,
  toMake: string | undefined,
  args: Arguments,
  io: CommandLineIo,
): number {
  if (!args.switches.has('write')) {
    printDiffs(io, changed);
    // What is there can be read in the changes; what is not has to be said.
    const partly = steps.filter(({ omitted }) => omitted !== undefined);
    io.stderr(partly.map((step) => `${stepText(step)}\n`).join(''));
    const them = plural(steps.length, 'it', 'them');
    io.stderr(`${countText(steps)} would be added. Use --write to add ${them}.\n`);
    return 1;
  }
  const isNew = ({ path }: SourceFile): boolean => resolve(io.cwd, path) === toMake;
  writeChanged(
    io,
    changed.map((file) => (isNew(file.before) ? { after: file.after } : file)),
  );
  io.stdout(steps.map((step) => `${stepText(step)}\n`).join(''));
  io.stdout(`Written: ${namesOf(changed)}.\n`);
  return 0;
}

function stepText({ kind, citationKey, title, file, categories, omitted }: SyncStep): string {
  const where = categories === undefined ? '' : `, under "${categories.join(' > ')}"`;
  const why = kind === 'bib-entry' ? 'not read with certainty' : 'would be read wrongly there';
  const without = omitted === undefined ? '' : `, without ${listText(omitted)}: ${why}`;
  return printable(`${file}: ${WHAT[kind]} of ${citationKey} (${title})${where}${without}`);
}

/** The skipped steps with their reasons, one line each; a shared reason is printed once. */
function skippedLines(skipped: readonly SkippedStep[]): string[] {
  const items = skipped.map(({ kind, file, citationKey, title, reason }) => ({
    lead: `${file}: no ${WHAT[kind]} for `,
    name: citationKey === undefined ? `"${title}"` : `${citationKey} ("${title}")`,
    reason,
  }));
  // A reason may end with a line to paste.
  return byReason(items, 'papers').map((line) => `${printableLines(line)}\n`);
}

/** `2 bib entries, 1 list entry and 3 abstracts` */
function countText(steps: readonly SyncStep[]): string {
  const kinds = [...groupBy(steps, ({ kind }) => WHAT[kind])];
  return listText(
    kinds.map(([what, same]) => count(same.length, what, `${what.replace(/try$/, 'trie')}s`)),
  );
}

/** The name of a new bibliography if the command line names none. */
const DEFAULT_NAME = 'references.bib';

/** The files of a list, with a bibliography that may not exist yet. */
interface InputWithBibliography {
  readonly input: LoadedInput & TimeLimit;
  /** The absolute path of a bibliography that does not exist yet; it counts as empty. */
  readonly toMake?: string;
}

/**
 * Reads the files that a command line names; a list without a bibliography gets an empty one, with
 * the name of `--bib`, or `references.bib` in the folder of the README.
 */
async function inputWithBibliography(
  args: Arguments,
  io: CommandLineIo,
): Promise<InputWithBibliography> {
  const [named, ...more] = args.values.get('bib') ?? [];
  const isMissing =
    named !== undefined && more.length === 0 && !isThere(io.files, resolve(io.cwd, named));
  if (named !== undefined && !isMissing) return { input: await inputOf(args, io) };
  const values = new Map(args.values);
  values.delete('bib');
  const input = await inputOf(
    isMissing
      ? { ...args, values, switches: new Set([...args.switches, 'no-bib']) }
      : { ...args, values },
    io,
  );
  if (input.bibs.length > 0 || args.switches.has('no-bib') || input.readme === undefined) {
    return { input };
  }
  if (named === undefined) refuseUnreadBib(input, readCatalog(input));
  const path = resolve(io.cwd, named ?? join(dirname(input.readme.path), DEFAULT_NAME));
  if (named === undefined && isThere(io.files, path)) return { input };
  const shown = relative(io.cwd, path).split(sep).join('/');
  const { bib: _none, ...config } = input.config;
  return {
    input: { ...input, bibs: [sourceFile(shown, '')], config: { ...config, bib: [shown] } },
    toMake: path,
  };
}
