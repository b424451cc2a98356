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

const NOTHING: Evidence = { log: [] };

/** What is known of everything that can be requested, kept up to date during a run. */
export class LinkLedger {
  readonly #known: Map<string, Evidence>;
  readonly #missed = new Map<string, string>();
  readonly #recheckDays: number;
  readonly #now: () => number;
  readonly rule: QuarantineRule;
  /** Whether any page has answered: a host that does not exist is believed only then. */
  networkWorks = false;

  /**
   * @param recheckDays how long an answer counts.
   * @param now milliseconds since 1970.
   */
  constructor(before: LinkState, rule: QuarantineRule, recheckDays: number, now: () => number) {
    this.#known = new Map(before);
    this.rule = rule;
    this.#recheckDays = recheckDays;
    this.#now = now;
  }

  evidence(key: string): Evidence {
    return this.#known.get(key) ?? NOTHING;
  }

  verdict(key: string): Verdict {
    return confirmedVerdict(this.evidence(key), this.rule);
  }

  /** The result of the last check, confirmed or not. */
  last(key: string) {
    return this.evidence(key).log.at(-1);
  }

  isDue(key: string): boolean {
    return isDue(key, this.evidence(key), this.#recheckDays, this.#now());
  }

  /** Whether to request a registry's record of a reference. */
  isRecordDue(key: string): boolean {
    return isRecordDue(key, this.evidence(key), this.#recheckDays, this.#now());
  }

  /** Whether one more check could confirm the result of the last one. */
  isOpen(key: string): boolean {
    const last = this.last(key)?.verdict;
    return (last === 'dead' || last === 'moved') && this.verdict(key) !== last;
  }

  /** Whether it seems to be gone, but was not seen so often enough. */
  isSuspect(key: string): boolean {
    return this.last(key)?.verdict === 'dead' && this.verdict(key) !== 'dead';
  }

  add(key: string, run: string, judgement: Judgement): void {
    const look = { ...judgement, at: this.#now(), run };
    const { notBefore: _over, archived, ...kept } = this.evidence(key);
    // What answers again needs no copy.
    const copy = archived !== undefined && look.verdict === 'dead' ? { archived } : {};
    this.#known.set(key, mergeEvidence({ ...kept, ...copy }, { log: [look] }));
  }

  /** Keeps a fact: a time before which no request is sent, or an archived copy for every run. */
  keep(key: string, fact: Pick<Evidence, 'notBefore' | 'archived'>): void {
    this.#known.set(key, { ...this.evidence(key), ...fact });
  }

  keepRecord(key: string, record: Omit<AskedRecord, 'at'>): void {
    this.#known.set(key, { ...this.evidence(key), record: { at: this.#now(), ...record } });
    this.#missed.delete(key);
  }

  /** Records why a record was not available; what was known before stays. */
  missRecord(key: string, why: string): void {
    this.#missed.set(key, why);
  }

  /** Why there is nothing to compare a reference with, where this run could not get a result. */
  missed(key: string): string | undefined {
    return this.evidence(key).record === undefined ? this.#missed.get(key) : undefined;
  }

  get state(): LinkState {
    return this.#known;
  }
}
