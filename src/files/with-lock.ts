import type * as fs from 'node:fs';

/** What a lock needs of a file system; `node:fs` has it. */
export type LockFiles = Pick<typeof fs, 'closeSync' | 'openSync' | 'rmSync'>;

/** Between two looks at a lock (milliseconds), and how many there are: five seconds in all. */
const PAUSE = 25;
const TRIES = 200;

/**
 * Does something while no other program does it under the same lock, which is a file. Locks are
 * held for moments, so that one that stays for seconds was left behind by a program that was ended,
 * and is taken over.
 *
 * @throws what the work throws, and what the file system refuses.
 */
export function withLock<T>(files: LockFiles, lock: string, work: () => T): T {
  for (let tries = 1; !acquired(files, lock); tries++) {
    if (tries === TRIES) files.rmSync(lock, { force: true });
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
  }
  try {
    return work();
  } finally {
    files.rmSync(lock, { force: true });
  }
}

function acquired(files: LockFiles, lock: string): boolean {
  try {
    files.closeSync(files.openSync(lock, 'wx'));
    return true;
  } catch (error) {
    if (error instanceof Error && Reflect.get(error, 'code') === 'EEXIST') return false;
    throw error;
  }
}
