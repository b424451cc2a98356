import type { LinkReport } from '../links/link-report.ts';
import { itemsOf, LINK_TASKS, linksSummary, openQuestions } from './links-text.ts';
import { codeSpan, inertMarkdown } from './markdown-text.ts';

/** What checking links found, as Markdown for an issue or a job's summary. */
export function linksMarkdown(report: LinkReport): string {
  const out: string[] = ['## Links', ''];
  for (const { task, heading } of LINK_TASKS) {
    const items = itemsOf(report, task);
    if (items.length === 0) continue;
    out.push(`### ${heading}`, '');
    for (const { name, reason, places, suggestion } of items) {
      out.push(`- [ ] ${codeSpan(name)}: ${inertMarkdown(reason)}`);
      if (suggestion !== undefined) out.push(`  - instead: ${codeSpan(suggestion)}`);
      out.push(`  - in ${places.map(({ file, line }) => codeSpan(`${file}:${line}`)).join(', ')}`);
    }
    out.push('');
  }
  const open = openQuestions(report);
  if (open.length > 0) out.push('### Not known', '', ...open.map((line) => `- ${line}`), '');
  out.push(linksSummary(report), '');
  return out.join('\n');
}
