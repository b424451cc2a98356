import { COMMANDS, type CommandSpec, type OptionSpec } from './commands.ts';

/** Help on the program, or on one command. */
export function help(command: CommandSpec | undefined): string {
  return command === undefined ? overview() : commandHelp(command);
}

function overview(): string {
  const width = Math.max(...COMMANDS.map(({ name }) => name.length));
  return [
    'List Curator keeps curated paper lists: a README that people read, a .bib that people cite.',
    '',
    'Usage: list-curator COMMAND [OPTIONS]',
    '',
    'Commands:',
    ...COMMANDS.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    '',
    'Run "list-curator COMMAND --help" for the options of a command, "list-curator --version" for',
    'the version.',
    '',
    'Exit status: 0 when all is well, 1 when a check found something, 2 when the command line, the',
    'configuration or a file cannot be used.',
    '',
  ].join('\n');
}

function commandHelp({ name, summary, argument, options }: CommandSpec): string {
  const usage =
    argument === undefined ? '' : argument.required ? ` ${argument.name}` : ` [${argument.name}]`;
  const rows = [
    ...(argument === undefined ? [] : [[argument.name, argument.help] as const]),
    ...options.map((option) => [optionUsage(option), option.help] as const),
  ];
  const width = Math.max(...rows.map(([left]) => left.length));
  return [
    summary,
    '',
    `Usage: list-curator ${name}${usage} [OPTIONS]`,
    '',
    ...rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`),
    '',
  ].join('\n');
}

/** An option as one writes it. */
export function optionUsage({ name, value }: OptionSpec): string {
  return value === undefined ? `--${name}` : `--${name} ${value}`;
}
