import { findReferenceFaults } from '../../references/find-reference-faults.ts';
import type { RecordOf, ReferenceFinding } from '../../references/reference-finding.ts';

import type { Severity } from '../../rules/finding.ts';
import type { JudgedWork } from './judged-works.ts';

/** Severities from the configuration, by rule id. */
export type ReferenceSeverities = Readonly<Record<string, Severity | 'off'>>;

/**
 * Compares the works of a list with what registries said of them, as far as it is known; asks
 * nobody. What the configuration switches off, or a comment silences, is left out.
 *
 * @param recordOf what is known, by identifier: see {@link recordsOfState}.
 * @returns the findings in the order of the list, then of the bibliographies.
 */
export function validateReferences(
  works: readonly JudgedWork[],
  recordOf: RecordOf,
  severities: ReferenceSeverities = {},
): ReferenceFinding[] {
  return works.flatMap((work) =>
    findReferenceFaults([work], recordOf)
      .filter(({ ruleId }) => !work.silenced.has(ruleId) && severities[ruleId] !== 'off')
      .map((finding) => withSeverity(finding, severities)),
  );
}

/** A finding with the severity that the configuration gives its rule. */
export function withSeverity(
  finding: ReferenceFinding,
  severities: ReferenceSeverities,
): ReferenceFinding {
  const configured = severities[finding.ruleId];
  return configured === undefined || configured === 'off'
    ? finding
    : { ...finding, severity: configured };
}
