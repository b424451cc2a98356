import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type Arguments, parseArguments } from '../../src/cli/parse-arguments.ts';
import { rules } from '../../src/cli/rules.ts';
import { RULES } from '../../src/rules/index.ts';
import { REFERENCE_RULES } from '../../src/rules/reference-rules.ts';

const ALL = [...RULES, ...REFERENCE_RULES];

function output(width: number, ...args: string[]): string {
  let text = '';
  rules(parseArguments(['rules', ...args]) as Arguments, {
    width,
    stdout: (part) => {
      text += part;
    },
  });
  return text;
}

it('lists every rule with its severity and fix', () => {
  const table = output(100);
  for (const { id, severity, fix } of ALL) {
    expect(table).toMatch(new RegExp(`^${id} +${severity} +${fix} +\\S`, 'm'));
  }
  expect(Math.max(...table.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
});

it('keeps a readable column on a narrow terminal, and one line on a wide one', () => {
  expect(output(1000).trimEnd().split('\n')).toHaveLength(ALL.length + 1);
  const words = (text: string) => text.split(/\s+/).join(' ');
  expect(words(output(20))).toBe(words(output(1000)));
});

it('lists them for programs, each with its page', () => {
  const listed = JSON.parse(output(100, '--format', 'json'));
  expect(listed.map(({ id }: { id: string }) => id)).toEqual(ALL.map(({ id }) => id));
  for (const rule of listed) {
    expect(Object.keys(rule)).toEqual(['id', 'severity', 'fix', 'summary', 'docs']);
    expect(existsSync(rule.docs.replace(/^https:.*\/blob\/main\/|#.*$/g, ''))).toBe(true);
  }
});
