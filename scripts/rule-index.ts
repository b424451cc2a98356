import { RULES } from '../src/rules/index.ts';
import { REFERENCE_RULES, type ReferenceRule } from '../src/rules/reference-rules.ts';
import type { Rule } from '../src/rules/rule.ts';

const HEAD = ['rule', 'severity', 'fix', 'what it asks for'] as const;

/** The table of rules, docs/rules/README.md. */
export function ruleIndex(): string {
  const rows = RULES.map((rule) => row(rule, `${rule.id}.md`));
  const asking = REFERENCE_RULES.map((rule) => row(rule, `../references.md#${rule.id}`));
  return [
    '# Rules',
    '',
    'What List Curator checks. Severities can be changed in [the configuration](../configuration.md#rules); `list-curator explain RULE` prints the page of a rule in a terminal.',
    '',
    ...table([...HEAD], rows),
    '',
    'For these the registries are asked, by [`links`](../references.md):',
    '',
    ...table([...HEAD], asking),
    '',
  ].join('\n');
}

function row(
  { id, severity, fix, summary }: Pick<Rule | ReferenceRule, 'id' | 'severity' | 'fix' | 'summary'>,
  page: string,
): string[] {
  return [`[${id}](${page})`, severity, fix, summary];
}

/** Rows with columns of equal width, as the formatter keeps them. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = head.map((name, column) =>
    Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const padded = [head, ...rows].map((row) =>
    line(row.map((cell, column) => cell.padEnd(widths[column] ?? 0))),
  );
  return [
    ...padded.slice(0, 1),
    line(widths.map((width) => '-'.repeat(width))),
    ...padded.slice(1),
  ];
}
