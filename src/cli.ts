#!/usr/bin/env node
import { lookup } from 'node:dns/promises';
import * as files from 'node:fs';
import * as nodeModule from 'node:module';
import { performance } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

// Compiled code is kept between runs where Node.js can (22.1 and newer); it must be switched on
// before the rest is loaded.
nodeModule.enableCompileCache?.();
const { run } = await import('./cli/run.ts');
const { INTERRUPTED, uninterrupted } = await import('./cli/long-run.ts');
const { fetchFor } = await import('./network/fetch-for.ts');
const { shownOnTerminal } = await import('./report/terminal-text.ts');

// A reader that has seen enough, such as "head", is no error.
process.stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
  if (code !== 'EPIPE') fail(`the output cannot be written (${code ?? message}).`);
});

const { stdin, stdout, env } = process;
process.exitCode = await run(process.argv.slice(2), {
  cwd: workingFolder(),
  files,
  program: fileURLToPath(new URL('..', import.meta.url)),
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
  sleep: (milliseconds) => setTimeout(milliseconds),
  fetch: fetchFor(env),
  env,
  network: {
    resolve: (host) => lookup(host, { all: true }),
    onInterrupt(handler) {
      process.once('SIGINT', handler);
      process.once('SIGTERM', handler);
      return () => {
        process.off('SIGINT', handler);
        process.off('SIGTERM', handler);
      };
    },
    onTime(milliseconds, handler) {
      const timer = globalThis.setTimeout(handler, milliseconds).unref();
      return () => clearTimeout(timer);
    },
    watched: process.stderr.isTTY === true,
  },
});
// Requests that an interrupted run did not finish would keep the process alive.
if (process.exitCode === INTERRUPTED) process.exit();

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
  const terminal = createInterface({ input: stdin, output: stdout });
  const closed = new Promise<string>((resolve) => {
    terminal.once('close', () => resolve(''));
  });
  try {
    return await Promise.race([terminal.question(question), closed]);
  } finally {
    terminal.close();
  }
}
