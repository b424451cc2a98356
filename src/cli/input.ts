import { type LoadedInput, loadInput } from '../features/load-input.ts';
import { type TimeLimit, timeLimit } from '../features/time-limit.ts';
import type { InputRequest } from '../files/find-input.ts';
import type { CommandLineIo } from './io.ts';
import type { Arguments } from './parse-arguments.ts';
import { UsageError } from './usage-error.ts';

const DEFAULT_DEADLINE_SECONDS = 60;

/** The one value of an option. */
export function optionValue({ values }: Arguments, name: string): string | undefined {
  return values.get(name)?.[0];
}

/**
 * Which files a command line names.
 *
 * @throws {UsageError} for options that contradict each other.
 */
export function listRequest(args: Arguments, { cwd }: Pick<CommandLineIo, 'cwd'>): InputRequest {
  const bibs = args.values.get('bib');
  const hint = `Run "list-curator ${args.command.name} --help" for its options.`;
  if (bibs !== undefined && args.switches.has('no-bib')) {
    throw new UsageError('--bib and --no-bib contradict each other; give one of them.', hint);
  }
  if (args.switches.has('no-readme') && optionValue(args, 'readme') !== undefined) {
    throw new UsageError('--readme and --no-readme contradict each other; give one of them.', hint);
  }
  if (
    args.argument !== undefined &&
    optionValue(args, 'readme') !== undefined &&
    /\.(?:md|markdown)$/i.test(args.argument)
  ) {
    throw new UsageError(
      `both "${args.argument}" and --readme name a list; give one of them.`,
      hint,
    );
  }
  return {
    cwd,
    path: args.argument,
    readme: optionValue(args, 'readme'),
    bibs: args.switches.has('no-bib') ? [] : bibs,
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

/** Starts the time limit of reading a list. */
export function timeLimitOf(args: Arguments, { now }: Pick<CommandLineIo, 'now'>): TimeLimit {
  const seconds = Number(optionValue(args, 'deadline') ?? DEFAULT_DEADLINE_SECONDS);
  return timeLimit(seconds * 1000, now);
}
