import type { AnyComment } from '../../github/facts.ts';
import { didYouMean } from '../../text/did-you-mean.ts';
import { closesFence, openedFence } from '../../text/fence.ts';
import { compact } from '../../text/json.ts';
import { withoutTail } from '../../text/without-tail.ts';
import { COMMAND_NAMES, type CommandName, described } from './commands.ts';
import type { CommandComment } from './comment-event.ts';

export interface Command {
  readonly name: CommandName;
  /** Empty for a command that takes none. */
  readonly value: string;
}

export type ParsedCommand =
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'unknown'; readonly word: string; readonly suggestion?: string }
  | { readonly kind: 'unreadable'; readonly name: CommandName; readonly problem: CommandProblem };

type CommandProblem = 'extra-text' | 'no-argument' | 'argument-too-long' | 'bad-key';

/** GitHub's limit for a comment (characters). */
const LONGEST_COMMENT = 65_536;
/** Commands of one comment; the others are not read. */
const MOST_COMMANDS = 10;
/** Longest category or key, and longest abstract (characters). */
const LONGEST_ARGUMENT = 200;
const LONGEST_ABSTRACT = 20_000;
/** Longest part of an unknown command that is quoted (characters). */
const LONGEST_WORD = 40;
/** What people add out of courtesy. */
const COURTESY = /^(?:please|pls|thanks|thank you|thx)$/i;

/**
 * Reads the lines `/curate ...` of a comment. The first line of the comment that is not empty must
 * be one; so a comment that quotes a command, or only mentions it, does nothing. Further commands
 * count where they begin a line outside of code. All other text of the comment is for people.
 *
 * @param comment the comment's Markdown, any line ends
 * @returns the commands in their order; none where the comment has none
 */
export function parseCommands(comment: string): ParsedCommand[] {
  if (comment.length > LONGEST_COMMENT) return [];
  const lines = comment.split(/\r\n|\n|\r/);
  const first = lines.find((line) => line.trim() !== '');
  if (first === undefined || !isCommand(first)) return [];
  const found: ParsedCommand[] = [];
  let fence: string | undefined;
  for (const [at, line] of lines.entries()) {
    if (fence !== undefined) {
      if (closesFence(line, fence)) fence = undefined;
    } else if (isCommand(line) && found.length < MOST_COMMANDS) {
      found.push(parseLine(line, lines.slice(at + 1)));
    } else fence = openedFence(line);
  }
  return found;
}

function isCommand(line: string): boolean {
  return /^\/curate(?:\s|[.!]?$)/i.test(line);
}

function parseLine(line: string, after: readonly string[]): ParsedCommand {
  const command = withoutStop(line.slice('/curate'.length).trim());
  const [word = ''] = command.split(/\s/, 1);
  const argument = command.slice(word.length).trim();
  const wanted = withoutStop(word).toLowerCase();
  const name = COMMAND_NAMES.find((known) => known === wanted);
  if (name === undefined) {
    const suggestion = didYouMean(wanted, COMMAND_NAMES);
    return compact({ kind: 'unknown' as const, word: word.slice(0, LONGEST_WORD), suggestion });
  }
  const value = readArgument(name, COURTESY.test(argument) ? '' : argument, after);
  return typeof value === 'string'
    ? { kind: 'command', command: { name, value } }
    : { kind: 'unreadable', name, ...value };
}

/** A sentence ends with a period; a command does not. */
function withoutStop(text: string): string {
  return withoutTail(text, /[.!,;:]/).trimEnd();
}

function readArgument(
  name: CommandName,
  argument: string,
  after: readonly string[],
): string | { readonly problem: CommandProblem } {
  const { takes } = described(name);
  if (takes !== 'text') {
    if (argument !== '') return { problem: 'extra-text' };
    return takes === 'nothing' ? '' : readBlock(after);
  }
  if (argument === '') return { problem: 'no-argument' };
  if (argument.length > LONGEST_ARGUMENT) return { problem: 'argument-too-long' };
  if (name !== 'key') return argument;
  const key = /^`(.*)`$/.exec(argument)?.[1] ?? argument;
  if (/\s/.test(key)) return { problem: 'extra-text' };
  // Characters with a special meaning in BibTeX, LaTeX or Markdown.
  return /^[\p{L}\p{N}][\p{L}\p{N}_:.+/-]*$/u.test(key) ? key : { problem: 'bad-key' };
}

/** The text of the fenced block that follows, with only empty lines before it. */
function readBlock(lines: readonly string[]): string | { readonly problem: CommandProblem } {
  const start = lines.findIndex((line) => line.trim() !== '');
  const open = openedFence(lines[start] ?? '');
  if (open === undefined) return { problem: 'no-argument' };
  const inside = lines.slice(start + 1);
  const end = inside.findIndex((line) => closesFence(line, open));
  const value = inside.slice(0, Math.max(0, end)).join('\n').trim();
  if (value === '') return { problem: 'no-argument' };
  return value.length > LONGEST_ABSTRACT ? { problem: 'argument-too-long' } : value;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** The moment from which on commands count against those of a comment's author: a day before. */
export function dayBefore({ createdAt }: Pick<CommandComment, 'createdAt'>): string {
  return new Date(Date.parse(createdAt) - DAY_MS).toISOString();
}

/**
 * How many commands the author of a comment wrote in the day before it. Later ones do not count, so
 * that every run on one comment counts the same number. A comment that was edited since counts too:
 * it may have been a command.
 *
 * @param comments the comments in the repository of that day.
 */
export function commandsBefore(comment: CommandComment, comments: readonly AnyComment[]): number {
  const start = Date.parse(dayBefore(comment));
  let count = 0;
  for (const { id, login, body, createdAt, edited } of comments) {
    if (id >= comment.id || login !== comment.login || Date.parse(createdAt) < start) continue;
    count += Math.max(edited ? 1 : 0, parseCommands(body).length);
  }
  return count;
}
