import {
  type AskedRecord,
  confirmedVerdict,
  type Evidence,
  mergeEvidence,
  type QuarantineRule,
} from '../../links/evidence.ts';
import type { LinkState } from '../../links/link-state.ts';
import { isDue, isRecordDue } from '../../links/schedule.ts';
import type { Judgement, Verdict } from '../../links/verdict.ts';

/** What is known of everything that can be asked, kept up to date during a run. */
export interface LinkLedger {
  readonly evidence: (key: string) => Evidence;
  readonly isDue: (key: string) => boolean;
  /** Whether to ask a registry for its record of a reference. */
  readonly isRecordDue: (key: string) => boolean;
  /** Whether one more look could confirm what the last one said. */
  readonly isOpen: (key: string) => boolean;
  /** Whether it seems to be gone, but was not seen so often enough. */
  readonly isSuspect: (key: string) => boolean;
  readonly verdict: (key: string) => Verdict;
  readonly add: (key: string, run: string, judgement: Judgement) => void;
  /** Asks for nothing before this, in milliseconds since 1970. */
  readonly postpone: (key: string, notBefore: number) => void;
  /** Remembers an archived copy, so that every run suggests the same one. */
  readonly keepCopy: (key: string, copy: string) => void;
  readonly keepRecord: (key: string, record: Omit<AskedRecord, 'at'>) => void;
  /** Notes why a record could not be had; what was known before stays. */
  readonly missRecord: (key: string, why: string) => void;
  /** Why there is nothing to compare a reference with, where this run could not find out. */
  readonly missed: (key: string) => string | undefined;
  readonly state: () => LinkState;
}

const NOTHING: Evidence = { log: [] };

/**
 * Opens the ledger of a run.
 *
 * @param recheckDays how long an answer counts.
 * @param now milliseconds since 1970.
 */
export function linkLedger(
  before: LinkState,
  rule: QuarantineRule,
  recheckDays: number,
  now: () => number,
): LinkLedger {
  const known = new Map(before);
  const missed = new Map<string, string>();
  const evidence = (key: string): Evidence => known.get(key) ?? NOTHING;
  const verdict = (key: string): Verdict => confirmedVerdict(evidence(key), rule);
  return {
    evidence,
    verdict,
    isDue: (key) => isDue(key, evidence(key), recheckDays, now()),
    isOpen(key) {
      const last = evidence(key).log.at(-1);
      return (
        (last?.verdict === 'dead' || last?.verdict === 'moved') && verdict(key) !== last.verdict
      );
    },
    isSuspect: (key) => evidence(key).log.at(-1)?.verdict === 'dead' && verdict(key) !== 'dead',
    add(key, run, judgement) {
      const look = { ...judgement, at: now(), run };
      const { notBefore: _over, archived, ...kept } = evidence(key);
      // What answers again needs no copy.
      const copy = archived !== undefined && look.verdict === 'dead' ? { archived } : {};
      known.set(key, mergeEvidence({ ...kept, ...copy }, { log: [look] }));
    },
    isRecordDue: (key) => isRecordDue(key, evidence(key), recheckDays, now()),
    keepRecord(key, record) {
      known.set(key, { ...evidence(key), record: { at: now(), ...record } });
      missed.delete(key);
    },
    missRecord(key, why) {
      missed.set(key, why);
    },
    missed: (key) => (evidence(key).record === undefined ? missed.get(key) : undefined),
    postpone(key, notBefore) {
      known.set(key, { ...evidence(key), notBefore });
    },
    keepCopy(key, archived) {
      known.set(key, { ...evidence(key), archived });
    },
    state: () => known,
  };
}
