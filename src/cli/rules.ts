import { tableLines } from '../report/wrapped.ts';
import { RULES } from '../rules/index.ts';
import { REFERENCE_RULES, type ReferenceRule } from '../rules/reference-rules.ts';
import type { Rule } from '../rules/rule.ts';
import { optionValue } from './input.ts';
import type { CommandLineIo } from './io.ts';
import type { Arguments } from './parse-arguments.ts';
import { docsPath, docsUrl } from './version.ts';

/** `list-curator rules`: prints all rules, as a table or for programs. */
export function rules(args: Arguments, io: Pick<CommandLineIo, 'stdout' | 'width'>): void {
  const all = [...RULES, ...REFERENCE_RULES];
  const rows = all.map(({ id, severity, fix, summary }) => [id, severity, fix, summary]);
  const head = ['rule', 'severity', 'fix', 'what it requires'];
  io.stdout(
    optionValue(args, 'format') === 'json'
      ? json(all)
      : `${tableLines([head, ...rows], io.width).join('\n')}\n`,
  );
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
