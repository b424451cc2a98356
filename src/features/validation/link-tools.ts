import type { Config } from '../../config/config.ts';
import { archivedCopy } from '../../links/archived-copy.ts';
import { checkLink, type LinkResult } from '../../links/check-link.ts';
import { isPublicAddress } from '../../links/check-target.ts';
import { DEFAULT_LIMITS, type FetchTools } from '../../links/fetch-tools.ts';
import { checkRepositories, type GithubAccess } from '../../links/github-repositories.ts';
import { guardedFetch } from '../../links/guarded-fetch.ts';
import { HostGate, politeFetch } from '../../links/host-gate.ts';
import { cachedResolve, confirmedResolve, type Resolve } from '../../links/resolve.ts';
import { proxyFor } from '../../network/proxy-for.ts';
import { arxivIdsExist } from '../../registries/arxiv.ts';
import type { ExistenceTools } from '../../registries/batches.ts';
import { doisExist } from '../../registries/doi-org.ts';
import { pmidsExist } from '../../registries/pubmed.ts';
import { pmcidsExist } from '../../registries/pubmed-central.ts';
import { recordsOfDois } from '../../registries/records-of-dois.ts';
import { type RegistryAccess, registriesOfConfig } from '../papers/registries-of-config.ts';
import type { AskExistence, RegistryTools } from './ask-about-references.ts';

interface LinkToolOptions extends RegistryAccess {
  readonly config: Config;
  readonly resolve: Resolve;
  /** Requests under way at the same time. */
  readonly concurrency: number;
  /** The longest that one link may take, in milliseconds. */
  readonly timeout: number;
  readonly fragments: boolean;
  /** Lets requests go to this machine and its network. Never from the settings of a list. */
  readonly privateHosts: boolean;
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

function fetchTools(options: LinkToolOptions): Omit<FetchTools, 'pass'> {
  const { resolve, env, userAgent, timeout, privateHosts } = options;
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
  const { config, fragments, timeout, github, concurrency } = options;
  const { fetchPage = guardedFetch, openRegistries = registriesOfConfig, ...access } = options;
  const { now, sleep, mirrorFetch = access.fetch } = access;
  const gate = new HostGate({ total: concurrency, perHost: PER_HOST });
  let requests = 0;
  const counted =
    (fetch: RegistryAccess['fetch']): RegistryAccess['fetch'] =>
    (url, init) => {
      requests += 1;
      return fetch(url, init);
    };
  const pass: FetchTools['pass'] = (host, work) =>
    gate.pass(host, () => {
      requests += 1;
      return work();
    });
  const fetching = { ...fetchTools(options), pass };
  const pauses = { now, sleep, longestPause: LONGEST_PAUSE };
  const fetch = politeFetch({ fetch: (request) => fetchPage(request, fetching), gate, ...pauses });
  const registries = openRegistries(config, {
    ...access,
    fetch: counted(access.fetch),
    mirrorFetch: counted(mirrorFetch),
  });
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
      const fetch = counted((url, init) =>
        github.fetch(url, { ...init, signal: AbortSignal.timeout(timeout) }),
      );
      return checkRepositories(plain, { ...github, fetch });
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
