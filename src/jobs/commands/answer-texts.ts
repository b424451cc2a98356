import { markerLine } from '../../github/marker.ts';
import { inertMarkdown } from '../../report/markdown-text.ts';
import { mayUse } from '../../submissions/may-use.ts';
import type { CommandName, ParsedCommand } from '../../submissions/parse-command.ts';

/** Where a command is given: what it can be about. */
export type PlaceKind = 'pull-request' | 'submission' | 'other';

interface Described {
  readonly name: CommandName;
  readonly usage: string;
  readonly does: string;
  readonly places: readonly PlaceKind[];
}

const EVERYWHERE: readonly PlaceKind[] = ['pull-request', 'submission', 'other'];
const REVIEWED: readonly PlaceKind[] = ['pull-request', 'submission'];
const SUBMITTED: readonly PlaceKind[] = ['submission'];

/** All commands, in the order of their telling. */
const COMMANDS: readonly Described[] = [
  { name: 'help', usage: 'help', does: 'tells what I answer to', places: EVERYWHERE },
  { name: 'recheck', usage: 'recheck', does: 'looks at everything again', places: REVIEWED },
  {
    name: 'format',
    usage: 'format',
    does: 'puts right what a program can put right safely, in a commit',
    places: REVIEWED,
  },
  {
    name: 'refresh',
    usage: 'refresh',
    does: 'looks the paper up in the registries again',
    places: SUBMITTED,
  },
  {
    name: 'category',
    usage: 'category NAME',
    does: 'moves the paper to another category',
    places: SUBMITTED,
  },
  {
    name: 'key',
    usage: 'key KEY',
    does: 'gives the paper another citation key',
    places: SUBMITTED,
  },
  {
    name: 'abstract',
    usage: 'abstract',
    does: 'takes the abstract from a fenced block below the command',
    places: SUBMITTED,
  },
];
const PLACES: Readonly<Record<PlaceKind, string>> = {
  'pull-request': 'a pull request that nobody submitted with the form',
  submission: 'a submission',
  other: 'an issue that is neither a submission nor a pull request',
};

/** Whether a command is about a place of this kind. */
export function appliesTo(name: CommandName, kind: PlaceKind): boolean {
  return COMMANDS.some((one) => one.name === name && one.places.includes(kind));
}

/** The answer to a command, with the marker that names it by the command's comment. */
export function answerText(comment: number, text: string): string {
  return `${markerLine(`answer-${comment}`)}\n\n${text}`;
}

/** What can be asked for here, and what of it this person may ask for. */
export function helpText(kind: PlaceKind, roleName: string, isSubmitter: boolean): string {
  const rows = COMMANDS.filter(({ places }) => places.includes(kind)).map(
    ({ name, usage, does }) =>
      `| \`/curate ${usage}\` | ${does} | ${mayUse(name, roleName, isSubmitter) ? 'yes' : 'no'} |`,
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
      return `There is more in the comment than the command takes, so I did nothing. Please write \`/curate ${usage}\` in a comment of its own.`;
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
  const others = [
    ...(mayUse(name, 'triage', false) ? ['who may triage it'] : []),
    ...(mayUse(name, 'read', true) ? ['who opened this'] : []),
  ];
  const who = ['who may write to the repository', ...others].join(', or ');
  return `\`/curate ${name}\` is for those ${who}. Nothing was changed.`;
}

/** The answer to a command that makes no sense here. */
export function notHereText(name: CommandName, kind: PlaceKind): string {
  return `\`/curate ${name}\` is nothing for ${PLACES[kind]}. \`/curate help\` tells what is.`;
}

/** The last answer of a day to somebody who gives more commands than anybody needs. */
export function tooManyText(most: number): string {
  return `This is more than ${most} commands within 24 hours. I will answer again when the first of them is a day old.`;
}
