import { type FalseAlarm, mergeEvidence } from '../../links/evidence.ts';
import type { LinkReport, ReportedLink, ReportedReference } from '../../links/link-report.ts';
import type { LinkState } from '../../links/link-state.ts';
import type { ReferenceFinding } from '../../references/reference-finding.ts';

/**
 * What the check claims, as the state remembers it when a maintainer calls it a false alarm.
 * Another claim on the same URL, such as a move to another place, is not affected.
 */
export function claimOf({
  task,
  falseAlarm,
  finalUrl,
}: Pick<ReportedLink, 'task' | 'falseAlarm' | 'finalUrl'>): string | undefined {
  const claimed = task ?? falseAlarm;
  return claimed === 'replace' ? `replace ${finalUrl ?? ''}` : claimed;
}

/**
 * The report after the state's false alarms: they need no action, and what is no longer one needs
 * action again.
 */
export function withoutFalseAlarms(report: LinkReport, state: LinkState): LinkReport {
  const isFalse = (key: string | undefined, claim: string): boolean =>
    state.get(key ?? '')?.falseAlarms?.some((one) => one.stands && one.claim === claim) ?? false;
  const settle = <T extends ReportedLink | ReportedReference>(one: T): T => {
    const { task, falseAlarm, ...rest } = one;
    const claimed = task ?? falseAlarm;
    if (claimed === undefined) return one;
    const settled = isFalse(one.history?.key, claimOf(one) ?? '');
    return { ...rest, ...(settled ? { falseAlarm: claimed } : { task: claimed }) } as T;
  };
  const settleFinding = ({ falseAlarm: _, ...finding }: ReferenceFinding): ReferenceFinding =>
    isFalse(finding.id, finding.ruleId === 'identifier-unknown' ? 'remove' : finding.fingerprint)
      ? { ...finding, falseAlarm: true }
      : finding;
  return {
    ...report,
    links: report.links.map(settle),
    references: report.references.map(settle).map((one) => {
      const findings = one.findings?.map(settleFinding);
      return findings === undefined ? one : { ...one, findings };
    }),
  };
}

export interface AlarmDecision extends Pick<FalseAlarm, 'claim' | 'stands'> {
  readonly key: string;
}

/**
 * The state, with the maintainers' statements.
 *
 * @param at when the statement was read, in milliseconds since 1970.
 */
export function rememberFalseAlarms(
  state: LinkState,
  decisions: readonly AlarmDecision[],
  at: number,
): LinkState {
  const next = new Map(state);
  for (const { key, claim, stands } of decisions) {
    const known = next.get(key) ?? { log: [] };
    next.set(key, mergeEvidence(known, { log: [], falseAlarms: [{ claim, at, stands }] }));
  }
  return next;
}
