import { InputError } from '../files/input-error.ts';
import { printableLines } from '../report/terminal-text.ts';
import type { CommandLineIo } from './io.ts';
import { type Arguments, parseArguments } from './parse-arguments.ts';
import { UsageError } from './usage-error.ts';
import { VERSION } from './version.ts';

/**
 * Runs a command line.
 *
 * @param args what stands behind the program's name.
 * @returns the exit status: 0 when all is well, 1 when a check found something, 2 when the command
 *   line, the configuration or a file cannot be used.
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
    return await runCommand(request, io);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const hint = error instanceof UsageError ? `${error.hint}\n` : '';
    // Messages quote what stands in files, which may be a stranger's.
    io.stderr(printableLines(`list-curator: ${error.message}\n${hint}`));
    return 2;
  }
}

/** Commands are loaded when they are called; most calls need one of them. */
async function runCommand(args: Arguments, io: CommandLineIo): Promise<number> {
  if (args.command.name === 'explain') {
    const { explain } = await import('./explain.ts');
    io.stdout(explain(args.argument ?? ''));
    return 0;
  }
  if (args.command.name === 'rules') {
    const { rules } = await import('./rules.ts');
    rules(args, io);
    return 0;
  }
  if (args.command.name === 'export') {
    const { exportList } = await import('./export.ts');
    await exportList(args, io);
    return 0;
  }
  if (args.command.name === 'add') {
    const { add } = await import('./add.ts');
    await add(args, io);
    return 0;
  }
  if (args.command.name === 'format') {
    const { format } = await import('./format.ts');
    return format(args, io);
  }
  if (args.command.name === 'init') {
    const { init } = await import('./init.ts');
    return init(args, io);
  }
  if (args.command.name === 'sync') {
    const { sync } = await import('./sync.ts');
    return sync(args, io);
  }
  if (args.command.name === 'lookup') {
    const { lookup } = await import('./lookup.ts');
    return lookup(args, io);
  }
  if (args.command.name === 'links') {
    const { links } = await import('./links.ts');
    return links(args, io);
  }
  if (args.command.name === 'links merge') {
    const { linksMerge } = await import('./links-merge.ts');
    return linksMerge(args, io);
  }
  const { check } = await import('./check.ts');
  return check(args, io);
}
