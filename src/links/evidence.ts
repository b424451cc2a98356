import type { RegistryName } from '../registries/settings.ts';
import type { WorkFacts } from '../registries/work-facts.ts';
import type { Judgement, Verdict } from './verdict.ts';

/** One look at a URL. */
export interface Observation extends Judgement {
  /** When, in milliseconds since 1970. */
  readonly at: number;
  /** The run it belongs to; looks of one run count once. */
  readonly run: string;
}

/** A maintainer's word on something that the check claims of a URL. */
export interface FalseAlarm {
  /** What was claimed, as `claimOf` names it. */
  readonly claim: string;
  /** When the word was heard, in milliseconds since 1970. */
  readonly at: number;
  /** Whether it counts. A word that was taken back is kept, lest an older state brings it back. */
  readonly stands: boolean;
}

/** What a registry said of a reference's work when it was asked last. */
export interface AskedRecord {
  /** When, in milliseconds since 1970. */
  readonly at: number;
  readonly registry: RegistryName;
  /** Absent when the registry knows the work, but nothing to compare. */
  readonly facts?: WorkFacts;
}

/** What is known of a URL or reference, oldest first. */
export interface Evidence {
  readonly log: readonly Observation[];
  /** References only. */
  readonly record?: AskedRecord;
  /** Not to be asked before this, in milliseconds since 1970. */
  readonly notBefore?: number;
  /** One for each claim, sorted by it. */
  readonly falseAlarms?: readonly FalseAlarm[];
  /** An archived copy of a page that is gone. */
  readonly archived?: string;
}

/** How much it takes to call a link dead: failing runs (at most 6, as the log is short), and days between the first and the last. */
export interface QuarantineRule {
  readonly failures: number;
  readonly days: number;
}

export const DEFAULT_QUARANTINE: QuarantineRule = { failures: 3, days: 3 };

const DAY = 86_400_000;

/** Any longer log says no more than its ends do. */
const LONGEST_LOG = 12;

/** An answer shows that the link lives; it clears what was held against it. */
const LIVE: ReadonlySet<Verdict> = new Set(['ok', 'moved']);

function compact(log: readonly Observation[]): readonly Observation[] {
  const lastLive = log.findLastIndex((one) => LIVE.has(one.verdict));
  const last = log[lastLive];
  // Two live looks tell that a permanent redirect was seen twice.
  const before =
    last === undefined
      ? undefined
      : log.slice(0, lastLive).findLast((one) => LIVE.has(one.verdict));
  const kept = [...(before === undefined ? [] : [before]), ...log.slice(Math.max(0, lastLive))];
  return kept.length <= LONGEST_LOG
    ? kept
    : [...kept.slice(0, LONGEST_LOG / 2), ...kept.slice(-LONGEST_LOG / 2)];
}

function newest(a: AskedRecord | undefined, b: AskedRecord | undefined): AskedRecord | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a.at > b.at || (a.at === b.at && JSON.stringify(a) >= JSON.stringify(b)) ? a : b;
}

/** Two bodies of evidence as one; the same look is kept once, the order does not matter. */
export function mergeEvidence(one: Evidence, other: Evidence): Evidence {
  const looks = new Map<string, Observation>();
  for (const look of [...one.log, ...other.log]) {
    looks.set(`${look.at} ${look.run} ${look.verdict}`, look);
  }
  const log = [...looks.entries()]
    .sort(([a, first], [b, second]) => first.at - second.at || (a < b ? -1 : 1))
    .map(([, look]) => look);
  const notBefore = Math.max(one.notBefore ?? 0, other.notBefore ?? 0);
  const falseAlarms = mergeFalseAlarms(one.falseAlarms ?? [], other.falseAlarms ?? []);
  // The address of an archived copy holds its time, so the later of two is the newer.
  const archived = [one.archived ?? '', other.archived ?? ''].sort()[1] ?? '';
  const record = newest(one.record, other.record);
  return {
    log: compact(log),
    ...(record === undefined ? {} : { record }),
    ...(notBefore === 0 ? {} : { notBefore }),
    ...(falseAlarms.length === 0 ? {} : { falseAlarms }),
    ...(archived === '' ? {} : { archived }),
  };
}

/** For each claim the last word; of two at the same time the one that spares people an alarm. */
function mergeFalseAlarms(one: readonly FalseAlarm[], other: readonly FalseAlarm[]): FalseAlarm[] {
  const last = new Map<string, FalseAlarm>();
  for (const alarm of [...one, ...other]) {
    const known = last.get(alarm.claim);
    const isLater =
      known === undefined || alarm.at > known.at || (alarm.at === known.at && alarm.stands);
    if (isLater) last.set(alarm.claim, alarm);
  }
  return [...last.values()].sort((a, b) => (a.claim < b.claim ? -1 : 1));
}

/**
 * The verdict to report from all that is known. `dead` only after enough
 * failures in a row, over enough days, on at least two runs; before that the
 * link is `transient`. Looks that tell nothing neither count nor clear.
 */
export function confirmedVerdict({ log }: Evidence, rule: QuarantineRule): Verdict {
  const last = log.at(-1);
  if (last === undefined) {
    return 'unverified';
  }
  if (last.verdict === 'moved') {
    const before = log.at(-2);
    const again = before?.verdict === 'moved' && before.finalUrl === last.finalUrl;
    return again && before.run !== last.run ? 'moved' : 'ok';
  }
  const lastLive = log.findLastIndex((one) => LIVE.has(one.verdict));
  const dead = log.slice(lastLive + 1).filter((one) => one.verdict === 'dead');
  const first = dead[0];
  const latest = dead.at(-1);
  if (first === undefined || latest === undefined) {
    return last.verdict;
  }
  const runs = new Set(dead.map((one) => one.run)).size;
  const isConfirmed = runs >= Math.max(2, rule.failures) && latest.at - first.at >= rule.days * DAY;
  if (isConfirmed) {
    return 'dead';
  }
  return last.verdict === 'dead' ? 'transient' : last.verdict;
}
