import type { Observation } from '../../links/evidence.ts';
import type {
  LinkHistory,
  LinkReport,
  LinkSummary,
  LinkTask,
  ReportedLink,
  ReportedReference,
} from '../../links/link-report.ts';
import { referenceOf, requestUrl } from '../../links/registry-identifier.ts';
import type { KnownRecord } from '../../references/reference-finding.ts';
import { groupBy } from '../../text/group-by.ts';
import { compact } from '../../text/json.ts';
import type { CollectedLinks } from './collect-links.ts';
import type { JudgeReferences, ReferenceFacts } from './judge-references.ts';
import type { LinkLedger } from './link-ledger.ts';
import { verifiedIdentifier } from './verified-identifier.ts';

/** Archived copies are searched for only this often in a run. */
const MOST_ARCHIVED = 50;

/** How the reason ends while a link is under suspicion. */
export const SUSPECT = 'required to report it as dead';

export interface ReportTools {
  readonly archived: (url: string) => Promise<string | undefined>;
  readonly requests: () => number;
  readonly judge: JudgeReferences;
}

/** Reports what is known of the wanted links and references. */
export async function reportLinks(
  wanted: CollectedLinks,
  ledger: LinkLedger,
  { fragments, severities }: { readonly fragments: boolean } & Pick<ReferenceFacts, 'severities'>,
  tools: ReportTools,
): Promise<LinkReport> {
  const keys = new Set<string>();
  const inLinks = new Set([...wanted.urls.keys()].map(referenceOf));
  const links = [...wanted.urls].map(([url, places]): ReportedLink => {
    const key = ledgerKey(url, fragments, ledger);
    keys.add(key);
    return { url, ...withFragmentOf(url, known(key, ledger)), places };
  });
  const faults = groupBy(
    await tools.judge({ ...factsOf(wanted, ledger), severities }),
    ({ id }) => id,
  );
  const references = [...wanted.references].flatMap(([id, { places }]): ReportedReference[] => {
    const facts = known(id, ledger);
    const findings = faults.get(id) ?? [];
    const notCompared = facts.verdict === 'dead' ? undefined : ledger.missed(id);
    // An identifier in a publisher's address has no place of its own, but its work may.
    const [at] = findings.map((finding) => finding.places);
    if (places.length === 0 && at === undefined) return [];
    return [
      {
        id,
        ...facts,
        ...compact({
          places: places.length === 0 ? (at ?? []) : places,
          findings: findings.length === 0 ? undefined : findings,
          notCompared,
          inLink: inLinks.has(id) || places.length === 0 ? (true as const) : undefined,
        }),
      },
    ];
  });
  const alone = references.filter(({ inLink }) => inLink === undefined);
  for (const { id } of alone) keys.add(id);
  const suspects = [...keys].filter((key) => ledger.isSuspect(key)).length;
  return {
    links: await withArchived(links, ledger, tools.archived),
    references,
    suspects,
    summary: { ...countVerdicts([...links, ...alone]), requests: tools.requests() },
  };
}

/** The registries' answers on the wanted references; another shard requests the others. */
function factsOf(
  { references }: CollectedLinks,
  ledger: LinkLedger,
): Pick<ReferenceFacts, 'records' | 'unknown'> {
  const records = new Map<string, KnownRecord>();
  const unknown: ReferenceFacts['unknown'][number][] = [];
  for (const [id, { places }] of references) {
    const { record } = ledger.evidence(id);
    if (record?.facts !== undefined) {
      records.set(id, { registry: record.registry, facts: record.facts });
    }
    const { verdict, reason } = known(id, ledger);
    if (verdict === 'dead' && places.length > 0) unknown.push({ id, reason, places });
  }
  return { records, unknown };
}

/** Where the ledger keeps what it knows of a link as written. */
function ledgerKey(url: string, fragments: boolean, ledger: LinkLedger): string {
  const named = verifiedIdentifier(url);
  const page = requestUrl(url, fragments);
  if (named === undefined) return page;
  const key = `${named.identifier.kind}:${named.identifier.id}`;
  // A publisher's page itself was requested when the registry did not know the DOI in its address.
  const isAbsent = ledger.last(key)?.verdict === 'dead';
  return isAbsent && !named.resolver ? page : key;
}

