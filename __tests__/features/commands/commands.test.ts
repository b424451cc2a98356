import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { COMMAND_NAMES, mayUse } from '../../../src/features/commands/commands.ts';

it('grants each role the commands in the documentation', () => {
  const allowed = (role: string, submitter: boolean) =>
    COMMAND_NAMES.filter((command) => mayUse(command, role, submitter));
  for (const role of ['admin', 'maintain', 'write']) {
    expect(allowed(role, false)).toEqual(COMMAND_NAMES);
  }
  expect(allowed('triage', false)).toEqual(['help', 'recheck']);
  expect(allowed('read', true)).toEqual(['help', 'recheck', 'complete', 'refresh', 'category']);
  expect(allowed('read', false)).toEqual(['help']);
  expect(allowed('our-own-role', false)).toEqual(['help']);
});

it('is documented, command by command', () => {
  const page = readFileSync('docs/commands.md', 'utf8');
  const names = [...page.matchAll(/^\| `\/curate (\w+)/gm)].map(([, name]) => name);
  expect(names).toEqual(COMMAND_NAMES);
});
