import * as fs from 'node:fs';
import { join } from 'node:path';
import type { CommandLineIo } from '../../src/cli/io.ts';
import { run } from '../../src/cli/run.ts';

/** Runs a command line in a folder: its exit status and what it prints. There is no network. */
export async function runIn(
  folder: string,
  args: readonly string[],
  {
    color = false,
    date = 0,
    fetch = refuse,
    env = {},
    program = '/nowhere',
    ask,
    network = {},
    now = () => 0,
    onOutput = () => {},
  }: Partial<Pick<CommandLineIo, 'ask' | 'color' | 'env' | 'fetch' | 'now' | 'program'>> & {
    readonly date?: number;
    readonly network?: Partial<CommandLineIo['network']>;
    /** Gets at once what is printed for people. */
    readonly onOutput?: (text: string) => void;
  } = {},
) {
  const printed = { out: '', error: '' };
  const status = await run(args, {
    cwd: folder,
    files: fs,
    program,
    ...(ask === undefined ? {} : { ask }),
    runId: 'test',
    uninterrupted: (work) => work(),
    stdout: (text) => {
      printed.out += text;
    },
    stderr: (text) => {
      printed.error += text;
      onOutput(text);
    },
    color,
    width: 80,
    wraps: false,
    now,
    date: () => date,
    sleep: async () => {},
    fetch,
    env,
    network: {
      resolve: async () => [],
      onInterrupt: () => () => {},
      onTime: () => () => {},
      watched: false,
      ...network,
    },
  });
  return { status, ...printed };
}

async function refuse(): Promise<Response> {
  throw new Error('no network');
}

/** The text of a file. */
export function textOf(folder: string, name: string): string {
  return fs.readFileSync(join(folder, name), 'utf8');
}
