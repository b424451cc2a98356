import { InputError } from '../files/input-error.ts';
import { printableLines } from '../report/terminal-text.ts';
import { VERSION } from '../version.ts';
import type { CommandLineIo } from './io.ts';
import { type Arguments, parseArguments } from './parse-arguments.ts';
import { UsageError } from './usage-error.ts';

/**
 * Runs a command line.
 *
 * @param args what follows the program's name.
 * @returns the exit status: 0 if there is no problem, 1 if a check found one, 2 if the command line,
 *   the configuration or a file cannot be used.
 */
export async function run(args: readonly string[], io: CommandLineIo): Promise<number> {
  try {
    const request = parseArguments(args);
    if ('version' in request) {
      io.stdout(`${VERSION}\n`);
      return 0;
    }
    if ('help' in request) {
      const { help } = await import('./help.ts');
      io.stdout(help(request.help, io.width));
      return 0;
    }
    const status = await COMMANDS[request.command.name]?.(request, io);
    return typeof status === 'number' ? status : 0;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const hint = error instanceof UsageError ? `${error.hint}\n` : '';
    // Messages quote files, which someone else may have written.
    io.stderr(printableLines(`list-curator: ${error.message}\n${hint}`));
    return 2;
  }
}

/** A command loads its code when it is called; the result is its exit status, 0 if it is no number. */
const COMMANDS: Readonly<Record<string, (args: Arguments, io: CommandLineIo) => Promise<unknown>>> =
  {
    check: async (args, io) => (await import('./check.ts')).check(args, io),
    init: async (args, io) => (await import('./init.ts')).init(args, io),
    format: async (args, io) => (await import('./format.ts')).format(args, io),
    export: async (args, io) => (await import('./export.ts')).exportList(args, io),
    links: async (args, io) => (await import('./links.ts')).links(args, io),
    'links merge': async (args, io) => (await import('./links-merge.ts')).linksMerge(args, io),
    add: async (args, io) => (await import('./add.ts')).add(args, io),
    sync: async (args, io) => (await import('./sync.ts')).sync(args, io),
    lookup: async (args, io) => (await import('./lookup.ts')).lookup(args, io),
    rules: async (args, io) => (await import('./rules.ts')).rules(args, io),
    explain: async ({ argument = '' }, io) =>
      io.stdout((await import('./explain.ts')).explain(argument, io.program)),
  };
