import { resolve } from 'node:path';
import { readCatalog } from '../features/check-list.ts';
import { hostsOf, refuseOffline } from '../features/refuse-offline.ts';
import { checkLinks } from '../features/validation/check-links.ts';
import { collectLinks } from '../features/validation/collect-links.ts';
import { judgeCatalog } from '../features/validation/judge-references.ts';
import { loadLinkState, saveLinkState } from '../features/validation/link-state-file.ts';
import { linkTools } from '../features/validation/link-tools.ts';
import { needsAttention } from '../features/validation/report-links.ts';
import type { GithubAccess } from '../links/github-repositories.ts';
import { parseShard, type Shard } from '../links/schedule.ts';
import { printable } from '../report/terminal-text.ts';
import { inputOf, optionValue } from './input.ts';
import type { CommandLineIo } from './io.ts';
import { mirrorFetch } from './mirror-fetch.ts';
import type { Arguments } from './parse-arguments.ts';
import { printLinks } from './print-links.ts';
import { progressLine } from './progress.ts';
import { UsageError } from './usage-error.ts';
import { VERSION } from './version.ts';

const INTERRUPTED = 130;
const DEFAULT_CONCURRENCY = 200;
const DEFAULT_TIMEOUT_SECONDS = 30;

const GITHUB_GRAPHQL = 'https://api.github.com/graphql';
const PROJECT_PAGE = 'https://www.npmjs.com/package/list-curator';

/**
 * `list-curator links`: prints the report, keeps the state, and gives the exit status: 0 when there
 * is nothing to do, 1 when something was confirmed, 130 after Ctrl-C.
 */
export async function links(args: Arguments, io: CommandLineIo): Promise<number> {
  const { network } = io;
  const shard = shardOf(args);
  const concurrency = positive(args, 'concurrency', DEFAULT_CONCURRENCY);
  const timeout = positive(args, 'timeout', DEFAULT_TIMEOUT_SECONDS) * 1000;
  const input = await inputOf(args, io);
  const catalog = readCatalog(input);
  const collected = collectLinks(catalog);
  if (collected.urls.size + collected.references.size > 0) {
    const asked = [...Object.values(input.config.registryUrls ?? {}), ...collected.urls.keys()];
    await refuseOffline(network.resolve, hostsOf(asked), io.env);
  }
  const store = openState(args, io);
  const fragments = args.switches.has('fragments');
  // Servers shall know who asks, and where to complain.
  const userAgent = `list-curator/${VERSION} (link check; +${input.config.links.contact ?? PROJECT_PAGE})`;
  const { end, ...tools } = linkTools({
    config: input.config,
    fetch: io.fetch,
    mirrorFetch: mirrorFetch(args, io),
    resolve: network.resolve,
    env: io.env,
    now: io.date,
    sleep: io.sleep,
    userAgent,
    github: githubOf(io),
    concurrency,
    timeout,
    fragments,
    privateHosts: args.switches.has('allow-private-hosts'),
  });
  const deadline = optionValue(args, 'deadline');
  const stopClock =
    deadline === undefined
      ? () => {}
      : network.onTime(Number(deadline) * 1000, () => end('the time was up'));
  let isInterrupted = false;
  let release = (): void => {};
  const interrupted = new Promise<void>((settle) => {
    release = network.onInterrupt(() => {
      isInterrupted = true;
      end('the run was interrupted');
      settle();
    });
  });
  const { failures, days, recheckDays, ignore } = input.config.links;
  const bar = network.watched ? progressLine(io.stderr, io.now) : undefined;
  const { report, state } = await checkLinks(
    collected,
    store.before,
    {
      rule: { failures, days },
      recheckDays,
      ignore,
      fragments,
      now: args.switches.has('now'),
      shard,
      severities: input.config.rules,
    },
    {
      ...tools,
      judge: async (facts) => judgeCatalog(catalog, facts),
      run: io.runId,
      now: io.date,
      sleep: io.sleep,
      interrupted,
      progress: bar?.show ?? (() => {}),
    },
  );
  release();
  stopClock();
  bar?.clear();
  store.save(state);
  if (isInterrupted) {
    io.stderr(
      `list-curator: interrupted after ${report.summary.requests} requests. ${store.afterInterrupt}\n`,
    );
    return INTERRUPTED;
  }
  const sources = [...(input.readme === undefined ? [] : [input.readme]), ...input.bibs];
  io.stdout(printLinks(report, optionValue(args, 'format'), io.color, sources));
  if (report.suspects > 0 && !args.switches.has('now')) {
    io.stderr(`list-curator: ${store.suspectHint}\n`);
  }
  return needsAttention(report) ? 1 : 0;
}

/** With a token in the environment, GitHub answers for a hundred repositories at once. */
function githubOf({ env, fetch }: CommandLineIo): GithubAccess | undefined {
  const token = [env.GITHUB_TOKEN, env.GH_TOKEN].find((one) => one !== undefined && one !== '');
  if (token === undefined || /\s/.test(token)) return undefined;
  return { url: env.GITHUB_GRAPHQL_URL ?? GITHUB_GRAPHQL, token, fetch };
}

/** The state that a run begins with and where its own goes. */
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
  const loaded = loadLinkState(io.files, path, shown);
  const { state, problem } = loaded;
  if (problem !== undefined) {
    io.stderr(
      `list-curator: ${shown} is not a state file: ${printable(problem)}. This run starts without it.\n`,
    );
  }
  return {
    before: state,
    save(next: typeof state): void {
      const { runId } = io;
      const kept = saveLinkState(io.files, { path, shown }, next, { loaded, runId });
      if (kept !== undefined) io.stderr(`list-curator: the old file is kept as ${kept}.\n`);
    },
    afterInterrupt: `The results are kept in ${shown}; run the same command to continue.`,
    suspectHint: `suspected links are confirmed by later runs with --state ${shown}, or in this run with --now.`,
  };
}

function shardOf(args: Arguments): Shard {
  const text = optionValue(args, 'shard');
  if (text === undefined) return { index: 1, count: 1 };
  const shard = parseShard(text);
  if (shard !== undefined) return shard;
  throw new UsageError(
    `--shard takes a part and the number of parts, such as 1/4, not "${text}".`,
    HINT,
  );
}

const HINT = 'Run "list-curator links --help" for its options.';

function positive(args: Arguments, name: string, otherwise: number): number {
  const number = Number(optionValue(args, name) ?? otherwise);
  if (number < 1) throw new UsageError(`--${name} must be at least 1.`, HINT);
  return number;
}
