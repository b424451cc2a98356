import * as fs from 'node:fs';
import { join } from 'node:path';
import { run } from '../../src/cli/run.ts';

/** Runs a command line in a folder: its exit status and what it prints. */
export async function runIn(folder: string, args: readonly string[], colour = false) {
  const printed = { out: '', error: '' };
  const status = await run(args, {
    cwd: folder,
    files: fs,
    runId: 'test',
    stdout: (text) => {
      printed.out += text;
    },
    stderr: (text) => {
      printed.error += text;
    },
    colour,
    width: 80,
    now: () => 0,
  });
  return { status, ...printed };
}

/** The text of a file. */
export function textOf(folder: string, name: string): string {
  return fs.readFileSync(join(folder, name), 'utf8');
}
