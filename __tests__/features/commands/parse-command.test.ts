import { expect, test } from 'vitest';
import { mayUse } from '../../../src/features/commands/may-use.ts';
import { parseCommand } from '../../../src/features/commands/parse-command.ts';

test.each([
  ['/curate help', { name: 'help' }],
  ['/curate recheck \r\n\r\n', { name: 'recheck' }],
  ['/curate category Sleep & Rest', { name: 'category', value: 'Sleep & Rest' }],
  ['/curate key moss2020sleep', { name: 'key', value: 'moss2020sleep' }],
  ['/curate abstract\n\n```text\nWe sleep.\n```\n', { name: 'abstract', value: 'We sleep.' }],
])('%j is a command', (comment, command) => {
  expect(parseCommand(comment)).toEqual({ kind: 'command', command });
});

test.each([
  ' /curate help',
  '\n/curate help',
  '> /curate help',
  '```\n/curate help\n```',
  '/Curate help',
  '/curated help',
  'Try /curate help',
])('%j does not address the bot', (comment) => {
  expect(parseCommand(comment)).toEqual({ kind: 'none' });
});

test('an unknown command is given what was meant', () => {
  expect(parseCommand('/curate rechek')).toEqual({
    kind: 'unknown',
    word: 'rechek',
    suggestion: 'recheck',
  });
  expect(parseCommand('/curate Help')).toMatchObject({ kind: 'unknown', suggestion: 'help' });
  expect(parseCommand('/curate')).toEqual({ kind: 'unknown', word: '' });
});

test.each([
  ['/curate recheck please', 'text-after'],
  ['/curate recheck\nthanks', 'text-after'],
  ['/curate category', 'no-argument'],
  [`/curate category ${'x'.repeat(201)}`, 'argument-too-long'],
  ['/curate key a b', 'text-after'],
  ['/curate key a,title={x}', 'bad-key'],
  ['/curate abstract\nWe sleep.', 'no-argument'],
  ['/curate abstract\n```\nnever closed', 'no-argument'],
  ['/curate abstract\n```\na\n```\nmore', 'text-after'],
])('%j is answered with %s', (comment, problem) => {
  expect(parseCommand(comment)).toMatchObject({ kind: 'unreadable', problem });
});

test('who may use what', () => {
  const all = ['help', 'recheck', 'format', 'refresh', 'category', 'key', 'abstract'] as const;
  const allowed = (role: string, submitter: boolean) =>
    all.filter((command) => mayUse(command, role, submitter));
  for (const role of ['admin', 'maintain', 'write']) expect(allowed(role, false)).toEqual(all);
  expect(allowed('triage', false)).toEqual(['help', 'recheck']);
  expect(allowed('read', true)).toEqual(['help', 'recheck', 'refresh', 'category']);
  expect(allowed('read', false)).toEqual(['help']);
  expect(allowed('our-own-role', false)).toEqual(['help']);
});
