import type { Finding, Summary } from '../finding.ts';

/** How many findings there are of each severity, and how many carry a fix. */
export function countFindings(
  findings: readonly Finding[],
): Pick<Summary, 'errors' | 'warnings' | 'infos' | 'fixable'> {
  const withSeverity = (severity: Finding['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return {
    errors: withSeverity('error'),
    warnings: withSeverity('warning'),
    infos: withSeverity('info'),
    fixable: findings.filter(({ fix }) => fix !== undefined).length,
  };
}
