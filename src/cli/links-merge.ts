import { resolve } from 'node:path';
import { joinReports, readLinksJson } from '../features/validation/join-reports.ts';
import { loadLinkState, saveLinkState } from '../features/validation/link-state-file.ts';
import { needsAttention } from '../features/validation/report-links.ts';
import { InputError } from '../files/input-error.ts';
import { readSource } from '../files/read-source.ts';
import {
  compactLinkState,
  type LinkState,
  mergeLinkStates,
  readLinkState,
} from '../links/link-state.ts';
import { count } from '../text/plural.ts';
import { optionValue } from './input.ts';
import type { CommandLineIo } from './io.ts';
import type { Arguments } from './parse-arguments.ts';
import { printLinks } from './print-links.ts';
import { UsageError } from './usage-error.ts';

/**
 * `list-curator links merge`: merges the states of shards into one file, and prints their merged
 * report.
 *
 * @returns the exit status of that report.
 */
export function linksMerge(args: Arguments, io: CommandLineIo): number {
  const paths = [...(args.argument === undefined ? [] : [args.argument]), ...args.others];
  const parts = paths.map((path) => readPart(path, io));
  const states = parts.flatMap(({ state }) => state ?? []);
  const reports = parts.flatMap(({ report }) => report ?? []);
  const out = optionValue(args, 'state');
  if (states.length > 0 && out === undefined) {
    throw new UsageError('the joined state needs a file: --state FILE.', 'links merge');
  }
  if (out !== undefined && states.length > 0) {
    saveMerged(states, out, io);
  }
  if (reports.length === 0) return 0;
  const report = joinReports(reports);
  io.stdout(printLinks(report, optionValue(args, 'format'), io.color));
  return needsAttention(report) ? 1 : 0;
}

/** Adds states to a file, which may have what earlier runs found. */
function saveMerged(states: readonly LinkState[], out: string, io: CommandLineIo): void {
  const { files, runId } = io;
  const date = io.date();
  const path = resolve(io.cwd, out);
  const loaded = loadLinkState(files, path, out, date);
  const parts = mergeLinkStates(states);
  // What no part names is no longer in the list, as far as these know.
  const all = compactLinkState(mergeLinkStates([loaded.state, parts]), new Set(parts.keys()), date);
  const kept = saveLinkState(files, { path, shown: out }, all, { loaded, runId, date });
  const what = `${count(parts.size, 'link')} of ${count(states.length, 'state')}`;
  io.stderr(`list-curator: ${what} are now in ${out}.\n`);
  if (kept !== undefined) io.stderr(`list-curator: it was damaged, and is kept as ${kept}.\n`);
}

function readPart(shown: string, io: CommandLineIo) {
  const { text } = readSource(io.files, resolve(io.cwd, shown), shown);
  const { state, problem } = readLinkState(text, io.date());
  if (problem === undefined) return { state };
  const report = readLinksJson(text);
  if (report === undefined) {
    throw new InputError(
      `${shown} is neither a state nor a report of "list-curator links --format json". Give whole files of its runs.`,
    );
  }
  return { report };
}
