import type { LinkHistory, LinkReport, LinkTask, ReportedLink } from '../../links/link-report.ts';
import type { LinkState } from '../../links/link-state.ts';
import type { ReferenceEvidence, ReferenceFinding } from '../../references/reference-finding.ts';
import type { Severity } from '../../rules/finding.ts';
import { fingerprint } from '../../text/fingerprint.ts';
import { compact } from '../../text/json.ts';
import type { LinePlace } from '../../text/source-file.ts';
import { claimOf } from './false-alarms.ts';

/** One confirmed problem, as the tracking issue lists it. */
export interface TrackingItem extends Pick<LinkHistory, 'since' | 'answered'> {
  /** Names it across runs: 16 hexadecimal digits. */
  readonly id: string;
  /** Where the state keeps what is known of it, and what is claimed. */
  readonly key: string;
  readonly claim: string;
  readonly task: LinkTask;
  readonly severity: Severity;
  /** The address as written, or the identifier. */
  readonly name: string;
  readonly title?: string;
  /** What was seen, the same in every run that sees it, so that the issue stays as it is. */
  readonly message: string;
  /** The registries' answers, with pages for people. */
  readonly evidence: readonly ReferenceEvidence[];
  readonly places: readonly LinePlace[];
  readonly suggestion?: string;
  /** Each form in which a link that moved is written, with its new address. */
  readonly written: readonly { readonly url: string; readonly by: string }[];
  readonly falseAlarm: boolean;
}

/** Whether someone has to act; a suggestion may stay as it is. */
export function needsHand({ falseAlarm, severity }: TrackingItem): boolean {
  return !falseAlarm && severity !== 'info';
}

/**
 * All that is confirmed, false alarms included, in the order of the files. Links that lead to the
 * same page are one item.
 *
 * @param titles of papers, by address and by identifier.
 */
export function trackingItems(
  { links, references }: LinkReport,
  titles: ReadonlyMap<string, string> = new Map(),
): TrackingItem[] {
  const items = new Map<string, TrackingItem>();
  const add = (item: TrackingItem | undefined): void => {
    if (item === undefined) return;
    const known = items.get(item.id);
    const title = titles.get(item.name);
    const titled = title === undefined ? item : { ...item, title };
    items.set(item.id, known === undefined ? titled : joined(known, titled));
  };
  for (const link of links) add(itemOf(link.url, link));
  for (const reference of references) {
    if (reference.inLink === undefined) add(itemOf(reference.id, reference));
    for (const finding of reference.findings ?? []) {
      // The task above, or the link that names an identifier, reports that it is unknown.
      if (finding.ruleId !== 'identifier-unknown') add(itemOfFinding(finding));
    }
  }
  return [...items.values()];
}

function itemOf(name: string, reported: Omit<ReportedLink, 'url'>): TrackingItem | undefined {
  const { reason, history, places, suggestion, falseAlarm } = reported;
  const task = reported.task ?? falseAlarm;
  const claim = claimOf(reported);
  if (task === undefined || claim === undefined) return undefined;
  const key = history?.key ?? name;
  const { since, answered, lastReason } = history ?? {};
  return compact({
    id: fingerprint(`${key}\n${claim}`),
    key,
    claim,
    task,
    severity: task === 'remove' ? ('error' as const) : ('warning' as const),
    name,
    message: lastReason ?? reason,
    since,
    answered,
    evidence: [],
    places,
    suggestion,
    written: task === 'replace' && suggestion !== undefined ? [{ url: name, by: suggestion }] : [],
    falseAlarm: falseAlarm !== undefined,
  });
}

function itemOfFinding(finding: ReferenceFinding): TrackingItem {
  const { id: key, fingerprint: claim, task, severity, message, falseAlarm } = finding;
  const { evidence, places, suggestion } = finding;
  const id = fingerprint(`${key}\n${claim}`);
  const item = { id, key, claim, task, severity, name: key, message, evidence, places };
  return compact({ ...item, suggestion, written: [], falseAlarm: falseAlarm === true });
}

function joined(known: TrackingItem, more: TrackingItem): TrackingItem {
  const isNew = ({ file, line }: LinePlace): boolean =>
    !known.places.some((one) => one.file === file && one.line === line);
  return {
    ...known,
    places: [...known.places, ...more.places.filter(isNew)],
    written: [...known.written, ...more.written],
  };
}

/** What is different since the tracking issue was last written. */
export interface TrackingChanges {
  readonly added: readonly TrackingItem[];
  /** What is no longer confirmed, as far as its name is known. */
  readonly fixed: readonly Pick<TrackingItem, 'name' | 'title'>[];
  readonly others: number;
}

/**
 * Compares what is confirmed with what an issue lists.
 *
 * @param listed the ids that the issue has boxes for: whether each is ticked.
 * @param items all that is confirmed, false alarms included.
 * @param past the state that the run began with, and what it confirmed: they name an item once it is
 *   gone, since the issue itself is not read for that.
 */
export function trackingChanges(
  listed: ReadonlyMap<string, boolean>,
  items: readonly TrackingItem[],
  { known, before }: { readonly known: readonly TrackingItem[]; readonly before: LinkState },
): TrackingChanges {
  const now = new Set(items.map(({ id }) => id));
  const gone = [...listed].flatMap(([id, ticked]) => (ticked || now.has(id) ? [] : [id]));
  const names = new Map<string, Pick<TrackingItem, 'name' | 'title'>>();
  if (gone.length > 0) {
    for (const [key, { log }] of before) {
      const claims = new Set([
        'remove',
        'review',
        ...log.map((look) => `replace ${look.finalUrl}`),
      ]);
      for (const claim of claims) names.set(fingerprint(`${key}\n${claim}`), { name: key });
    }
    for (const item of known) names.set(item.id, item);
  }
  const fixed = gone.flatMap((id) => names.get(id) ?? []);
  return {
    added: items.filter((item) => needsHand(item) && !listed.has(item.id)),
    fixed,
    others: gone.length - fixed.length,
  };
}
