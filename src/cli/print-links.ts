import type { LinkReport } from '../links/link-report.ts';
import { linksJson } from '../report/json.ts';
import { linksMarkdown } from '../report/markdown.ts';
import { linksPretty } from '../report/pretty.ts';
import type { SourceFile } from '../text/source-file.ts';

/**
 * A report on links in a format.
 *
 * @param sources the checked files, for the edits of fixes.
 */
export function printLinks(
  report: LinkReport,
  format: string | undefined,
  color: boolean,
  sources: readonly SourceFile[] = [],
): string {
  if (format === 'json') {
    return linksJson(report, new Map(sources.map((source) => [source.path, source])));
  }
  return format === 'markdown' ? linksMarkdown(report) : linksPretty(report, { color });
}
