import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { help, optionUsage } from '../../src/cli/help.ts';

const page = readFileSync('docs/cli.md', 'utf8');

describe.each(COMMANDS)('$name', (command) => {
  it('is documented with exactly its options, in their order', () => {
    const section = page.split(`\n## ${command.name}\n`)[1]?.split('\n## ')[0] ?? '';
    const documented = [...section.matchAll(/^\| `(--[^`]+)` *\|/gm)].map(([, usage]) => usage);
    expect(documented).toEqual(command.options.map(optionUsage));
  });

  it('shows each option in its help', () => {
    for (const option of command.options) expect(help(command, 1000)).toContain(option.help);
  });
});

it('lists every command in the overview', () => {
  for (const { name, summary } of COMMANDS)
    expect(help(undefined, 1000)).toMatch(new RegExp(`${name} +${summary}`));
});
