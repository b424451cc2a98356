import { tableLines, wrapped } from '../report/wrapped.ts';
import { COMMANDS, type CommandSpec, type OptionSpec } from './commands.ts';

/**
 * Help on the program, or on one command.
 *
 * @param width columns of the terminal.
 */
export function help(command: CommandSpec | undefined, width: number): string {
  const lines = command === undefined ? overview(width) : commandHelp(command, width);
  return lines.map((line) => `${line}\n`).join('');
}

function overview(width: number): string[] {
  return [
    ...wrapped(
      'List Curator keeps curated paper lists: a README that people read, a .bib that people cite.',
      width,
    ),
    '',
    'Usage: list-curator COMMAND [OPTIONS]',
    '',
    'Commands:',
    ...tableLines(
      COMMANDS.map(({ name, summary }) => [name, summary]),
      width,
      '  ',
    ),
    '',
    ...wrapped(
      'Run "list-curator COMMAND --help" for the options of a command, "list-curator --version" for the version.',
      width,
    ),
    '',
    ...wrapped(
      'Exit status: 0 when there is no problem, 1 when a check found one, 2 when the command line, the configuration or a file cannot be used.',
      width,
    ),
  ];
}

function commandHelp(
  { name, summary, argument, options }: CommandSpec,
  width: number,
): readonly string[] {
  return [
    ...wrapped(summary, width),
    '',
    `Usage: list-curator ${name}${argument === undefined ? '' : ` ${operand(argument)}`} [OPTIONS]`,
    '',
    ...tableLines(
      [
        ...(argument === undefined ? [] : [[argument.name, argument.help]]),
        ...options.map((option) => [optionUsage(option), option.help]),
      ],
      width,
      '  ',
    ),
  ];
}

function operand({ name, required, multiple }: NonNullable<CommandSpec['argument']>): string {
  return `${required ? name : `[${name}]`}${multiple === true ? '...' : ''}`;
}

/** An option as it is written on the command line. */
export function optionUsage({ name, value }: OptionSpec): string {
  return value === undefined ? `--${name}` : `--${name} ${value}`;
}
