import type { LinkReport } from '../links/link-report.ts';
import { linksJson } from '../report/links-json.ts';
import { linksMarkdown } from '../report/links-markdown.ts';
import { linksPretty } from '../report/links-pretty.ts';

/** A report on links in the wanted format. */
export function printLinks(
  report: LinkReport,
  format: string | undefined,
  colour: boolean,
): string {
  if (format === 'json') return linksJson(report);
  return format === 'markdown' ? linksMarkdown(report) : linksPretty(report, { colour });
}
