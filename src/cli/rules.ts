import { inColumn } from '../report/wrapped.ts';
import { RULES } from '../rules/index.ts';
import { REFERENCE_RULES, type ReferenceRule } from '../rules/reference-rules.ts';
import type { Rule } from '../rules/rule.ts';
import { largest } from '../text/extremes.ts';
import { optionValue } from './input.ts';
import type { CommandLineIo } from './io.ts';
import type { Arguments } from './parse-arguments.ts';
import { docsPath, docsUrl } from './version.ts';

/** `list-curator rules`: prints all rules, as a table or for programs. */
export function rules(args: Arguments, io: Pick<CommandLineIo, 'stdout' | 'width'>): void {
  const all = [...RULES, ...REFERENCE_RULES];
  io.stdout(optionValue(args, 'format') === 'json' ? json(all) : table(all, io.width));
}

type Listed = Pick<Rule | ReferenceRule, 'id' | 'severity' | 'fix' | 'summary'>;

function json(all: readonly Listed[]): string {
  const listed = all.map(({ id, severity, fix, summary }) => ({
    id,
    severity,
    fix,
    summary,
    docs: docsUrl(id) ?? docsPath(id),
  }));
  return `${JSON.stringify(listed, null, 2)}\n`;
}

/** The last column has the summaries, broken into lines. */
function table(all: readonly Listed[], width: number): string {
  const head = ['rule', 'severity', 'fix'] as const;
  const rows = all.map(({ id, severity, fix, summary }) => [id, severity, fix, summary] as const);
  const widths = head.map((name, column) =>
    largest(
      rows.map((row) => row[column]?.length ?? 0),
      name.length,
    ),
  );
  const left = (cells: readonly string[]): string =>
    widths.map((size, column) => `${(cells[column] ?? '').padEnd(size)}  `).join('');
  return [
    `${left(head)}what it requires`,
    ...rows.flatMap((row) => inColumn(left(row), row[3], width)),
  ]
    .map((line) => `${line}\n`)
    .join('');
}
