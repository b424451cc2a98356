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
import { inertMarkdown } from './markdown-text.ts';

/** What checking links found, as Markdown for an issue or a job's summary. */
export function linksMarkdown(report: LinkReport): string {
  const out: string[] = ['## Links', ''];
  const group = (heading: string, items: readonly LinkItem[]): void => {
    if (items.length === 0) return;
    out.push(`### ${heading}`, '');
    for (const { name, reason, places, suggestion } of items) {
      out.push(`- [ ] ${code(name)}: ${inertMarkdown(reason)}`);
      if (suggestion !== undefined) out.push(`  - instead: ${code(suggestion)}`);
      out.push(`  - in ${places.map(({ file, line }) => code(`${file}:${line}`)).join(', ')}`);
    }
    out.push('');
  };
  for (const { task, heading } of LINK_TASKS) group(heading, itemsOf(report, task));
  for (const { ruleId, heading } of REFERENCE_GROUPS) group(heading, findingsOf(report, ruleId));
  const open = openQuestions(report);
  if (open.length > 0)
    out.push('### Not known', '', ...open.map((line) => `- ${inertMarkdown(line)}`), '');
  out.push(linksSummary(report), '');
  return out.join('\n');
}

/** Text as code: nothing in it comes to life, and no page is linked to that may be harmful. */
function code(text: string): string {
  const plain = text.replace(/[\p{Cc}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu, '');
  const ticks = '`'.repeat(
    Math.max(0, ...[...plain.matchAll(/`+/g)].map(([run]) => run.length)) + 1,
  );
  const pad = ticks.length > 1 ? ' ' : '';
  return `${ticks}${pad}${plain}${pad}${ticks}`;
}
