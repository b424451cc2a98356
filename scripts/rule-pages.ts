import { existsSync, readFileSync } from 'node:fs';
import { RULES } from '../src/rules/index.ts';
import { inPreset, presetSeverity } from '../src/rules/presets.ts';
import { REFERENCE_RULES, type ReferenceRule } from '../src/rules/reference-rules.ts';
import type { Rule } from '../src/rules/rule.ts';

/** A generated text in docs/rules, and what stands there. */
export interface RulePage {
  readonly path: string;
  readonly current: string;
  readonly wanted: string;
}

/** The heading of a page's first section that is written by hand. */
const BY_HAND = '\n## What it finds\n';
const CONFIGURATION = '../configuration.md';
const HEAD = ['rule', 'severity', 'fix', 'what it requires'] as const;

/** The index of the rules, and the page of each with its header as the rule describes itself. */
export function rulePages(): RulePage[] {
  const pages = RULES.map((rule) => {
    const path = `docs/rules/${rule.id}.md`;
    const current = existsSync(path) ? readFileSync(path, 'utf8') : '';
    const byHand = current.indexOf(BY_HAND);
    const rest = byHand < 0 ? emptySections(rule) : current.slice(byHand);
    return { path, current, wanted: `${ruleHeader(rule)}${rest}` };
  });
  const index = 'docs/rules/README.md';
  return [{ path: index, current: readFileSync(index, 'utf8'), wanted: ruleIndex() }, ...pages];
}

/** The sections of a new page, to be filled in; tests run the examples. */
function emptySections({ id, fix }: Rule): string {
  const readme = (title: string): string => `\`\`\`md README.md\n# ${title}\n\`\`\`\n`;
  const sections = [
    'What it finds\n\n- …\n',
    `Found\n\n${readme('Papers')}\n\`\`\`text\nREADME.md:1:1 warning …\n\`\`\`\n`,
    ...(fix === 'none' ? [] : [`Fixed\n\n${readme('Papers')}`]),
    `Fine\n\n${readme('Papers')}`,
    `Configuration\n\n\`\`\`yaml\nrules:\n  ${id}: off\n\`\`\`\n`,
  ];
  return sections.map((section) => `\n## ${section}`).join('');
}

function ruleHeader({ id, severity, fix, summary, why, options = [] }: Rule): string {
  const strict = presetSeverity('strict', severity);
  const facts = [
    `Default severity: **${severity}**`,
    ...(strict === severity
      ? []
      : [`in the preset [strict](${CONFIGURATION}#preset): **${strict}**`]),
    ...(inPreset('minimal', id) ? [] : [`not in the preset [minimal](${CONFIGURATION}#preset)`]),
    `Fix: ${fix}`,
    ...(options.length === 0 ? [] : [`Options: ${options.map(optionLink).join(', ')}`]),
  ];
  return `# ${id}\n\n${summary}\n\n${facts.join(' · ')}\n\n## Why\n\n${why}\n`;
}

function optionLink(key: string): string {
  return `[\`${key}\`](${CONFIGURATION}#${key})`;
}

/** The table of rules, docs/rules/README.md. */
function ruleIndex(): string {
  const rows = RULES.map((rule) => row(rule, `${rule.id}.md`));
  const asking = REFERENCE_RULES.map((rule) => row(rule, `../references.md#${rule.id}`));
  return [
    '# Rules',
    '',
    'The rules that List Curator checks. You can change their severities in [the configuration](../configuration.md#rules). `list-curator explain RULE` describes a rule in the terminal.',
    '',
    ...table([...HEAD], rows),
    '',
    'The command [`links`](../references.md) asks the registries and reports these:',
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
