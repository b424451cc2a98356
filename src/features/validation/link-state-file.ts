import type * as fs from 'node:fs';
import { InputError } from '../../files/input-error.ts';
import { type ReplacingFiles, replaceFile } from '../../files/replace-file.ts';
import { NO_FOLDER, withFileErrors } from '../../files/with-file-errors.ts';
import {
  type LinkState,
  mergeLinkStates,
  type ReadState,
  readLinkState,
  writeLinkState,
} from '../../links/link-state.ts';
import { errorCode } from '../../text/attempt.ts';

/** What keeping a state needs of a file system; `node:fs` has it. */
export type StateFiles = ReplacingFiles & Pick<typeof fs, 'readFileSync'>;

const ADVICE = 'Give another file with --state.';

/** How each state begins, even one that was cut off. */
const BEGIN = '{"version":';

/** A state as read from its file; a file that is damaged is kept under another name. */
export interface LoadedState extends ReadState {
  /** Undefined where there was no file. */
  readonly text: string | undefined;
}

/**
 * Reads a state file; one that does not exist yet is an empty state.
 *
 * @param now milliseconds since 1970.
 * @throws {InputError} when it cannot be read at all, or does not begin like a state: it may be the
 *   list.
 */
export function loadLinkState(
  files: StateFiles,
  path: string,
  shown: string,
  now: number,
): LoadedState {
  return withFileErrors(`${shown} cannot be read`, ADVICE, NO_FOLDER, () => {
    const stats = files.statSync(path, { throwIfNoEntry: false });
    if (stats === undefined) return { state: new Map(), text: undefined };
    if (stats.isDirectory()) {
      throw new InputError(`${shown} is a folder. Name a file for the state.`);
    }
    const text = files.readFileSync(path, 'utf8');
    if (!BEGIN.startsWith(text.slice(0, 99).replace(/\s/g, '').slice(0, BEGIN.length))) {
      throw new InputError(`${shown} is not a state file. ${ADVICE}`);
    }
    return { ...readLinkState(text, now), text };
  });
}

/**
 * Writes a state in one go: it is never written only in part. What another run has written since
 * the state was loaded is merged with it. A damaged file is kept next to it.
 *
 * @param run `loaded`: what it began with; `date`: milliseconds since 1970.
 * @returns the name under which such a file is kept.
 * @throws {InputError} when it cannot be written.
 */
export function saveLinkState(
  files: StateFiles,
  { path, shown }: { readonly path: string; readonly shown: string },
  state: LinkState,
  run: { readonly loaded: LoadedState; readonly runId: string; readonly date: number },
): string | undefined {
  return withFileErrors(`${shown} cannot be written`, ADVICE, NO_FOLDER, () =>
    withLock(files, `${path}.lock`, () => {
      const { loaded, runId, date } = run;
      const now = loadLinkState(files, path, shown, date);
      const merged = now.text === loaded.text ? state : mergeLinkStates([now.state, state]);
      const keepOld = now.problem !== undefined;
      if (keepOld) replaceFile(files, `${path}.old-${runId}`, now.text ?? '', runId);
      replaceFile(files, path, writeLinkState(merged), runId);
      return keepOld ? `${shown}.old-${runId}` : undefined;
    }),
  );
}

/** What a lock needs of a file system; `node:fs` has it. */
type LockFiles = Pick<typeof fs, 'closeSync' | 'openSync' | 'rmSync'>;

/** Between two tries to get a lock (milliseconds), and how many there are: five seconds in all. */
const PAUSE = 25;
const TRIES = 200;

/**
 * Does something while no other program does it under the same lock, which is a file. Locks are
 * short: one that stays for seconds belongs to a program that has ended, and is taken over.
 *
 * @throws the errors of the work and of the file system.
 */
function withLock<T>(files: LockFiles, lock: string, work: () => T): T {
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
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}
