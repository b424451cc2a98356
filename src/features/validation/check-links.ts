import type { Config } from '../../config/config.ts';
import { identifierKey } from '../../identifiers/identifier.ts';
import type { LinkResult } from '../../links/check-link.ts';
import type { QuarantineRule } from '../../links/evidence.ts';
import type { LinkReport } from '../../links/link-report.ts';
import { compactLinkState, type LinkState } from '../../links/link-state.ts';
import { REFERENCE_KINDS, requestUrl } from '../../links/registry-identifier.ts';
import { ownsHost, type Shard } from '../../links/schedule.ts';
import type { Judgement } from '../../links/verdict.ts';
import { askAboutReferences, type RegistryTools } from './ask-about-references.ts';
import type { CollectedLinks } from './collect-links.ts';
import { withoutFalseAlarms } from './false-alarms.ts';
import type { ReferenceSeverities } from './judge-references.ts';
import { LinkLedger } from './link-ledger.ts';
import { type ReportTools, reportLinks } from './report-links.ts';
import { verifiedIdentifier } from './verified-identifier.ts';

export interface LinkOptions {
  readonly rule: QuarantineRule;
  /** How long an answer counts, in days. */
  readonly recheckDays: number;
  /** Addresses that begin with one of these are skipped. */
  readonly ignore: readonly string[];
  readonly fragments: boolean;
  /** Confirms within this run: checks again until the rule's number of failures. */
  readonly now: boolean;
  readonly shard: Shard;
  /** Severities of findings about references, by rule id; `off` turns one off. */
  readonly severities?: ReferenceSeverities;
}

/** The options of a run on a list with some settings. */
export function linkOptions(
  { links: { failures, days, recheckDays, ignore }, rules }: Config,
  run: Pick<LinkOptions, 'fragments' | 'now'> & { readonly shard: Shard | undefined },
): LinkOptions {
  const shard = run.shard ?? { index: 1, count: 1 };
  return { rule: { failures, days }, recheckDays, ignore, ...run, shard, severities: rules };
}

export interface LinkJobTools extends ReportTools, RegistryTools {
  readonly check: (url: string) => Promise<LinkResult>;
  /**
   * GitHub's data on the repositories among some addresses, without requests for their pages;
   * addresses that it has no data on are not in the answer.
   */
  readonly repositories?: (urls: readonly string[]) => Promise<ReadonlyMap<string, LinkResult>>;
  /** Names the run; no two runs have the same name. */
  readonly run: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Settles when the run is to end with what it has. */
  readonly interrupted: Promise<void>;
  readonly progress: (done: number, total: number) => void;
}

export interface LinkRun {
  readonly report: LinkReport;
  readonly state: LinkState;
}

/** Between two checks of a run that confirms at once, in milliseconds. */
const CONFIRMING_PAUSE = 2000;

/**
 * Verifies the links and references of a list, and reports the combined results of earlier runs and
 * this one. References (DOIs, arXiv ids, PMIDs, PMCIDs) are verified at their registry, and so are
 * links that name one; the registry's data on the work are compared with the list's.
 */
export async function checkLinks(
  collected: CollectedLinks,
  before: LinkState,
  options: LinkOptions,
  tools: LinkJobTools,
): Promise<LinkRun> {
  const verify = (wanted: CollectedLinks, ledger: LinkLedger) =>
    Promise.race([checkAll(wanted, ledger, options, tools), tools.interrupted]);
  return recallLinks(collected, before, options, { ...tools, verify });
}

/**
 * Reports the results of earlier runs; without `verify`, no request is sent to sites or registries.
 */
export async function recallLinks(
  collected: CollectedLinks,
  before: LinkState,
  options: LinkOptions,
  tools: ReportTools &
    Pick<LinkJobTools, 'now'> & {
      readonly verify?: (wanted: CollectedLinks, ledger: LinkLedger) => Promise<void>;
    },
): Promise<LinkRun> {
  const { rule, now: atOnce, recheckDays } = options;
  const quarantine = atOnce ? { ...rule, days: 0 } : rule;
  const ledger = new LinkLedger(before, quarantine, recheckDays, tools.now);
  const wanted = selectWanted(collected, options);
  await tools.verify?.(wanted, ledger);
  const report = await reportLinks(wanted, ledger, options, tools);
  const named = namedLinks(collected, options.fragments);
  const state = compactLinkState(ledger.state, named, tools.now());
  return { report: withoutFalseAlarms(report, state), state };
}

