import { RULES } from '../rules/index.ts';
import type { Rule } from '../rules/rule.ts';
import { optionValue } from './input.ts';
import type { CommandLineIo } from './io.ts';
import type { Arguments } from './parse-arguments.ts';
import { docsUrl } from './version.ts';

/** `list-curator rules`: prints all rules, as a table or for programs. */
export function rules(args: Arguments, io: Pick<CommandLineIo, 'stdout' | 'width'>): void {
  io.stdout(optionValue(args, 'format') === 'json' ? json(RULES) : table(RULES, io.width));
}

function json(all: readonly Rule[]): string {
  const listed = all.map(({ id, severity, fix, summary }) => ({
    id,
    severity,
    fix,
    summary,
    docs: docsUrl(id) ?? `docs/rules/${id}.md`,
  }));
  return `${JSON.stringify(listed, null, 2)}\n`;
}

/** Summaries wrap in a column of their own. */
function table(all: readonly Rule[], width: number): string {
  const head = ['rule', 'severity', 'fix'] as const;
  const rows = all.map(({ id, severity, fix, summary }) => [id, severity, fix, summary] as const);
  const widths = head.map((name, column) =>
    Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const left = (cells: readonly string[]): string =>
    widths.map((size, column) => (cells[column] ?? '').padEnd(size)).join('  ');
  const indent = widths.reduce((sum, size) => sum + size + 2, 0);
  const room = Math.max(MINIMUM, width - indent);
  return [
    `${left(head)}  what it asks for`,
    ...rows.flatMap((row) => {
      const [first = '', ...others] = wrap(row[3], room);
      return [`${left(row)}  ${first}`, ...others.map((line) => ' '.repeat(indent) + line)];
    }),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

/** Columns that a summary gets on the narrowest terminal. */
const MINIMUM = 30;

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + word.length < width) {
      lines[lines.length - 1] = `${line} ${word}`;
    } else lines.push(word);
  }
  return lines;
}
