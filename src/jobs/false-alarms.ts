import type { Evidence, FalseAlarm } from '../links/evidence.ts';
import { mergeEvidence } from '../links/evidence.ts';
import type { LinkReport, ReportedLink, ReportedReference } from '../links/link-report.ts';
import type { LinkState } from '../links/link-state.ts';

/**
 * What the check claims, as the state remembers it when a maintainer calls it a false alarm. Another
 * claim on the same URL, such as a move to another place, is not meant by that.
 */
export function claimOf({
  task,
  finalUrl,
}: Pick<ReportedLink, 'task' | 'finalUrl'>): string | undefined {
  return task === 'replace' ? `replace ${finalUrl ?? ''}` : task;
}

/** Whether a maintainer called a claim on something a false alarm. */
export function isFalseAlarm(evidence: Evidence | undefined, claim: string): boolean {
  return evidence?.falseAlarms?.some((one) => one.stands && one.claim === claim) ?? false;
}

/** The report, in which nothing is to be done about false alarms. */
export function withoutFalseAlarms(report: LinkReport, state: LinkState): LinkReport {
  const settle = <T extends ReportedLink | ReportedReference>(one: T): T => {
    const { task, ...rest } = one;
    const claim = claimOf(one);
    const known = state.get(one.record?.key ?? '');
    if (claim === undefined || !isFalseAlarm(known, claim)) return one;
    return { ...rest, falseAlarm: true } as T;
  };
  return {
    ...report,
    links: report.links.map(settle),
    references: report.references.map(settle),
  };
}

/** A maintainer's word on a claim. */
export interface HeardAlarm extends Pick<FalseAlarm, 'claim' | 'stands'> {
  readonly key: string;
}

/**
 * The state, in which what maintainers said is remembered.
 *
 * @param at when it was heard, in milliseconds since 1970.
 */
export function rememberFalseAlarms(
  state: LinkState,
  heard: readonly HeardAlarm[],
  at: number,
): LinkState {
  const next = new Map(state);
  for (const { key, claim, stands } of heard) {
    const known = next.get(key) ?? { log: [] };
    next.set(key, mergeEvidence(known, { log: [], falseAlarms: [{ claim, at, stands }] }));
  }
  return next;
}
