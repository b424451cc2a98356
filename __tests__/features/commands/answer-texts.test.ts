import { describe, expect, it } from 'vitest';
import {
  answerText,
  helpText,
  notAllowedText,
  notHereText,
  unknownText,
  unreadableText,
} from '../../../src/features/commands/answer-texts.ts';
import { appliesTo, COMMAND_NAMES } from '../../../src/features/commands/commands.ts';
import { parseCommands } from '../../../src/features/commands/parse-commands.ts';

const OF_SUBMISSIONS = COMMAND_NAMES.filter((name) => appliesTo(name, 'submission'));
const commandsIn = (text: string) =>
  [...text.matchAll(/^\| `\/curate (\w+)/gm)].map(([, name]) => name);

describe('help', () => {
  it('lists the commands for each place', () => {
    expect(commandsIn(helpText('submission', 'admin', false))).toEqual(OF_SUBMISSIONS);
    expect(commandsIn(helpText('pull-request', 'admin', false))).toEqual(
      COMMAND_NAMES.filter((name) => appliesTo(name, 'pull-request')),
    );
    expect(commandsIn(helpText('other', 'admin', false))).toEqual(['help']);
  });

  it('confirms the commands that a person may use, and denies the rest', () => {
    const may = (role: string, submitter: boolean) =>
      [...helpText('submission', role, submitter).matchAll(/curate (\w+).*\| (yes|no) \|/g)]
        .filter(([, , answer]) => answer === 'yes')
        .map(([, name]) => name);
    expect(may('maintain', false)).toEqual(OF_SUBMISSIONS);
    expect(may('triage', false)).toEqual(['help', 'recheck']);
    expect(may('read', true)).toEqual(['help', 'recheck', 'refresh', 'category']);
  });
});

it('lists where each command works and who may use it', () => {
  for (const name of COMMAND_NAMES) {
    expect(notAllowedText(name)).toMatch(/^`\/curate \w+` is for people with write (?:or|access)/);
    expect(notHereText(name)).toMatch(/^`\/curate \w+` works (?:on pull requests|only on)/);
  }
});

it('answers every kind of wrong command with what to write', () => {
  for (const [comment, words] of [
    ['/curate category', '`/curate category NAME`'],
    ['/curate key', '`/curate key KEY`'],
    ['/curate key a b', '`/curate key KEY`'],
    ['/curate key {a}', 'begin with a letter or digit'],
    ['/curate abstract', 'between two lines of three backticks'],
    ['/curate abstract n/a', 'cannot be on the line of the command'],
    [`/curate category ${'x'.repeat(300)}`, 'The category is too long'],
    ['/curate rechekc!\n', 'Did you mean `/curate recheck`?'],
    ['/curate', 'No command given. `/curate help` lists the commands.'],
  ] as const) {
    const [parsed] = parseCommands(comment);
    const answer =
      parsed?.kind === 'unknown'
        ? unknownText(parsed)
        : parsed?.kind === 'unreadable'
          ? unreadableText(parsed)
          : parsed?.kind;
    expect(answer, comment).toContain(words);
  }
});

it('begins with its marker, and quotes an unknown word as code', () => {
  const text = unknownText({ kind: 'unknown', word: '@octocat<!--#1' });
  expect(text).toContain('`@octocat<!--#1` is not a command.');
  expect(answerText(7, [text]).split('\n')[0]).toBe('<!-- list-curator:answer-7 -->');
});