function known(key: string, ledger: LinkLedger) {
  const { log, archived } = ledger.evidence(key);
  const last = log.at(-1);
  const verdict = ledger.verdict(key);
  if (last === undefined) return { verdict, reason: 'not checked yet', history: { key } };
  const task = taskOf(verdict, last.fragment);
  const { status, finalUrl } = last;
  const suggestion = verdict === 'moved' ? finalUrl : verdict === 'dead' ? archived : undefined;
  const reason = reasonOf(key, ledger);
  const history = historyOf(key, log);
  return compact({ verdict, status, reason, finalUrl, suggestion, task, history });
}

function historyOf(key: string, log: readonly Observation[]): LinkHistory {
  const lastLive = log.findLastIndex(({ verdict }) => verdict === 'ok' || verdict === 'moved');
  const since = log.slice(lastLive + 1).find(({ verdict }) => verdict === 'dead')?.at;
  const answered = log[lastLive]?.at;
  const lastReason = (log.findLast(({ verdict }) => verdict === 'dead') ?? log.at(-1))?.reason;
  return compact({ key, lastReason, since, answered });
}

/** A new address leads to the same place on the page as the old one, as in a browser. */
function withFragmentOf<T extends Pick<ReportedLink, 'verdict' | 'suggestion'>>(
  url: string,
  one: T,
): T {
  if (one.verdict !== 'moved' || one.suggestion === undefined || !URL.canParse(url)) return one;
  const { hash } = new URL(url);
  return hash === '' || one.suggestion.includes('#')
    ? one
    : { ...one, suggestion: `${one.suggestion}${hash}` };
}

/** What a maintainer can do about something with this verdict. */
export function taskOf(verdict: ReportedLink['verdict'], fragment?: 'missing') {
  const tasks: Partial<Record<typeof verdict, LinkTask>> = { moved: 'replace', dead: 'remove' };
  return tasks[verdict] ?? (fragment === undefined ? undefined : 'review');
}

function reasonOf(key: string, ledger: LinkLedger): string {
  const { rule } = ledger;
  const { log } = ledger.evidence(key);
  const last = log.at(-1);
  const verdict = ledger.verdict(key);
  if (last?.verdict === 'moved' && verdict === 'ok') {
    return `answered from ${last.finalUrl ?? 'elsewhere'}; a second run will show whether permanently`;
  }
  const dead = log.filter((look) => look.verdict === 'dead');
  const runs = new Set(dead.map(({ run }) => run)).size;
  if (verdict === 'dead') {
    const since = new Date(dead[0]?.at ?? 0).toISOString().slice(0, 10);
    return `${dead.at(-1)?.reason}, in ${runs} runs since ${since}`;
  }
  if (last?.verdict !== 'dead') return last?.reason ?? '';
  const days = rule.days > 0 ? ` over ${rule.days} days` : '';
  return `${last.reason}; failed in ${runs} of the ${rule.failures} runs${days} ${SUSPECT}`;
}

async function withArchived(
  links: readonly ReportedLink[],
  ledger: LinkLedger,
  archived: (url: string) => Promise<string | undefined>,
): Promise<ReportedLink[]> {
  const pages = links.filter(
    ({ url, verdict, suggestion }) =>
      verdict === 'dead' && suggestion === undefined && referenceOf(url) === undefined,
  );
  const asked = new Set(pages.slice(0, MOST_ARCHIVED));
  return Promise.all(
    links.map(async (link) => {
      const copy = asked.has(link) ? await archived(link.url) : undefined;
      if (copy === undefined) return link;
      if (link.history !== undefined) ledger.keep(link.history.key, { archived: copy });
      return { ...link, suggestion: copy };
    }),
  );
}

/** How many of these have each verdict. */
export function countVerdicts(
  reported: readonly Pick<ReportedLink, 'verdict'>[],
): Omit<LinkSummary, 'requests'> {
  const counts = { ok: 0, moved: 0, dead: 0, blocked: 0, transient: 0, unverified: 0 };
  for (const { verdict } of reported) counts[verdict] += 1;
  return counts;
}

/** Whether a report requires an action of a maintainer; suggestions alone do not. */
export function needsAttention({ links, references }: LinkReport): boolean {
  return (
    [...links, ...references].some(({ task }) => task !== undefined) ||
    references.some(({ findings = [] }) =>
      findings.some(({ severity, falseAlarm }) => severity !== 'info' && falseAlarm === undefined),
    )
  );
}
