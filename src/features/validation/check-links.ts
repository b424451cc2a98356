import { identifierKey } from '../../identifiers/identifier.ts';
import type { LinkResult } from '../../links/check-link.ts';
import type { QuarantineRule } from '../../links/evidence.ts';
import type { LinkReport } from '../../links/link-report.ts';
import { compactLinkState, type LinkState } from '../../links/link-state.ts';
import { registryIdentifier, requestUrl } from '../../links/registry-identifier.ts';
import { ownsHost, type Shard } from '../../links/schedule.ts';
import type { Judgement } from '../../links/verdict.ts';
import { askRegistries, REGISTRY_HOSTS, type RegistryTools } from './ask-registries.ts';
import type { CollectedLinks } from './collect-links.ts';
import { withoutFalseAlarms } from './false-alarms.ts';
import type { ReferenceSeverities } from './judge-references.ts';
import { type LinkLedger, linkLedger } from './link-ledger.ts';
import { type ReportTools, reportLinks } from './report-links.ts';

/** What the user wants of a run. */
export interface LinkOptions {
  readonly rule: QuarantineRule;
  /** How long an answer counts, in days. */
  readonly recheckDays: number;
  /** Addresses that begin with one of these are skipped. */
  readonly ignore: readonly string[];
  readonly fragments: boolean;
  /** Confirms within this run: looks again until the rule's number of failures. */
  readonly now: boolean;
  readonly shard: Shard;
  /** Severities of findings about references, by rule id; `off` silences one. */
  readonly severities?: ReferenceSeverities;
}

/** What a run works with. */
export interface LinkJobTools extends ReportTools, RegistryTools {
  /** Looks at one address. */
  readonly check: (url: string) => Promise<LinkResult>;
  /**
   * What GitHub says of the repositories among some addresses, without asking for their pages;
   * addresses of which it says nothing are not in the answer.
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

/** What a run gives. */
export interface LinkRun {
  readonly report: LinkReport;
  /** For the next run. */
  readonly state: LinkState;
}

/** Between two looks of a run that confirms at once, in milliseconds. */
const CONFIRMING_PAUSE = 2000;

/**
 * Verifies the links and references of a list, and reports what earlier runs and
 * this one know together. References (DOIs, arXiv ids, PMIDs, PMCIDs) are verified at their
 * registry, and so are links that name one; what the registry says of the work is compared with
 * what the list says.
 */
export async function checkLinks(
  collected: CollectedLinks,
  before: LinkState,
  options: LinkOptions,
  tools: LinkJobTools,
): Promise<LinkRun> {
  const rule = options.now ? { ...options.rule, days: 0 } : options.rule;
  const ledger = linkLedger(before, rule, options.recheckDays, tools.now);
  const wanted = selectWanted(collected, options);
  const looking = lookAtAll(wanted, ledger, rule, options, tools);
  await Promise.race([looking, tools.interrupted]);
  return reported(collected, wanted, ledger, options, tools);
}

/** Reports what earlier runs know, and asks no site or registry. */
export function recallLinks(
  collected: CollectedLinks,
  before: LinkState,
  options: LinkOptions,
  tools: ReportTools & Pick<LinkJobTools, 'now'>,
): Promise<LinkRun> {
  const ledger = linkLedger(before, options.rule, options.recheckDays, tools.now);
  return reported(collected, selectWanted(collected, options), ledger, options, tools);
}

async function reported(
  collected: CollectedLinks,
  wanted: CollectedLinks,
  ledger: LinkLedger,
  options: LinkOptions,
  tools: ReportTools & Pick<LinkJobTools, 'now'>,
): Promise<LinkRun> {
  const { now, fragments } = options;
  const rule = now ? { ...options.rule, days: 0 } : options.rule;
  const report = await reportLinks(wanted, ledger, rule, options, tools);
  const state = compactLinkState(ledger.state(), namedLinks(collected, fragments), tools.now());
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

/** The part of the list that this run is to look at. */
function selectWanted(collected: CollectedLinks, options: LinkOptions): CollectedLinks {
  const { urls, references, titles } = collected;
  const { ignore, shard } = options;
  const mine = (host: string): boolean => ownsHost(shard, host);
  return {
    urls: new Map(
      [...urls].filter(([url]) => {
        const kind = registryIdentifier(url)?.identifier.kind;
        const host = kind === undefined ? hostOf(url) : REGISTRY_HOSTS[kind];
        return mine(host) && !ignore.some((prefix) => url.startsWith(prefix));
      }),
    ),
    references: new Map(
      [...references].filter(([, { identifier }]) => mine(REGISTRY_HOSTS[identifier.kind])),
    ),
    titles,
  };
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}

async function lookAtAll(
  wanted: CollectedLinks,
  ledger: LinkLedger,
  rule: QuarantineRule,
  options: LinkOptions,
  tools: LinkJobTools,
): Promise<void> {
  const pages = new Set<string>();
  /** Pages that are asked only if the registry does not know the DOI in their address. */
  const fallbacks = new Map<string, string>();
  for (const url of wanted.urls.keys()) {
    const named = registryIdentifier(url);
    const page = requestUrl(url, options.fragments);
    if (named === undefined) pages.add(page);
    else if (!named.resolver) fallbacks.set(page, identifierKey(named.identifier));
  }
  const identifiers = [...wanted.references.values()].map(({ identifier }) => identifier);
  const network = { answered: false };
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
      askRegistries(asked, run, ledger, tools, step),
      lookAtPages(due, run, ledger, network, tools, step),
    ]);
    const left = [...fallbacks]
      .filter(([page, key]) => isAbsent(ledger, key) && isWanted(page))
      .map(([page]) => page);
    total += left.length;
    await lookAtPages(left, run, ledger, network, tools, step);
  };
  await round(tools.run, ledger.isDue, (key) => ledger.isDue(key) || ledger.isRecordDue(key));
  if (!options.now) return;
  const named = new Set([...pages, ...fallbacks.keys(), ...wanted.references.keys()]);
  for (let again = 2; again <= rule.failures && [...named].some(ledger.isOpen); again++) {
    await tools.sleep(CONFIRMING_PAUSE);
    await round(`${tools.run}-${again}`, ledger.isOpen);
  }
}

function isAbsent(ledger: LinkLedger, key: string): boolean {
  return ledger.evidence(key).log.at(-1)?.verdict === 'dead';
}

async function lookAtPages(
  urls: readonly string[],
  run: string,
  ledger: LinkLedger,
  network: { answered: boolean },
  tools: LinkJobTools,
  step: () => void,
): Promise<void> {
  /** Links whose host does not exist: believed only when the network has shown that it works. */
  const hostless: { url: string; judgement: Judgement }[] = [];
  const repositories = (await tools.repositories?.(urls)) ?? new Map<string, LinkResult>();
  await Promise.all(
    urls.map(async (url) => {
      const { requests, notBefore, postponed, ...judgement } =
        repositories.get(url) ?? (await tools.check(url));
      network.answered ||= judgement.status !== undefined;
      if (judgement.verdict === 'dead' && judgement.status === undefined) {
        hostless.push({ url, judgement });
      } else if (postponed === undefined) ledger.add(url, run, judgement);
      if (notBefore !== undefined) ledger.postpone(url, notBefore);
      step();
    }),
  );
  for (const { url, judgement } of hostless) {
    ledger.add(
      url,
      run,
      network.answered ? judgement : { ...OFFLINE, reason: `${judgement.reason}${OFFLINE.reason}` },
    );
  }
}

const OFFLINE = {
  verdict: 'transient',
  reason: ', but no other host answered either: the network may be down',
} as const;
