import type { LinkReport } from '../../links/link-report.ts';

/** Whether a report asks a maintainer to do something; suggestions alone do not. */
export function needsAttention({ links, references }: LinkReport): boolean {
  return (
    [...links, ...references].some(({ task }) => task !== undefined) ||
    references.some(({ findings = [] }) =>
      findings.some(({ severity, falseAlarm }) => severity !== 'info' && falseAlarm === undefined),
    )
  );
}
