import { type Finding, SEVERITIES } from '../../rules/finding.ts';

/** Findings in the order of their severity, otherwise as they were. */
export function worstFirst(findings: readonly Finding[]): Finding[] {
  return findings.toSorted(
    (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity),
  );
}
