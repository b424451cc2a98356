import type { Statistics } from '../catalog/statistics.ts';
import type { Finding, Place, Summary } from '../rules/finding.ts';
import type { SourceFile } from '../text/source-file.ts';
import { jsonFix } from './json-fix.ts';
import { jsonText } from './json-text.ts';

/** What a report may hold beside its findings. */
interface ReportExtras {
  readonly statistics?: Statistics | undefined;
  /** The pull request that was checked, and the commit that was its head. */
  readonly pullRequest?: { readonly number: number; readonly head: string } | undefined;
}

/**
 * The findings for programs, as `schema/check.schema.json` describes them. Lines and columns count
 * from 1, columns in UTF-16 code units; ends are exclusive.
 *
 * @param sources the checked files by path, for the lines of edits.
 * @param more what the list holds, where that is asked for; which pull request it is about.
 */
export function jsonReport(
  findings: readonly Finding[],
  summary: Summary,
  sources: ReadonlyMap<string, SourceFile>,
  { statistics, pullRequest }: ReportExtras = {},
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
    ...(pullRequest === undefined ? {} : { pullRequest }),
  };
  return jsonText(report);
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
