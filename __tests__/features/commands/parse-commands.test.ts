import { expect, test } from 'vitest';
import { parseCommands } from '../../../src/features/commands/parse-commands.ts';

const given = (comment: string) =>
  parseCommands(comment).map((one) => (one.kind === 'command' ? one.command : one));

test.each([
  ['/curate help', 'help', ''],
  ['/curate recheck \r\n\r\n', 'recheck', ''],
  ['/curate recheck\n\nThank you!', 'recheck', ''],
  ['\n\n/curate help', 'help', ''],
  ['/Curate Recheck.', 'recheck', ''],
  ['/CURATE FORMAT!', 'format', ''],
  ['/curate recheck, please.', 'recheck', ''],
  ['/curate recheck thank you', 'recheck', ''],
  ['/curate category Sleep & Rest', 'category', 'Sleep & Rest'],
  ['/curate category Sleep & Rest.', 'category', 'Sleep & Rest'],
  ['/curate key moss2020sleep', 'key', 'moss2020sleep'],
  ['/curate abstract\n\n```text\nWe sleep.\n```\nThat is all.', 'abstract', 'We sleep.'],
])('%j is a command', (comment, name, value) => {
  expect(given(comment)).toEqual([{ name, value }]);
});

test('several commands are read in order, those in code are ignored', () => {
  const comment = [
    '/curate category Rest',
    'and then',
    '/curate abstract',
    '```',
    '/curate format',
    '```',
    '> /curate refresh',
    '  /curate refresh',
    '/curate key a b',
    '/curate recheck.',
    '~~~',
    '/curate help',
  ].join('\n');
  expect(given(comment)).toEqual([
    { name: 'category', value: 'Rest' },
    { name: 'abstract', value: '/curate format' },
    { kind: 'unreadable', name: 'key', problem: 'extra-text' },
    { name: 'recheck', value: '' },
  ]);
  expect(given('/curate help\n'.repeat(40))).toHaveLength(10);
  expect(given('/curate key `Tea2021`')).toEqual([{ name: 'key', value: 'Tea2021' }]);
});

test.each([
  ' /curate help',
  '> /curate help',
  '```\n/curate help\n```',
  '/curated help',
  'Try /curate help',
  'Dear bot,\n/curate help',
  `/curate help${' '.repeat(70_000)}`,
  '',
])('%j does not address the bot', (comment) => {
  expect(parseCommands(comment)).toEqual([]);
});

test('an unknown command is answered with what was meant', () => {
  expect(parseCommands('/curate rechek')).toEqual([
    { kind: 'unknown', word: 'rechek', suggestion: 'recheck' },
  ]);
  expect(parseCommands('/curate Foramt.')).toMatchObject([{ suggestion: 'format' }]);
  for (const comment of ['/curate', '/Curate.']) {
    expect(parseCommands(comment)).toEqual([{ kind: 'unknown', word: '' }]);
  }
});

test.each([
  ['/curate recheck now', 'extra-text'],
  ['/curate abstract n/a', 'extra-text'],
  ['/curate category', 'no-argument'],
  [`/curate category ${'x'.repeat(201)}`, 'argument-too-long'],
  ['/curate key a b', 'extra-text'],
  ['/curate key a,title={x}', 'bad-key'],
  ['/curate abstract\nWe sleep.', 'no-argument'],
  ['/curate abstract\n```\nnever closed', 'no-argument'],
  [`/curate abstract\n\`\`\`\n${'x'.repeat(20_001)}\n\`\`\``, 'argument-too-long'],
])('%j is answered with %s', (comment, problem) => {
  expect(parseCommands(comment)).toMatchObject([{ kind: 'unreadable', problem }]);
});
