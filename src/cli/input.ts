import { type LoadedInput, loadInput } from '../features/check/load-input.ts';
import { type TimeLimit, timeLimit } from '../features/child-process/time-limit.ts';
import type { InputRequest } from '../files/find-input.ts';
import type { CommandLineIo } from './io.ts';
import type { Arguments } from './parse-arguments.ts';
import { UsageError } from './usage-error.ts';

const DEFAULT_DEADLINE_SECONDS = 60;

/** The one value of an option. */
export function optionValue({ values }: Arguments, name: string): string | undefined {
  return values.get(name)?.[0];
}

/** Whether an option is given. */
function isGiven({ switches, values }: Arguments, name: string): boolean {
  return switches.has(name) || values.has(name);
}

/**
 * The one of some options that is given.
 *
 * @throws {UsageError} if two of them are.
 */
export function onlyOneOf(args: Arguments, ...names: readonly string[]): string | undefined {
  const [one, other] = names.filter((name) => isGiven(args, name));
  if (other !== undefined) {
    throw new UsageError(
      `--${one} and --${other} contradict each other; give one of them.`,
      args.command.name,
    );
  }
  return one;
}

/**
 * The files that a command line names.
 *
 * @throws {UsageError} for options that contradict each other.
 */
export function listRequest(args: Arguments, { cwd }: Pick<CommandLineIo, 'cwd'>): InputRequest {
  const { argument: path } = args;
  const readme = optionValue(args, 'readme');
  onlyOneOf(args, 'bib', 'no-bib');
  onlyOneOf(args, 'readme', 'no-readme');
  if (path !== undefined && readme !== undefined && /\.(?:md|markdown)$/i.test(path)) {
    throw new UsageError(
      `both "${path}" and --readme name a list; give one of them.`,
      args.command.name,
    );
  }
  return {
    cwd,
    path,
    readme,
    bibs: args.switches.has('no-bib') ? [] : args.values.get('bib'),
    config: optionValue(args, 'config'),
    noReadme: args.switches.has('no-readme'),
  };
}

/** Reads the files that a command line names, and starts its time limit. */
export async function inputOf(
  args: Arguments,
  io: CommandLineIo,
): Promise<LoadedInput & TimeLimit> {
  const loaded = await loadInput(io.files, listRequest(args, io));
  return { ...loaded, ...timeLimitOf(args, io) };
}

/** Starts the time limit for reading a list. */
export function timeLimitOf(args: Arguments, { now }: Pick<CommandLineIo, 'now'>): TimeLimit {
  const seconds = Number(optionValue(args, 'deadline') ?? DEFAULT_DEADLINE_SECONDS);
  if (seconds < 1) throw new UsageError('--deadline must be at least 1.', args.command.name);
  return timeLimit(seconds * 1000, now);
}
