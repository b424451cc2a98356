import { parseArgs } from 'node:util';
import { didYouMean, suggestionText } from '../text/did-you-mean.ts';
import { compact } from '../text/json.ts';
import { COMMANDS, type CommandSpec, type OptionSpec } from './commands.ts';
import { UsageError } from './usage-error.ts';

/** A command line. */
export interface Arguments {
  readonly command: CommandSpec;
  /** The first argument that is not an option. */
  readonly argument?: string;
  /** Further arguments, if the command takes several. */
  readonly others: readonly string[];
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly switches: ReadonlySet<string>;
}

/** A command to run, or a question about the program itself. */
export type Request =
  | Arguments
  | { readonly help: CommandSpec | undefined }
  | { readonly version: true };

/**
 * Reads a command line. Options may be anywhere, as `--name value` or `--name=value`.
 *
 * @throws {UsageError} for unknown commands and options, missing and wrong values.
 */
export function parseArguments(args: readonly string[]): Request {
  const [first, ...rest] = joinCommand(args);
  if (first === undefined || first === '--help' || first === '-h') return { help: undefined };
  if (first === '--version' || first === '-v' || first === 'version') return { version: true };
  if (first === 'help') {
    const [name] = joinCommand(rest);
    return { help: name === undefined ? undefined : findCommand(name) };
  }
  if (first.startsWith('-')) {
    const meant = didYouMean(first, ['--help', '--version']);
    if (meant !== undefined) {
      throw new UsageError(`unknown option "${first}". Did you mean "${meant}"?`);
    }
    throw new UsageError(
      `a command is expected before "${first}", such as "list-curator check ${first}".`,
    );
  }
  const command = findCommand(first);
  const read = readOptions(command, rest);
  if (read.switches.has('help')) return { help: command };
  checkOperands(command, read);
  return { command, ...read };
}

/** A command of two words as one: `links merge`. */
function joinCommand(args: readonly string[]): string[] {
  const joined = args.slice(0, 2).join(' ');
  return COMMANDS.some(({ name }) => name === joined) ? [joined, ...args.slice(2)] : [...args];
}

function findCommand(name: string): CommandSpec {
  const command = COMMANDS.find((one) => one.name === name);
  if (command !== undefined) return command;
  const names = COMMANDS.map((one) => one.name);
  const suggestion = suggestionText(meantCommand(name, names), names);
  throw new UsageError(`unknown command "${name}". ${suggestion}`);
}

/** The command that was probably meant by a similar word, one of its options, or a path. */
function meantCommand(name: string, names: readonly string[]): string | undefined {
  if (/[./\\]/.test(name)) return `list-curator check ${name}`;
  const near = didYouMean(name, names);
  if (near !== undefined) return near;
  const owner = COMMANDS.find(({ options }) => options.some((option) => option.name === name));
  return owner === undefined ? undefined : `list-curator ${owner.name} --${name}`;
}

function readOptions(command: CommandSpec, args: string[]): Omit<Arguments, 'command'> {
  const { tokens } = parseArgs({
    args,
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(
      command.options.map(({ name, value }) => [
        name,
        { type: value === undefined ? ('boolean' as const) : ('string' as const) },
      ]),
    ),
  });
  const values = new Map<string, string[]>();
  const switches = new Set<string>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const option =
      token.rawName === '-h'
        ? findOption(command, 'help', '--help')
        : findOption(command, token.name, token.rawName);
    if (option.value === undefined) {
      if (token.value !== undefined) {
        throw new UsageError(
          `--${option.name} takes no value, but "${token.value}" is given.`,
          command.name,
        );
      }
      switches.add(option.name);
      continue;
    }
    const given = checkValue(command, option, token.value);
    const before = values.get(option.name) ?? [];
    if (before.length > 0 && option.multiple !== true) {
      throw new UsageError(`--${option.name} is given twice; give it once.`, command.name);
    }
    values.set(option.name, [...before, given]);
  }
  const [argument, ...others] = positionals;
  return compact({ argument, others, values, switches });
}

/** Refuses a missing argument, and arguments that the command does not take. */
function checkOperands(
  { name, argument: wanted }: CommandSpec,
  { argument, others }: Pick<Arguments, 'argument' | 'others'>,
): void {
  if (wanted === undefined && argument !== undefined) {
    throw new UsageError(`${name} takes only options, not "${argument}".`, name);
  }
  if (wanted?.required === true && argument === undefined) {
    const article = /^[AEIO]/.test(wanted.name) ? 'an' : 'a';
    const help = wanted.help.charAt(0).toLowerCase() + wanted.help.slice(1);
    throw new UsageError(`${name} needs ${article} ${wanted.name}: ${help}`, name);
  }
  const [extra] = wanted?.multiple === true ? [] : others;
  if (extra !== undefined) {
    throw new UsageError(
      `${name} takes one ${wanted?.name ?? 'argument'}; "${extra}" is one too many.`,
      name,
    );
  }
}

function findOption(command: CommandSpec, name: string, shown: string): OptionSpec {
  const option = command.options.find((one) => one.name === name);
  if (option !== undefined && shown.startsWith('--')) return option;
  const names = command.options.map((one) => one.name);
  const meant = name.length === 1 ? onlyWith(name, names) : didYouMean(name, names);
  throw new UsageError(
    `unknown option "${shown}" of ${command.name}.${meant === undefined ? '' : ` Did you mean "--${meant}"?`}`,
    command.name,
  );
}

/** The name that begins with a letter if it is the only one: `-q` is `--quiet`. */
function onlyWith(letter: string, names: readonly string[]): string | undefined {
  const [first, second] = names.filter((name) => name.startsWith(letter));
  return second === undefined ? first : undefined;
}

function checkValue(command: CommandSpec, option: OptionSpec, value: string | undefined): string {
  const fail = (message: string): never => {
    throw new UsageError(message, command.name);
  };
  if (value === undefined || value === '') {
    return fail(`--${option.name} needs a value: --${option.name} ${option.value}.`);
  }
  if (option.choices !== undefined && !option.choices.includes(value)) {
    const suggestion = suggestionText(didYouMean(value, option.choices), option.choices);
    return fail(`unknown value "${value}" for --${option.name}. ${suggestion}`);
  }
  if ((option.value === 'NUMBER' || option.value === 'SECONDS') && !/^\d{1,9}$/.test(value)) {
    return fail(`--${option.name} takes a whole number, not "${value}".`);
  }
  return value;
}
