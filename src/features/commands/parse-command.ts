import { didYouMean } from '../../text/did-you-mean.ts';
import { closesFence, openedFence } from '../fence.ts';

const PLAIN = ['help', 'recheck', 'format', 'complete', 'refresh'] as const;
const WITH_ARGUMENT = ['category', 'key'] as const;
const NAMES = [...PLAIN, ...WITH_ARGUMENT, 'abstract'] as const;

/** The name of a command of the bot. */
export type CommandName = (typeof NAMES)[number];

/** A command of the bot, with its argument. */
export type Command =
  | { name: (typeof PLAIN)[number] }
  | { name: (typeof WITH_ARGUMENT)[number]; value: string }
  | { name: 'abstract'; value: string };

/** What a comment asks of the bot. `none`: it is not addressed. */
export type ParsedCommand =
  | { kind: 'none' }
  | { kind: 'command'; command: Command }
  | { kind: 'unknown'; word: string; suggestion?: string }
  | { kind: 'unreadable'; name: CommandName; problem: CommandProblem };

/** What is wrong with a command that is known. */
type CommandProblem = 'text-after' | 'no-argument' | 'argument-too-long' | 'bad-key';

/** GitHub takes no longer comment (characters). */
const LONGEST_COMMENT = 65_536;
/** Longest category or key, and longest abstract (characters). */
const LONGEST_ARGUMENT = 200;
const LONGEST_ABSTRACT = 20_000;
/** Longest part of an unknown command that is given back (characters). */
const LONGEST_WORD = 40;

/**
 * Reads `/curate ...` from a comment. It must be the very start of the comment, in lower case,
 * with nothing after the command's own arguments: so a quoted, indented or fenced command, or
 * one that is only spoken of, does nothing.
 *
 * @param comment the comment's Markdown, any line ends
 */
export function parseCommand(comment: string): ParsedCommand {
  if (comment.length > LONGEST_COMMENT) return { kind: 'none' };
  const [first = '', ...after] = comment.split(/\r\n|\n|\r/);
  if (first.trimEnd() !== '/curate' && !first.startsWith('/curate ')) return { kind: 'none' };
  const said = first.slice('/curate'.length).trim();
  const space = said.search(/\s/);
  const word = space < 0 ? said : said.slice(0, space);
  const argument = space < 0 ? '' : said.slice(space).trim();
  const name = NAMES.find((known) => known === word);
  if (name === undefined) {
    const suggestion = didYouMean(word, NAMES);
    return {
      kind: 'unknown',
      word: word.slice(0, LONGEST_WORD),
      ...(suggestion === undefined ? {} : { suggestion }),
    };
  }
  const read = readArguments(name, argument, after);
  return typeof read === 'string'
    ? { kind: 'unreadable', name, problem: read }
    : { kind: 'command', command: read };
}

function readArguments(
  name: CommandName,
  argument: string,
  after: string[],
): Command | CommandProblem {
  if (name === 'abstract') return argument === '' ? readAbstract(after) : 'text-after';
  if (after.some((line) => line.trim() !== '')) return 'text-after';
  if (name !== 'category' && name !== 'key') return argument === '' ? { name } : 'text-after';
  if (argument === '') return 'no-argument';
  if (argument.length > LONGEST_ARGUMENT) return 'argument-too-long';
  if (name === 'key' && /\s/.test(argument)) return 'text-after';
  // What BibTeX, LaTeX or Markdown would take for something else.
  if (name === 'key' && !/^[\p{L}\p{N}][\p{L}\p{N}_:.+/-]*$/u.test(argument)) return 'bad-key';
  return { name, value: argument };
}

/** The text of the one fenced block, with only blank lines around it. */
function readAbstract(lines: string[]): Command | CommandProblem {
  const start = lines.findIndex((line) => line.trim() !== '');
  const open = openedFence(lines[start] ?? '');
  if (open === undefined) return 'no-argument';
  const inside = lines.slice(start + 1);
  const end = inside.findIndex((line) => closesFence(line, open));
  if (end < 0) return 'no-argument';
  if (inside.slice(end + 1).some((line) => line.trim() !== '')) return 'text-after';
  const value = inside.slice(0, end).join('\n').trim();
  if (value === '') return 'no-argument';
  return value.length > LONGEST_ABSTRACT ? 'argument-too-long' : { name: 'abstract', value };
}