/** Where the state keeps all that a list names. */
export function namedLinks(
  { urls, references }: CollectedLinks,
  fragments: boolean,
): ReadonlySet<string> {
  return new Set([
    ...[...urls.keys()].map((url) => requestUrl(url, fragments)),
    ...references.keys(),
  ]);
}

/** The part of the list that this run is to check. */
function selectWanted(collected: CollectedLinks, options: LinkOptions): CollectedLinks {
  const { urls, references, titles } = collected;
  const { ignore, shard } = options;
  const mine = (host: string): boolean => ownsHost(shard, host);
  return {
    urls: new Map(
      [...urls].filter(([url]) => {
        const kind = verifiedIdentifier(url)?.identifier.kind;
        const own = URL.canParse(url) ? new URL(url).hostname : '';
        const host = kind === undefined ? own : REFERENCE_KINDS[kind].host;
        return mine(host) && !ignore.some((prefix) => url.startsWith(prefix));
      }),
    ),
    references: new Map(
      [...references].filter(([, { identifier }]) => mine(REFERENCE_KINDS[identifier.kind].host)),
    ),
    titles,
  };
}

async function checkAll(
  wanted: CollectedLinks,
  ledger: LinkLedger,
  options: LinkOptions,
  tools: LinkJobTools,
): Promise<void> {
  const pages = new Set<string>();
  /** Pages that are requested only if the registry does not know the DOI in their address. */
  const fallbacks = new Map<string, string>();
  for (const url of wanted.urls.keys()) {
    const named = verifiedIdentifier(url);
    const page = requestUrl(url, options.fragments);
    if (named === undefined) pages.add(page);
    else if (!named.resolver) fallbacks.set(page, identifierKey(named.identifier));
  }
  const identifiers = [...wanted.references.values()].map(({ identifier }) => identifier);
  const round = async (
    run: string,
    isWanted: (key: string) => boolean,
    isReferenceWanted = isWanted,
  ): Promise<void> => {
    const due = [...pages].filter(isWanted);
    const asked = identifiers.filter((one) => isReferenceWanted(identifierKey(one)));
    let done = 0;
    let total = due.length + asked.length;
    const step = (): void => tools.progress(++done, total);
    tools.progress(0, total);
    await Promise.all([
      askAboutReferences(asked, { ...tools, run, step }, ledger),
      checkPages(due, { ...tools, run, step }, ledger),
    ]);
    const others = [...fallbacks]
      .filter(([page, key]) => ledger.last(key)?.verdict === 'dead' && isWanted(page))
      .map(([page]) => page);
    total += others.length;
    await checkPages(others, { ...tools, run, step }, ledger);
  };
  const isDue = (key: string): boolean => ledger.isDue(key);
  await round(tools.run, isDue, (key) => isDue(key) || ledger.isRecordDue(key));
  if (!options.now) return;
  const named = new Set([...pages, ...fallbacks.keys(), ...wanted.references.keys()]);
  const isOpen = (key: string): boolean => ledger.isOpen(key);
  for (let again = 2; again <= options.rule.failures && [...named].some(isOpen); again++) {
    await tools.sleep(CONFIRMING_PAUSE);
    await round(`${tools.run}-${again}`, isOpen);
  }
}

async function checkPages(
  urls: readonly string[],
  tools: LinkJobTools & { readonly step: () => void },
  ledger: LinkLedger,
): Promise<void> {
  /** Links whose host does not exist: believed only when the network has shown that it works. */
  const hostless: { url: string; judgement: Judgement }[] = [];
  const repositories = (await tools.repositories?.(urls)) ?? new Map<string, LinkResult>();
  await Promise.all(
    urls.map(async (url) => {
      const { requests, notBefore, postponed, ...judgement } =
        repositories.get(url) ?? (await tools.check(url));
      ledger.networkWorks ||= judgement.status !== undefined;
      if (judgement.verdict === 'dead' && judgement.status === undefined) {
        hostless.push({ url, judgement });
      } else if (postponed === undefined) ledger.add(url, tools.run, judgement);
      if (notBefore !== undefined) ledger.keep(url, { notBefore });
      tools.step();
    }),
  );
  for (const { url, judgement } of hostless) {
    const offline = { ...OFFLINE, reason: `${judgement.reason}${OFFLINE.reason}` };
    ledger.add(url, tools.run, ledger.networkWorks ? judgement : offline);
  }
}

const OFFLINE = {
  verdict: 'transient',
  reason: ', but no other host answered either: the network may be down',
} as const;
