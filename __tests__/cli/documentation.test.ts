import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { help, optionUsage } from '../../src/cli/help.ts';

const page = readFileSync('docs/cli.md', 'utf8');
const [start = '', ...sections] = page.split('\n## ');
const optionsIn = (text: string) =>
  [...text.matchAll(/^\| `(--[^`]+)` *\|/gm)].map(([, usage = '']) => usage);
/** The options that several commands share are documented once, at the top. */
const shared = optionsIn(start);

describe.each(COMMANDS)('$name', (command) => {
  it('is documented with exactly its options, in their order', () => {
    const section = sections.find((one) => one.startsWith(`${command.name}\n`)) ?? '';
    const documented = optionsIn(section);
    expect(documented).toEqual(
      command.options
        .map(optionUsage)
        .filter((usage) => documented.includes(usage) || !shared.includes(usage)),
    );
  });

  it('shows each option in its help', () => {
    for (const option of command.options) expect(help(command, 1000)).toContain(option.help);
  });
});

it('describes no option as shared that only one command has', () => {
  for (const usage of shared) {
    const users = COMMANDS.filter(({ options }) =>
      options.some((option) => optionUsage(option) === usage),
    );
    expect(users.length, usage).toBeGreaterThan(1);
  }
});

it('lists every command in the overview', () => {
  for (const { name, summary } of COMMANDS)
    expect(help(undefined, 1000)).toMatch(new RegExp(`${name} +${summary}`));
});
