import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  answerText,
  appliesTo,
  helpText,
  notAllowedText,
  notHereText,
  unknownText,
  unreadableCommandText,
} from '../../../src/features/commands/answer-texts.ts';
import { parseCommand } from '../../../src/features/commands/parse-command.ts';

const NAMES = [
  'help',
  'recheck',
  'format',
  'complete',
  'refresh',
  'category',
  'key',
  'abstract',
] as const;
const OF_SUBMISSIONS = NAMES.filter((name) => name !== 'complete');
const commandsIn = (text: string) =>
  [...text.matchAll(/^\| `\/curate (\w+)/gm)].map(([, name]) => name);

describe('help', () => {
  it('tells of what there is in each place, as the documentation does', () => {
    const page = readFileSync('docs/commands.md', 'utf8');
    expect(commandsIn(page)).toEqual(NAMES);
    expect(commandsIn(helpText('submission', 'admin', false))).toEqual(OF_SUBMISSIONS);
    expect(commandsIn(helpText('pull-request', 'admin', false))).toEqual(NAMES.slice(0, 4));
    expect(commandsIn(helpText('other', 'admin', false))).toEqual(['help']);
  });

  it('says yes to what a person may use, and no to the rest', () => {
    const may = (role: string, submitter: boolean) =>
      [...helpText('submission', role, submitter).matchAll(/curate (\w+).*\| (yes|no) \|/g)]
        .filter(([, , answer]) => answer === 'yes')
        .map(([, name]) => name);
    expect(may('maintain', false)).toEqual(OF_SUBMISSIONS);
    expect(may('triage', false)).toEqual(['help', 'recheck']);
    expect(may('read', true)).toEqual(['help', 'recheck', 'refresh', 'category']);
  });
});

it('says where a command works and who may use it, for each of them', () => {
  for (const name of NAMES) {
    expect(appliesTo(name, 'submission')).toBe(name !== 'complete');
    expect(notAllowedText(name)).toMatch(/^`\/curate \w+` is for people with write (?:or|access)/);
    expect(notHereText(name)).toMatch(
      /^`\/curate \w+` works on (?:pull requests that|(?:pull requests and )?submissions)/,
    );
  }
});

it('answers every way to get a command wrong with what to write', () => {
  for (const [comment, words] of [
    ['/curate category', '`/curate category NAME`'],
    ['/curate key', '`/curate key KEY`'],
    ['/curate key a b', '`/curate key KEY`'],
    ['/curate key {a}', 'begins with a letter or digit'],
    ['/curate abstract', 'between two lines of three backticks'],
    ['/curate abstract\n```\na\n```\nb', 'one fenced block, and nothing else'],
    [`/curate category ${'x'.repeat(300)}`, 'The category is too long'],
    ['/curate recheck!\n', 'Did you mean `/curate recheck`?'],
  ] as const) {
    const parsed = parseCommand(comment);
    const answer =
      parsed.kind === 'unknown'
        ? unknownText(parsed)
        : parsed.kind === 'unreadable'
          ? unreadableCommandText(parsed)
          : parsed.kind;
    expect(answer, comment).toContain(words);
  }
});

it('begins with its marker, and gives back no word that does something', () => {
  const text = unknownText({ kind: 'unknown', word: '@octocat<!--`#1' });
  // In code nothing does.
  expect(text.replace(/(`+)[\s\S]*?\1/g, '')).not.toMatch(/@octocat|<!--|#/);
  expect(answerText(7, text).split('\n')[0]).toBe('<!-- list-curator:answer-7 -->');
});
