import { fileURLToPath } from 'node:url';
import { fetchFor } from '../network/fetch-for.ts';
import { shownOnTerminal } from '../report/terminal-text.ts';
import { INTERRUPTED, uninterrupted } from './long-run.ts';
import { run } from './run.ts';

/**
 * Runs the command line of this process, with Node's files, clock and network. What a check does not
 * need is loaded when it is used.
 */
export async function start(): Promise<void> {
  // A reader that has seen enough, such as "head", is no error.
  process.stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
    if (code !== 'EPIPE') fail(`the output cannot be written (${code ?? message}).`);
  });

  const { stdin, stdout, env } = process;
  process.exitCode = await run(process.argv.slice(2), {
    cwd: workingFolder(),
    // An import of it would load Node's streams too.
    files: process.getBuiltinModule('node:fs'),
    program: fileURLToPath(new URL('../..', import.meta.url)),
    runId: `${new Date().toISOString().replace(/[-:]|\.\d+/g, '')}-${process.pid}`,
    uninterrupted: (work) => uninterrupted(process, work),
    stdout: (text) => stdout.write(stdout.isTTY === true ? shownOnTerminal(text) : text),
    stderr: (text) => process.stderr.write(text),
    color:
      env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0'
        ? true
        : stdout.isTTY === true && (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb',
    ...(stdin.isTTY === true && stdout.isTTY === true ? { ask } : {}),
    width: stdout.columns ?? 100,
    wraps: stdout.isTTY === true,
    now: () => performance.now(),
    date: () => Date.now(),
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    fetch: fetchFor(env),
    env,
    network: {
      resolve: async (host) => (await import('node:dns/promises')).lookup(host, { all: true }),
      onInterrupt(handler) {
        process.once('SIGINT', handler);
        process.once('SIGTERM', handler);
        return () => {
          process.off('SIGINT', handler);
          process.off('SIGTERM', handler);
        };
      },
      onTime(milliseconds, handler) {
        const timer = setTimeout(handler, milliseconds).unref();
        return () => clearTimeout(timer);
      },
      watched: process.stderr.isTTY === true,
    },
  });
  // Requests that an interrupted run did not finish would keep the process alive.
  if (process.exitCode === INTERRUPTED) process.exit();
}

/** Ends with what is wrong with the surroundings; `run` reports what is wrong with the input. */
function fail(message: string): never {
  process.stderr.write(`list-curator: ${message}\n`);
  process.exit(2);
}

function workingFolder(): string {
  try {
    return process.cwd();
  } catch {
    return fail('the working folder does not exist anymore. Change to another one.');
  }
}

/** Asks at the terminal; the end of the input, or Ctrl-C, is an empty answer. */
async function ask(question: string): Promise<string> {
  const { createInterface } = await import('node:readline/promises');
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const closed = new Promise<string>((resolve) => {
    terminal.once('close', () => resolve(''));
  });
  try {
    return await Promise.race([terminal.question(question), closed]);
  } finally {
    terminal.close();
  }
}
