import type { LinkReport } from '../links/link-report.ts';
import {
  findingsOf,
  itemsOf,
  LINK_TASKS,
  type LinkItem,
  linksSummary,
  openQuestions,
  REFERENCE_GROUPS,
} from './links-text.ts';
import { codeSpan, inertMarkdown } from './markdown-text.ts';

/** GitHub takes a job summary of 1 MiB; some room is left for the lines around it. */
const LARGEST = 1024 * 1024 - 16_384;

/**
 * What checking links found, as Markdown for an issue or a job's summary.
 *
 * @param largest bytes of UTF-8 that the items may take; what does not fit is counted.
 */
export function linksMarkdown(report: LinkReport, largest = LARGEST): string {
  const encoder = new TextEncoder();
  const out: string[] = ['## Links', ''];
  let room = largest;
  let left = 0;
  const group = (heading: string, items: readonly LinkItem[]): void => {
    if (items.length === 0) return;
    out.push(`### ${heading}`, '');
    for (const item of items) {
      const text = itemText(item);
      room -= encoder.encode(text).length + 1;
      if (room < 0) left += 1;
      else out.push(text);
    }
    out.push('');
  };
  for (const { task, heading } of LINK_TASKS) group(heading, itemsOf(report, task));
  for (const { ruleId, heading } of REFERENCE_GROUPS) group(heading, findingsOf(report, ruleId));
  if (left > 0) out.push(`… and ${left} more, in the report as JSON.`, '');
  const open = openQuestions(report);
  if (open.length > 0) {
    out.push('### Not known', '');
    for (const line of open) out.push(`- ${inertMarkdown(line)}`);
    out.push('');
  }
  out.push(linksSummary(report), '');
  return out.join('\n');
}

function itemText({ name, reason, places, suggestion }: LinkItem): string {
  return [
    `- [ ] ${codeSpan(name)}: ${inertMarkdown(reason)}`,
    ...(suggestion === undefined ? [] : [`  - instead: ${codeSpan(suggestion)}`]),
    `  - in ${places.map(({ file, line }) => codeSpan(`${file}:${line}`)).join(', ')}`,
  ].join('\n');
}
