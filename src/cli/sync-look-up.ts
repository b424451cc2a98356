import { join, resolve } from 'node:path';
import type { CheckInput } from '../features/check/check-list.ts';
import { askRecordsOf } from '../features/papers/ask-records-of.ts';
import {
  type LookUpRemark,
  lookUpPapers,
  type PaperLookUp,
} from '../features/sync/look-up-papers.ts';
import { recordCache } from '../features/sync/record-cache.ts';
import { printable } from '../report/terminal-text.ts';
import { compact } from '../text/json.ts';
import { count } from '../text/plural.ts';
import { byReason } from './by-reason.ts';
import { optionValue } from './input.ts';
import type { CommandLineIo } from './io.ts';
import { longRun } from './long-run.ts';
import type { Arguments } from './parse-arguments.ts';
import { refuseOffline } from './refuse-offline.ts';
import { registriesFor } from './registries-for.ts';

/**
 * Looks up the papers that no bib entry cites, with a progress bar, and reports those that were not
 * found.
 *
 * @returns undefined if the run was interrupted; the results until then are kept in the cache.
 * @throws {InputError} if there is no network: entries built from the list alone would look complete.
 */
export async function lookUpForSync(
  input: CheckInput,
  args: Arguments,
  io: CommandLineIo,
): Promise<PaperLookUp | undefined> {
  await refuseOffline(input.config, io);
  let requests = 0;
  const registries = registriesFor(input.config, args, io, () => {
    requests += 1;
  });
  const budget = { remaining: Number.POSITIVE_INFINITY };
  const folder = cacheFolder(args, io);
  const { progress, interrupted, finish } = longRun(io, 'papers', () => {
    budget.remaining = 0;
  });
  const ask = askRecordsOf(registries, budget);
  const cache = folder === undefined ? undefined : recordCache(io.files, folder, io.date, io.runId);
  const looking = lookUpPapers(input, compact({ ask, cache, progress }));
  const result = await Promise.race([looking, interrupted]);
  finish();
  if (result === undefined) {
    const kept =
      folder === undefined
        ? 'Nothing was kept. With --cache DIR, the next run continues from here.'
        : `The results are kept in ${folder}; run the same command to continue.`;
    io.stderr(`list-curator: interrupted after ${count(requests, 'request')}. ${kept}\n`);
    return undefined;
  }
  const { found, cached, notFound, unasked, doubtful } = result;
  const ofCache = cached === 0 ? '' : ` (${cached} from the cache)`;
  const skipped = unasked === 0 ? '' : `, ${unasked} without an answer`;
  io.stderr(
    `Looked up: ${found} found${ofCache}, ${notFound.length} not found${skipped}. ${count(requests, 'request')}.\n`,
  );
  const path = input.readme?.path ?? '';
  io.stderr(remarkLines('Not found; the bib entry is built from the list', notFound, path));
  io.stderr(remarkLines('Found; review these', doubtful, path));
  return result;
}

function remarkLines(heading: string, remarks: readonly LookUpRemark[], path: string): string {
  if (remarks.length === 0) return '';
  const items = remarks.map(({ title, line, text }) => ({
    name: `${path}:${line}: "${title}"`,
    reason: text,
  }));
  return `${heading} (${remarks.length}):\n${byReason(items, 'papers')
    .map((line) => `  ${printable(line)}\n`)
    .join('')}`;
}

/** The folder for looked-up works: the named one, or that of the system's caches if there is one. */
function cacheFolder(args: Arguments, { cwd, env }: CommandLineIo): string | undefined {
  const named = optionValue(args, 'cache');
  if (named !== undefined) return resolve(cwd, named);
  // https://specifications.freedesktop.org/basedir-spec/latest/; the others are Windows' and any home.
  const base =
    [env.XDG_CACHE_HOME, env.LOCALAPPDATA].find((one) => one !== undefined && one !== '') ??
    (env.HOME === undefined || env.HOME === '' ? undefined : join(env.HOME, '.cache'));
  return base === undefined ? undefined : join(base, 'list-curator', 'works');
}
