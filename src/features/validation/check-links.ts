import { identifierKey } from '../../identifiers/identifier.ts';
import type { LinkResult } from '../../links/check-link.ts';
import type { QuarantineRule } from '../../links/evidence.ts';
import type { LinkReport } from '../../links/link-report.ts';
import { compactLinkState, type LinkState } from '../../links/link-state.ts';
import {
  REFERENCE_KINDS,
  type ReferenceIdentifier,
  type ReferenceKind,
  registryIdentifier,
  requestUrl,
} from '../../links/registry-identifier.ts';

import { ownsHost, type Shard } from '../../links/schedule.ts';
import type { Judgement } from '../../links/verdict.ts';
import type { Existence, RecordAnswer } from '../../registries/batches.ts';

import type { RegisteredDoi } from '../../registries/records-of-dois.ts';
import { REGISTRIES, type RegistryName } from '../../registries/settings.ts';
import type { WorkRecord } from '../../registries/work.ts';
import { factsOf } from '../../registries/work-facts.ts';
import type { CollectedLinks } from './collect-links.ts';
import { withoutFalseAlarms } from './false-alarms.ts';
import { type LinkLedger, linkLedger } from './link-ledger.ts';
import { reportLinks } from './report-links.ts';
import type { ReferenceSeverities } from './validate-references.ts';

/** What the user wants of a run. */
export interface LinkOptions {
  readonly rule: QuarantineRule;
  /** How long an answer counts, in days. */
  readonly recheckDays: number;
  /** Addresses that begin with one of these are left alone. */
  readonly ignore: readonly string[];
  readonly fragments: boolean;
  /** Confirms within this run: looks again until the rule's number of failures. */
  readonly now: boolean;
  readonly shard: Shard;
  /** Severities of findings about references, by rule id; `off` silences one. */
  readonly severities?: ReferenceSeverities;
}

/** Asks a registry about some ids, and tells of each. */
export type AskExistence = (
  ids: readonly string[],
  tell: (id: string, existence: Existence) => void,
) => Promise<void>;

/** Asks for the records of DOIs, each at its agency, and tells of each. */
type AskRecords = (
  dois: readonly RegisteredDoi[],
  tell: (doi: string, answer: RecordAnswer) => void,
) => Promise<void>;

/** What a run works with. */
export interface LinkJobTools {
  /** Looks at one address. */
  readonly check: (url: string) => Promise<LinkResult>;
  /**
   * What GitHub says of the repositories among some addresses, without asking for their pages;
   * addresses of which it says nothing are left out.
   */
  readonly repositories?: (urls: readonly string[]) => Promise<ReadonlyMap<string, LinkResult>>;
  readonly registries: Readonly<Record<ReferenceKind, AskExistence>>;
  readonly records: AskRecords;
  /** An archived copy of a page that is gone. */
  readonly archived: (url: string) => Promise<string | undefined>;
  /** Names the run; no two runs have the same name. */
  readonly run: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** How many requests have been sent so far. */
  readonly requests: () => number;
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

/** Where references are asked; shards divide them by this name. */
const REGISTRY_HOSTS: Readonly<Record<ReferenceKind, string>> = {
  doi: 'doi.org',
  arxiv: 'arxiv.org',
  pmid: 'ncbi.nlm.nih.gov',
  pmcid: 'ncbi.nlm.nih.gov',
};
/** Registries that give their records together with the existence. */
const RECORD_REGISTRIES: Readonly<Record<ReferenceKind, RegistryName>> = {
  doi: 'doi',
  arxiv: 'arxiv',
  pmid: 'pubmed',
  pmcid: 'pubmed',
};

/**
 * Verifies the links and references of a list, and tells what earlier runs and
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
  return tell(collected, wanted, ledger, options, tools);
}

/** Tells what earlier runs know, and asks no site or registry. */
export function recallLinks(
  collected: CollectedLinks,
  before: LinkState,
  options: LinkOptions,
  tools: Pick<LinkJobTools, 'archived' | 'now' | 'requests'>,
): Promise<LinkRun> {
  const ledger = linkLedger(before, options.rule, options.recheckDays, tools.now);
  return tell(collected, selectWanted(collected, options), ledger, options, tools);
}

async function tell(
  collected: CollectedLinks,
  wanted: CollectedLinks,
  ledger: LinkLedger,
  options: LinkOptions,
  tools: Pick<LinkJobTools, 'archived' | 'now' | 'requests'>,
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
  const { urls, references, works } = collected;
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
    works,
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
      lookAtReferences(asked, run, ledger, tools, step),
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

async function lookAtReferences(
  identifiers: readonly ReferenceIdentifier[],
  run: string,
  ledger: LinkLedger,
  { registries, records }: LinkJobTools,
  step: () => void,
): Promise<void> {
  const dois: RegisteredDoi[] = [];
  const ask = async (kind: ReferenceKind): Promise<void> => {
    const ids = identifiers.filter((one) => one.kind === kind).map(({ id }) => id);
    if (ids.length === 0) return;
    await registries[kind](ids, (id, existence) => {
      const key = identifierKey({ kind, id });
      ledger.add(key, run, judgementOf(existence, kind));
      if (existence.kind === 'unknown') ledger.missRecord(key, existence.reason);
      if (existence.kind === 'exists') {
        const { agency, record } = existence;
        if (record !== undefined) keepRecord(ledger, key, RECORD_REGISTRIES[kind], record);
        if (kind === 'doi' && agency !== undefined && ledger.isRecordDue(key)) {
          dois.push({ doi: id, agency });
        }
      }
      step();
    });
  };
  const others = REFERENCE_KINDS.filter((kind) => kind !== 'doi').map(ask);
  await ask('doi');
  if (dois.length > 0) {
    await records(dois, (doi, answer) => {
      const key = identifierKey({ kind: 'doi', id: doi });
      if (answer.outcome === 'found') keepRecord(ledger, key, answer.registry, answer.record);
      else if (answer.outcome === 'failed') {
        ledger.missRecord(key, `${REGISTRIES[answer.registry].title} ${answer.why}`);
      } else ledger.keepRecord(key, { registry: answer.registry });
    });
  }
  await Promise.all(others);
}

function keepRecord(
  ledger: LinkLedger,
  key: string,
  registry: RegistryName,
  record: WorkRecord,
): void {
  const facts = factsOf(record);
  ledger.keepRecord(key, { registry, ...(facts === undefined ? {} : { facts }) });
}

function judgementOf(existence: Existence, kind: ReferenceKind) {
  switch (existence.kind) {
    case 'exists':
      return { verdict: 'ok', reason: `registered at ${REGISTRY_HOSTS[kind]}` } as const;
    case 'absent':
      return { verdict: 'dead', reason: existence.reason } as const;
    default:
      return { verdict: 'unverified', reason: existence.reason } as const;
  }
}
