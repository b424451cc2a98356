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
import { printable } from './terminal-text.ts';

const COLOURS = { replace: 33, remove: 31, review: 36, good: 32, bold: 1, dim: 2 } as const;

/** What checking links found, for people: what to do first, then what is not known. */
export function linksPretty(report: LinkReport, { colour }: { readonly colour: boolean }): string {
  const paint = (style: keyof typeof COLOURS, text: string): string =>
    colour ? `\u001b[${COLOURS[style]}m${text}\u001b[0m` : text;
  const out: string[] = [];
  const group = (style: keyof typeof COLOURS, heading: string, items: readonly LinkItem[]) => {
    if (items.length === 0) return;
    out.push(paint('bold', `${heading} (${items.length})`));
    for (const { name, reason, places, suggestion } of items) {
      out.push(`  ${paint(style, '✖')} ${printable(name)}`);
      if (suggestion !== undefined) out.push(`    ${paint('good', `→ ${printable(suggestion)}`)}`);
      out.push(`    ${printable(reason)}`);
      for (const { file, line } of places) {
        out.push(paint('dim', `    ${printable(`${file}:${line}`)}`));
      }
    }
    out.push('');
  };
  for (const { task, heading } of LINK_TASKS) group(task, heading, itemsOf(report, task));
  for (const { ruleId, heading } of REFERENCE_GROUPS) {
    group('review', heading, findingsOf(report, ruleId));
  }
  const open = openQuestions(report);
  if (open.length > 0) {
    out.push(paint('bold', 'Not known'));
    for (const line of open) out.push(`  ${printable(line)}`);
    out.push(paint('dim', '  (--format json names them)'), '');
  }
  const clean =
    LINK_TASKS.every(({ task }) => itemsOf(report, task).length === 0) &&
    REFERENCE_GROUPS.every(({ ruleId }) => findingsOf(report, ruleId).length === 0);
  const verdict = report.suspects > 0 ? 'Nothing to do yet.' : '✔ Nothing to do.';
  out.push(`${clean ? `${paint('good', verdict)} ` : ''}${linksSummary(report)}`, '');
  return out.join('\n');
}
