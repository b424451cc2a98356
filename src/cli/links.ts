import { resolve } from 'node:path';
import type { Config } from '../config/config.ts';
import { readCatalog } from '../features/check/check-list.ts';
import { checkLinks, linkOptions } from '../features/validation/check-links.ts';
import { collectLinks } from '../features/validation/collect-links.ts';
import { judgeCatalog } from '../features/validation/judge-references.ts';
import { loadLinkState, saveLinkState } from '../features/validation/link-state-file.ts';
import { linkTools } from '../features/validation/link-tools.ts';
import { needsAttention } from '../features/validation/report-links.ts';
import type { GithubAccess } from '../links/github-repositories.ts';
import { parseShard, type Shard } from '../links/schedule.ts';
import { printable } from '../report/terminal-text.ts';
import { count } from '../text/plural.ts';
import { inputOf, optionValue } from './input.ts';
import type { CommandLineIo } from './io.ts';
import { INTERRUPTED, longRun } from './long-run.ts';
import type { Arguments } from './parse-arguments.ts';
import { printLinks } from './print-links.ts';
import { refuseOffline } from './refuse-offline.ts';
import { mirrorFetch } from './registries-for.ts';
import { UsageError } from './usage-error.ts';

const GITHUB_GRAPHQL = 'https://api.github.com/graphql';
const PROJECT_PAGE = 'https://www.npmjs.com/package/list-curator';

/**
 * `list-curator links`: prints the report and keeps the state.
 *
 * @returns the exit status: 0 if there is nothing to do, 1 if a problem was confirmed, 130 after
 *   Ctrl-C.
 */
export async function links(args: Arguments, io: CommandLineIo): Promise<number> {
  const limits = limitsOf(args);
  const input = await inputOf(args, io);
  const { config } = input;
  const catalog = readCatalog(input);
  const collected = collectLinks(catalog);
  if (collected.urls.size + collected.references.size > 0) {
    await refuseOffline(config, io, collected.urls.keys());
  }
  const store = openState(args, io);
  const { end, ...tools } = toolsOf(args, io, config, limits);
  const stopClock = stopAtDeadline(args, io, end);
  const run = longRun(io, 'links', () => end('the run was interrupted'));
  const { report, state } = await checkLinks(
    collected,
    store.before,
    linkOptions(config, {
      fragments: args.switches.has('fragments'),
      now: args.switches.has('now'),
      shard: limits.shard,
    }),
    {
      ...tools,
      judge: async (facts) => judgeCatalog(catalog, facts),
      run: io.runId,
      now: io.date,
      sleep: io.sleep,
      interrupted: run.interrupted,
      progress: run.progress,
    },
  );
  run.finish();
  stopClock();
  store.save(state);
  if (run.isInterrupted()) {
    const requests = count(report.summary.requests, 'request');
    io.stderr(`list-curator: interrupted after ${requests}. ${store.afterInterrupt}\n`);
    return INTERRUPTED;
  }
  const sources = [...(input.readme === undefined ? [] : [input.readme]), ...input.bibs];
  io.stdout(printLinks(report, optionValue(args, 'format'), io.color, sources));
  if (report.suspects > 0 && !args.switches.has('now')) {
    io.stderr(`list-curator: ${store.suspectHint}\n`);
  }
  return needsAttention(report) ? 1 : 0;
}

/** What a command line limits; times are in milliseconds. */
function limitsOf(args: Arguments) {
  return {
    shard: shardOf(args),
    concurrency: positive(args, 'concurrency'),
    timeout: positive(args, 'timeout', 1000),
  };
}

function toolsOf(
  args: Arguments,
  io: CommandLineIo,
  config: Config,
  { concurrency, timeout }: ReturnType<typeof limitsOf>,
): ReturnType<typeof linkTools> {
  const { env, fetch, sleep, date: now, network } = io;
  return linkTools({
    ...{ config, env, fetch, now, sleep, concurrency, timeout },
    resolve: network.resolve,
    mirrorFetch: mirrorFetch(args, io),
    contact: PROJECT_PAGE,
    github: githubOf(io),
    fragments: args.switches.has('fragments'),
    privateHosts: args.switches.has('allow-private-hosts'),
  });
}

/** Ends the run after the time of `--deadline`, unless the returned function is called before. */
function stopAtDeadline(
  args: Arguments,
  { network }: CommandLineIo,
  end: (reason: string) => void,
): () => void {
  const deadline = optionValue(args, 'deadline');
  if (deadline === undefined) return () => {};
  return network.onTime(Number(deadline) * 1000, () => end('the time was up'));
}

/** With a token in the environment, GitHub is asked for a hundred repositories at once. */
function githubOf({ env, fetch }: CommandLineIo): GithubAccess | undefined {
  const token = [env.GITHUB_TOKEN, env.GH_TOKEN].find((one) => one !== undefined && one !== '');
  if (token === undefined || /\s/.test(token)) return undefined;
  return { url: env.GITHUB_GRAPHQL_URL ?? GITHUB_GRAPHQL, token, fetch };
}

/** The state of earlier runs, and where the new one is stored. */
function openState(args: Arguments, io: CommandLineIo) {
  const shown = optionValue(args, 'state');
  if (shown === undefined) {
    return {
      before: new Map<string, never>(),
      save: () => {},
      afterInterrupt: 'Nothing was kept. With --state FILE, the next run continues from here.',
      suspectHint:
        'suspected links are confirmed by later runs with the same --state FILE, or in this run with --now.',
    };
  }
  const path = resolve(io.cwd, shown);
  const loaded = loadLinkState(io.files, path, shown, io.date());
  const { state, problem } = loaded;
  if (problem !== undefined) {
    io.stderr(
      `list-curator: ${shown} is not a whole state file: ${printable(problem)}. This run starts without it.\n`,
    );
  }
  return {
    before: state,
    save(next: typeof state): void {
      const { runId } = io;
      const date = io.date();
      const kept = saveLinkState(io.files, { path, shown }, next, { loaded, runId, date });
      if (kept !== undefined) io.stderr(`list-curator: the old file is kept as ${kept}.\n`);
    },
    afterInterrupt: `The results are kept in ${shown}; run the same command to continue.`,
    suspectHint: `suspected links are confirmed by later runs with --state ${shown}, or in this run with --now.`,
  };
}

function shardOf(args: Arguments): Shard | undefined {
  const text = optionValue(args, 'shard');
  if (text === undefined) return undefined;
  const shard = parseShard(text);
  if (shard !== undefined) return shard;
  throw new UsageError(
    `--shard takes a part and the number of parts, such as 1/4, not "${text}".`,
    'links',
  );
}

function positive(args: Arguments, name: string, unit = 1): number | undefined {
  const number = Number(optionValue(args, name) ?? Number.NaN);
  if (number < 1) throw new UsageError(`--${name} must be at least 1.`, 'links');
  return Number.isNaN(number) ? undefined : number * unit;
}
