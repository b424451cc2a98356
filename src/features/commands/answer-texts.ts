import { markerLine } from '../../github/marker.ts';
import { codeSpan } from '../../report/markdown-text.ts';
import {
  appliesTo,
  COMMAND_NAMES,
  type CommandName,
  described,
  mayUse,
  type PlaceKind,
} from './commands.ts';
import type { ParsedCommand } from './parse-commands.ts';

/** The answer to the commands of a comment, with the marker that names it by that comment. */
export function answerText(comment: number, texts: readonly string[]): string {
  return `${markerLine(`answer-${comment}`)}\n\n${texts.join('\n\n')}`;
}

/** The commands that do something here, and whether this person may use them. */
export function helpText(kind: PlaceKind, roleName: string, isSubmitter: boolean): string {
  const rows = COMMAND_NAMES.flatMap((name) => {
    const { usage, does } = described(name);
    const isAllowed = mayUse(name, roleName, isSubmitter) ? 'yes' : 'no';
    return does[kind] === undefined
      ? []
      : [`| \`/curate ${usage}\` | ${does[kind]} | ${isAllowed} |`];
  });
  return [
    ['| command | what it does | for you |', '| --- | --- | --- |', ...rows].join('\n'),
    'Begin a new comment with a command. Several commands, each on its own line, are run in order. Editing a comment runs nothing.',
  ].join('\n\n');
}

/** The answer to an unknown command. */
export function unknownText({ word, suggestion }: Extract<ParsedCommand, { kind: 'unknown' }>) {
  const help = '`/curate help` lists the commands.';
  if (word === '') return `No command given. ${help}`;
  const hint = suggestion === undefined ? help : `Did you mean \`/curate ${suggestion}\`?`;
  return `${codeSpan(word)} is not a command. ${hint}`;
}

/** The answer to a command that cannot be read. */
export function unreadableText({
  name,
  problem,
}: Extract<ParsedCommand, { kind: 'unreadable' }>): string {
  const { usage, takes } = described(name);
  switch (problem) {
    case 'extra-text':
      if (takes === 'block')
        return 'The abstract cannot be on the line of the command, so nothing was done. Put it below `/curate abstract`, between two lines of three backticks.';
      return `\`/curate ${usage}\` takes nothing else on its line, so nothing was done. Put other text below it.`;
    case 'no-argument':
      return takes === 'block'
        ? 'The abstract is missing. Put it below `/curate abstract`, between two lines of three backticks.'
        : `The ${name} is missing: \`/curate ${usage}\`.`;
    case 'argument-too-long':
      return `The ${name} is too long. Nothing was changed.`;
    case 'bad-key':
      return 'This is not a citation key: use letters, digits and `_ : . + / -`, and begin with a letter or digit. Nothing was changed.';
  }
}

/** The answer to someone without permission to use a command. */
export function notAllowedText(name: CommandName): string {
  const { also } = described(name);
  const access = also.includes('triage') ? 'write or triage access' : 'write access';
  const opener = also.includes('submitter') ? ' and for the person who opened this' : '';
  return `\`/curate ${name}\` is for people with ${access}${opener}. Nothing was changed.`;
}

/** The answer to a command that does nothing here. */
export function notHereText(name: CommandName): string {
  const where = !appliesTo(name, 'submission')
    ? 'only on pull requests that a person opened'
    : appliesTo(name, 'pull-request')
      ? 'on pull requests and submissions'
      : 'only on submissions: issues made with the form "Submit a paper", and their pull requests';
  return `\`/curate ${name}\` works ${where}.`;
}

/** The last answer of a day to someone who exceeds the limit of commands. */
export function tooManyText(most: number): string {
  return `At most ${most} commands are answered within 24 hours. The next ones are answered when the first are a day old.`;
}
