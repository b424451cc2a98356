import { RULES } from '../src/rules/index.ts';

/** The table of rules, docs/rules/README.md. */
export function ruleIndex(): string {
  const rows = RULES.map(
    ({ id, severity, fix, summary }) => `| [${id}](${id}.md) | ${severity} | ${fix} | ${summary} |`,
  );
  return [
    '# Rules',
    '',
    'What List Curator checks. Severities can be changed in [the configuration](../configuration.md#rules); `list-curator explain RULE` tells about a rule in a terminal.',
    '',
    '| rule | severity | fix | what it asks for |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}
