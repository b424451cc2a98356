import { markerLine } from '../../github/marker.ts';
import { inertMarkdown } from '../../report/markdown-text.ts';
import { mayUse } from './may-use.ts';
import type { CommandName, ParsedCommand } from './parse-command.ts';

/** Where a command is given: what it can be about. */
export type PlaceKind = 'pull-request' | 'submission' | 'other';

interface Described {
  readonly name: CommandName;
  readonly usage: string;
  /** What it does, in the places where it does something. */
  readonly does: Readonly<Partial<Record<PlaceKind, string>>>;
}

const HELP = 'tells what I answer to';

/** All commands, in the order of their telling. */
const COMMANDS: readonly Described[] = [
  {
    name: 'help',
    usage: 'help',
    does: { 'pull-request': HELP, submission: HELP, other: HELP },
  },
  {
    name: 'recheck',
    usage: 'recheck',
    does: {
      'pull-request': 'reviews the newest commit again',
      submission: 'looks at the submission again; in its pull request, reviews that',
    },
  },
  {
    name: 'format',
    usage: 'format',
    does: {
      'pull-request': 'commits what a program can put right safely',
      submission: 'makes the pull request anew on the list as it is now',
    },
  },
  {
    name: 'complete',
    usage: 'complete',
    does: {
      'pull-request':
        'looks up what the papers of the pull request lack (key, abstract, DOI, bib entry) and commits it',
    },
  },
  {
    name: 'refresh',
    usage: 'refresh',
    does: { submission: 'looks the paper up in the registries again' },
  },
  {
    name: 'category',
    usage: 'category NAME',
    does: { submission: 'moves the paper to another category' },
  },
  {
    name: 'key',
    usage: 'key KEY',
    does: { submission: 'gives the paper another citation key' },
  },
  {
    name: 'abstract',
    usage: 'abstract',
    does: { submission: 'takes the abstract from a fenced block below the command' },
  },
];

/** Whether a command is about a place of this kind. */
export function appliesTo(name: CommandName, kind: PlaceKind): boolean {
  return COMMANDS.some((one) => one.name === name && one.does[kind] !== undefined);
}

/** The answer to a command, with the marker that names it by the command's comment. */
export function answerText(comment: number, text: string): string {
  return `${markerLine(`answer-${comment}`)}\n\n${text}`;
}

/** What can be asked for here, and what of it this person may ask for. */
export function helpText(kind: PlaceKind, roleName: string, isSubmitter: boolean): string {
  const rows = COMMANDS.flatMap(({ name, usage, does: { [kind]: does } }) =>
    does === undefined
      ? []
      : [
          `| \`/curate ${usage}\` | ${does} | ${mayUse(name, roleName, isSubmitter) ? 'yes' : 'no'} |`,
        ],
  );
  return [
    ['| command | what it does | for you |', '| --- | --- | --- |', ...rows].join('\n'),
    'A command is the first line of a new comment, in small letters, with nothing else in it. A comment that is changed later does nothing.',
  ].join('\n\n');
}

/** The answer to what is no command. */
export function unknownText({ word, suggestion }: Extract<ParsedCommand, { kind: 'unknown' }>) {
  const hint =
    suggestion === undefined
      ? '`/curate help` tells what I answer to.'
      : `Did you mean \`/curate ${suggestion}\`?`;
  return word === ''
    ? 'What shall I do? `/curate help` tells what I answer to.'
    : `I do not know the command "${inertMarkdown(word)}". ${hint}`;
}

/** The answer to a command that cannot be read. */
export function unreadableCommandText({
  name,
  problem,
}: Extract<ParsedCommand, { kind: 'unreadable' }>): string {
  const usage = COMMANDS.find((one) => one.name === name)?.usage ?? name;
  switch (problem) {
    case 'text-after':
      return name === 'abstract'
        ? 'The comment may hold the command and one fenced block, and nothing else, so I did nothing. Please write a new one.'
        : `There is more in the comment than the command takes, so I did nothing. Please write \`/curate ${usage}\` in a comment of its own.`;
    case 'no-argument':
      return name === 'abstract'
        ? 'There is no fenced block with the abstract. Please put the abstract below `/curate abstract`, between two lines of three backticks.'
        : `The command lacks its ${name}. Please write \`/curate ${usage}\`.`;
    case 'argument-too-long':
      return `The ${name} is too long. Nothing was changed.`;
    case 'bad-key':
      return 'This is no citation key: it takes letters, digits and `_ : . + / -`, and begins with a letter or digit. Nothing was changed.';
  }
}

/** The answer to somebody who may not use a command. */
export function notAllowedText(name: CommandName): string {
  const access = mayUse(name, 'triage', false) ? 'write or triage access' : 'write access';
  const opener = mayUse(name, 'read', true) ? ', and for whoever opened this' : '';
  return `\`/curate ${name}\` is for people with ${access}${opener}. Nothing was changed.`;
}

/** The answer to a command that makes no sense here. */
export function notHereText(name: CommandName): string {
  const where = !appliesTo(name, 'submission')
    ? 'pull requests that a person opened'
    : appliesTo(name, 'pull-request')
      ? 'pull requests and submissions'
      : 'submissions: issues made with the form "Submit a paper", and their pull requests';
  return `\`/curate ${name}\` works on ${where}.`;
}

/** The last answer of a day to somebody who gives more commands than anybody needs. */
export function tooManyText(most: number): string {
  return `This is more than ${most} commands within 24 hours. I will answer again when the first of them is a day old.`;
}
