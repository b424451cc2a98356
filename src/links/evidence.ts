import * as v from 'valibot';
import { REGISTRY_NAMES } from '../registries/settings.ts';
import { FACTS } from '../registries/work-facts.ts';
import { compact, noneIfEmpty } from '../text/json.ts';
import { JUDGEMENT, type Verdict } from './verdict.ts';

/** Times are ISO timestamps in a file and milliseconds since 1970 in the program. */
const TIME = v.pipe(v.string(), v.isoTimestamp(), v.transform(Date.parse));

const OBSERVATION = v.object({
  at: TIME,
  /** The run it belongs to; several checks in one run count once. */
  run: v.string(),
  ...JUDGEMENT.entries,
});
/** One check of a URL. */
export type Observation = v.InferOutput<typeof OBSERVATION>;

const FALSE_ALARM = v.object({
  /** The claim, as `claimOf` names it. */
  claim: v.string(),
  /** When the decision was read. */
  at: TIME,
  /** Whether it is in force. A withdrawn decision is kept, so that an older state cannot restore it. */
  stands: v.boolean(),
});
/** A maintainer's decision that a claim about a URL is a false alarm. */
export type FalseAlarm = v.InferOutput<typeof FALSE_ALARM>;

const ASKED_RECORD = v.object({
  at: TIME,
  registry: v.picklist(REGISTRY_NAMES),
  /** Absent if the registry knows the work, but the record has nothing to compare. */
  facts: v.exactOptional(FACTS),
});
/** A registry's last record of a reference's work. */
export type AskedRecord = v.InferOutput<typeof ASKED_RECORD>;

/** What is known about a URL or reference, oldest first, as it is in a file. */
export const EVIDENCE = v.object({
  log: v.pipe(v.array(OBSERVATION), v.readonly()),
  /** References only. An invalid record is asked for again; the rest stays usable. */
  record: v.exactOptional(v.fallback(v.optional(ASKED_RECORD), undefined)),
  /** When it may be checked again. */
  notBefore: v.exactOptional(TIME),
  /** One per claim, sorted by claim. */
  falseAlarms: v.exactOptional(v.pipe(v.array(FALSE_ALARM), v.readonly())),
  /** An archived copy of a page that is gone. */
  archived: v.exactOptional(v.string()),
});
export type Evidence = v.InferOutput<typeof EVIDENCE>;

/**
 * When a link counts as dead: after a number of failing runs (at most 6, because the log is short)
 * and of days between the first and the last.
 */
export interface QuarantineRule {
  readonly failures: number;
  readonly days: number;
}

/** A day in milliseconds. */
export const DAY = 86_400_000;

/** The middle of a longer log is dropped. */
const LONGEST_LOG = 12;

/** Verdicts of a live link, which clear all failures before. */
const LIVE: ReadonlySet<Verdict> = new Set(['ok', 'moved']);

function shortened(log: readonly Observation[]): readonly Observation[] {
  const lastLive = log.findLastIndex((one) => LIVE.has(one.verdict));
  const last = log[lastLive];
  // Two live checks show that a permanent redirect was seen twice.
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

/** Merges evidence; the same check is kept once, and the order does not matter. */
export function mergeEvidence(one: Evidence, other: Evidence): Evidence {
  const checks = new Map<string, Observation>();
  for (const check of [...one.log, ...other.log]) {
    checks.set(`${check.at} ${check.run} ${check.verdict}`, check);
  }
  const log = [...checks.entries()]
    .sort(([a, first], [b, second]) => first.at - second.at || (a < b ? -1 : 1))
    .map(([, look]) => look);
  const notBefore = Math.max(one.notBefore ?? 0, other.notBefore ?? 0);
  const falseAlarms = mergeFalseAlarms(one.falseAlarms ?? [], other.falseAlarms ?? []);
  // The address of an archived copy contains its time, so the last one in the alphabet is the newest.
  const archived = [one.archived ?? '', other.archived ?? ''].sort()[1] ?? '';
  const record = newest(one.record, other.record);
  return compact({
    log: shortened(log),
    record,
    notBefore: notBefore || undefined,
    falseAlarms: noneIfEmpty(falseAlarms),
    archived: archived || undefined,
  });
}

/** The last decision on each claim; of two at the same time, the one that is in force. */
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
 * The verdict to report. A link is `dead` only after enough consecutive failures, over enough days,
 * in at least two runs; before that it is `transient`. Checks without a result neither count nor
 * clear failures.
 */
export function confirmedVerdict({ log }: Evidence, rule: QuarantineRule): Verdict {
  const last = log.at(-1);
  if (last === undefined) return 'unverified';
  if (last.verdict === 'moved') {
    const before = log.at(-2);
    const again = before?.verdict === 'moved' && before.finalUrl === last.finalUrl;
    return again && before.run !== last.run ? 'moved' : 'ok';
  }
  const lastLive = log.findLastIndex((one) => LIVE.has(one.verdict));
  const dead = log.slice(lastLive + 1).filter((one) => one.verdict === 'dead');
  const first = dead[0];
  const latest = dead.at(-1);
  if (first === undefined || latest === undefined) return last.verdict;
  const runs = new Set(dead.map((one) => one.run)).size;
  const isConfirmed = runs >= Math.max(2, rule.failures) && latest.at - first.at >= rule.days * DAY;
  if (isConfirmed) return 'dead';
  return last.verdict === 'dead' ? 'transient' : last.verdict;
}
