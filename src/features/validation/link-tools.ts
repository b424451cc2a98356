import type { Config } from '../../config/config.ts';
import { checkLink, type LinkResult } from '../../links/check-link.ts';
import { isPublicAddress } from '../../links/check-target.ts';
import { DEFAULT_LIMITS, type FetchRequest, type FetchTools } from '../../links/fetch-tools.ts';
import { checkRepositories, type GithubAccess } from '../../links/github-repositories.ts';
import { type FetchAnswer, guardedFetch } from '../../links/guarded-fetch.ts';
import { HostGate, politeFetch } from '../../links/host-gate.ts';
import { cachedResolve, confirmedResolve, type Resolve } from '../../links/resolve.ts';
import { proxyFor } from '../../network/proxy-for.ts';
import { arxivIdsExist } from '../../registries/arxiv.ts';
import type { ExistenceTools } from '../../registries/batches.ts';
import { doisExist } from '../../registries/doi-org.ts';
import { pmidsExist } from '../../registries/pubmed.ts';
import { pmcidsExist } from '../../registries/pubmed-central.ts';
import { recordsOfDois } from '../../registries/records-of-dois.ts';
import { at, parseJson, textAt } from '../../text/json.ts';
import { VERSION } from '../../version.ts';
import { type RegistryAccess, registriesOfConfig } from '../papers/registries-of-config.ts';
import type { AskExistence, RegistryTools } from './ask-about-references.ts';

interface LinkToolOptions extends RegistryAccess {
  readonly config: Config;
  readonly resolve: Resolve;
  /** Where servers complain, if the configuration names no contact. */
  readonly contact: string;
  /** Requests under way at the same time; 200 if absent. */
  readonly concurrency?: number | undefined;
  /** The longest that one link may take, in milliseconds; 30 seconds if absent. */
  readonly timeout?: number | undefined;
  readonly fragments: boolean;
  /** Lets requests go to this machine and its network. Never from the settings of a list. */
  readonly privateHosts?: boolean;
  /** Requests a page; the guarded fetch, unless the Internet is simulated. */
  readonly fetchPage?: typeof guardedFetch;
  readonly openRegistries?: typeof registriesOfConfig;
  /** With it, repositories are requested in batches instead of page by page. */
  readonly github?: GithubAccess | undefined;
}

const PER_HOST = 2;
/** If a server requires a longer pause (milliseconds), the next run tries it again. */
const LONGEST_PAUSE = 10_000;
const RETRIES = 2;

function fetchTools(
  { resolve, env, privateHosts = false }: LinkToolOptions,
  userAgent: string,
  timeout: number,
): Omit<FetchTools, 'pass'> {
  return {
    resolve: cachedResolve(confirmedResolve(resolve)),
    allows: privateHosts ? () => true : isPublicAddress,
    proxies: { wayTo: proxyFor(env), guarded: !privateHosts },
    userAgent,
    limits: { ...DEFAULT_LIMITS, totalTime: timeout, idleTime: Math.min(timeout, 10_000) },
  };
}

/** Provides what checking links needs from the network. */
export function linkTools(options: LinkToolOptions) {
  const { config, fragments, github, timeout = 30_000, concurrency = 200, now, sleep } = options;
  const { fetchPage = guardedFetch, openRegistries = registriesOfConfig } = options;
  // Servers should know who sends the requests, and where to complain.
  const contact = config.links.contact ?? options.contact;
  const userAgent = `list-curator/${VERSION} (link check; +${contact})`;
  const gate = new HostGate({ total: concurrency, perHost: PER_HOST });
  let requests = 0;
  const onRequest = (): void => {
    requests += 1;
  };
  const pass: FetchTools['pass'] = (host, work) =>
    gate.pass(host, () => {
      onRequest();
      return work();
    });
  const fetching = { ...fetchTools(options, userAgent, timeout), pass };
  const pauses = { now, sleep, longestPause: LONGEST_PAUSE };
  const fetch = politeFetch({ fetch: (request) => fetchPage(request, fetching), gate, ...pauses });
  const registries = openRegistries(config, { ...options, userAgent, onRequest });
  const budget = { remaining: Number.POSITIVE_INFINITY };
  const existence =
    (exist: (ids: readonly string[], tools: ExistenceTools) => Promise<void>): AskExistence =>
    (ids, report) =>
      exist(ids, { registries, budget, report });
  return {
    check: (url: string) => checkLink(url, { fetch, ...pauses, retries: RETRIES, fragments }),
    async repositories(urls: readonly string[]): Promise<ReadonlyMap<string, LinkResult>> {
      // With a place on the page to look for, the page itself must be requested.
      const plain = urls.filter((url) => !fragments || !url.includes('#'));
      if (github === undefined || budget.remaining === 0) return new Map();
      return checkRepositories(plain, {
        ...github,
        fetch(url, init) {
          onRequest();
          return github.fetch(url, { ...init, signal: AbortSignal.timeout(timeout) });
        },
      });
    },
    registries: {
      doi: existence(doisExist),
      arxiv: existence(arxivIdsExist),
      pmid: existence(pmidsExist),
      pmcid: existence(pmcidsExist),
    },
    records: ((dois, report) =>
      recordsOfDois(dois, { registries, budget, report })) satisfies RegistryTools['records'],
    archived: async (page: string) =>
      config.links.archive === false ? undefined : archivedCopy(page, config.links.archive, fetch),
    requests: () => requests,
    /** No more requests in this run; what waits for one is checked by the next. */
    end(reason: string) {
      gate.closeAll(reason);
      budget.remaining = 0;
    },
  };
}

/**
 * The newest copy of a page at the Internet Archive; undefined if there is none or the archive does
 * not answer.
 *
 * @param archive its address, without a trailing slash.
 * @see https://archive.org/help/wayback_api.php
 */
async function archivedCopy(
  page: string,
  archive: string,
  fetch: (request: FetchRequest) => Promise<FetchAnswer>,
): Promise<string | undefined> {
  try {
    const url = `${archive}/wayback/available?url=${encodeURIComponent(page)}`;
    const { body } = await fetch({ url, method: 'GET' });
    const closest = at(parseJson(body), 'archived_snapshots', 'closest');
    const copy = textAt(closest, 'url') ?? '';
    return at(closest, 'available') === true && /^https?:\/\/web\.archive\.org\//.test(copy)
      ? copy.replace(/^http:/, 'https:')
      : undefined;
  } catch {
    // The copy is optional, so an error is ignored.
    return undefined;
  }
}
