import { jsonText } from '../report/json.ts';
import { docsPath, docsUrl } from '../report/rule-page.ts';
import { tableLines } from '../report/wrapped.ts';
import { RULES } from '../rules/index.ts';
import { REFERENCE_RULES } from '../rules/reference-rules.ts';
import { optionValue } from './input.ts';
import type { CommandLineIo } from './io.ts';
import type { Arguments } from './parse-arguments.ts';

/** `list-curator rules`: prints all rules, as a table or for programs. */
export function rules(args: Arguments, io: Pick<CommandLineIo, 'stdout' | 'width'>): void {
  const all = [...RULES, ...REFERENCE_RULES];
  if (optionValue(args, 'format') === 'json') {
    const listed = all.map(({ id, severity, fix, summary }) => {
      return { id, severity, fix, summary, docs: docsUrl(id) ?? docsPath(id) };
    });
    io.stdout(jsonText(listed));
    return;
  }
  const rows = all.map(({ id, severity, fix, summary }) => [id, severity, fix, summary]);
  const head = ['rule', 'severity', 'fix', 'what it requires'];
  io.stdout(`${tableLines([head, ...rows], io.width).join('\n')}\n`);
}
