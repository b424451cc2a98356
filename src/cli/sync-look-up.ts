import { join, resolve } from 'node:path';
import { askRecordsOf } from '../features/ask-records-of.ts';
import type { CheckInput } from '../features/check-list.ts';
import { hostsOf, refuseOffline } from '../features/refuse-offline.ts';
import { registriesOfConfig } from '../features/registries-of-config.ts';
import {
  type LookUpRemark,
  lookUpPapers,
  type PaperLookUp,
} from '../features/sync/look-up-papers.ts';
import { recordCache } from '../features/sync/record-cache.ts';
import { printable } from '../report/terminal-text.ts';
import { byReason } from './by-reason.ts';
import { optionValue } from './input.ts';
import type { CommandLineIo } from './io.ts';
import { mirrorFetch } from './mirror-fetch.ts';
import type { Arguments } from './parse-arguments.ts';
import { progressLine } from './progress.ts';
import { VERSION } from './version.ts';

/**
 * Looks up the papers that no bib entry cites, with a progress bar, and tells what was not found.
 *
 * @returns undefined when the run was interrupted: what was found until then is kept in the cache.
 * @throws {InputError} where there is no network: what a list alone tells would be taken for all
 *   that is known.
 */
export async function lookUpForSync(
  input: CheckInput,
  args: Arguments,
  io: CommandLineIo,
): Promise<PaperLookUp | undefined> {
  const mirrors = Object.values(input.config.registryUrls ?? {});
  await refuseOffline(io.network.resolve, hostsOf(mirrors), io.env);
  let requests = 0;
  const counted =
    (fetch: CommandLineIo['fetch']): CommandLineIo['fetch'] =>
    (url, init) => {
      requests += 1;
      return fetch(url, init);
    };
  const budget = { left: Number.POSITIVE_INFINITY };
  const registries = registriesOfConfig(input.config, {
    env: io.env,
    now: io.date,
    sleep: io.sleep,
    userAgent: `list-curator/${VERSION}`,
    fetch: counted(io.fetch),
    mirrorFetch: counted(mirrorFetch(args, io)),
  });
  const folder = cacheFolder(args, io);
  const bar = io.network.watched ? progressLine(io.stderr, io.now, 'papers') : undefined;
  let release = (): void => {};
  const interrupted = new Promise<undefined>((settle) => {
    release = io.network.onInterrupt(() => {
      budget.left = 0;
      settle(undefined);
    });
  });
  const looking = lookUpPapers(input, {
    ask: askRecordsOf(registries, budget),
    ...(folder === undefined ? {} : { cache: recordCache(io.files, folder, io.date, io.runId) }),
    progress: bar?.show ?? (() => {}),
  });
  const result = await Promise.race([looking, interrupted]);
  release();
  bar?.clear();
  if (result === undefined) {
    const kept =
      folder === undefined
        ? 'Nothing was kept. With --cache DIR, the next run continues from here.'
        : `The results are kept in ${folder}; run the same command to continue.`;
    io.stderr(`list-curator: interrupted after ${requests} requests. ${kept}\n`);
    return undefined;
  }
  const { found, cached, notFound, doubtful } = result;
  const shown = input.readme?.path ?? '';
  io.stderr(
    `Looked up: ${found} found${cached === 0 ? '' : ` (${cached} from the cache)`}, ${notFound.length} not found. ${requests} requests.\n`,
  );
  report('Not found; the bib entry is built from the list', notFound);
  report('Found; review these', doubtful);
  return result;

  function report(heading: string, remarks: readonly LookUpRemark[]): void {
    if (remarks.length === 0) return;
    io.stderr(`${heading} (${remarks.length}):\n`);
    const name = ({ title, line }: LookUpRemark): string => `${shown}:${line}: "${title}"`;
    const lines = byReason(remarks, {
      reason: ({ words }) => words,
      alone: (remark) => `${name(remark)}: ${remark.words}`,
      together: ({ words }, count) => `${count} papers, for each: ${words}`,
      name,
    });
    io.stderr(lines.map((line) => `  ${printable(line)}\n`).join(''));
  }
}

/** Where looked-up works are kept: as named, or where the system keeps caches; else nowhere. */
function cacheFolder(args: Arguments, { cwd, env }: CommandLineIo): string | undefined {
  const named = optionValue(args, 'cache');
  if (named !== undefined) return resolve(cwd, named);
  // https://specifications.freedesktop.org/basedir-spec/latest/; the others are Windows' and any home.
  const base =
    [env.XDG_CACHE_HOME, env.LOCALAPPDATA].find((one) => one !== undefined && one !== '') ??
    (env.HOME === undefined || env.HOME === '' ? undefined : join(env.HOME, '.cache'));
  return base === undefined ? undefined : join(base, 'list-curator', 'works');
}
