import { type ChildProcess, fork } from 'node:child_process';
import { dirname, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A process that does one task after another. */
export interface Child {
  /** Gives the answer to a task; fails with a `ChildEnd` when the process ends before. */
  readonly run: (task: unknown) => Promise<unknown>;
  /** Ends the process, whatever it is doing. */
  readonly stop: () => void;
}

/** How a process ended that should not have. */
export class ChildEnd extends Error {
  override readonly name = 'ChildEnd';
  readonly outOfMemory: boolean;

  constructor(code: number | null, signal: NodeJS.Signals | null) {
    super(`the process that checks ended (${signal ?? `exit status ${code}`})`);
    // Node.js aborts when its heap is full; systems kill what takes more than there is.
    this.outOfMemory = code === 134 || signal === 'SIGABRT' || signal === 'SIGKILL';
  }
}

/** Many times what the longest real lists take; a runner has 7,000 MB and more. */
const LARGEST_HEAP_MB = 2048;

/**
 * Starts a process. It sees no environment variables, so that no token is within its reach, and may
 * read no files but the program's own and write none. A thread would be lighter, but one that runs
 * out of memory can take the whole process with it. While idle, it does not keep the program from
 * ending.
 *
 * @param file the program, a module of Node.js.
 */
export function startChild(file: URL, heapMb = LARGEST_HEAP_MB): Child {
  const path = fileURLToPath(file);
  const child = fork(path, {
    env: {},
    execArgv: [
      `--max-old-space-size=${heapMb}`,
      '--permission',
      `--allow-fs-read=${dirname(path)}${sep}*`,
    ],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  unref(child);
  let answer: ((value: unknown) => void) | undefined;
  let fail: ((error: unknown) => void) | undefined;
  let ended: Error | undefined;
  const end = (error: Error): void => {
    ended ??= error;
    fail?.(ended);
  };
  child.on('message', (value) => answer?.(value));
  child.on('error', end);
  child.on('exit', (code, signal) => end(new ChildEnd(code, signal)));
  return {
    run: (task) =>
      new Promise((resolve, reject) => {
        answer = resolve;
        fail = reject;
        if (ended !== undefined) return reject(ended);
        child.ref();
        child.channel?.ref();
        child.send(task as object);
      }).finally(() => unref(child)),
    stop: () => void child.kill('SIGKILL'),
  };
}

function unref(child: ChildProcess): void {
  child.unref();
  child.channel?.unref();
}
