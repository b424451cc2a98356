import type { Statistics } from '../catalog/statistics.ts';
import type { Finding, Place, Summary } from '../rules/finding.ts';
import type { SourceFile } from '../text/source-file.ts';
import { jsonFix } from './json-fix.ts';

/**
 * The findings for programs, as `schema/check.schema.json` describes them. Lines and columns count
 * from 1, columns in UTF-16 code units; ends are exclusive.
 *
 * @param sources the checked files by path, for the lines of edits.
 * @param statistics what the list holds, where that is asked for.
 */
export function jsonReport(
  findings: readonly Finding[],
  summary: Summary,
  sources: ReadonlyMap<string, SourceFile>,
  statistics?: Statistics,
): string {
  const report = {
    version: 1,
    findings: findings.map((finding) => ({
      ruleId: finding.ruleId,
      severity: finding.severity,
      message: finding.message,
      ...lines(finding.place),
      ...(finding.entry === undefined ? {} : { entry: finding.entry }),
      ...(finding.related.length === 0
        ? {}
        : { related: finding.related.map((one) => ({ ...lines(one), message: one.message })) }),
      ...(finding.fix === undefined ? {} : { fix: jsonFix(finding.fix, sources) }),
      fingerprint: finding.fingerprint,
    })),
    summary,
    ...(statistics === undefined ? {} : { statistics }),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function lines({ file, start, end }: Place) {
  return {
    file,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
}
