import type * as fs from 'node:fs';
import { type LinkState, readLinkState, writeLinkState } from '../links/link-state.ts';
import { InputError } from './input-error.ts';
import { NO_FOLDER, withFileErrors } from './with-file-errors.ts';

/** What keeping a state needs of a file system; `node:fs` has it. */
export type StateFiles = Pick<
  typeof fs,
  'readFileSync' | 'renameSync' | 'rmSync' | 'statSync' | 'writeFileSync'
>;

const ADVICE = 'Give another file with --state.';

/** A state, and whether the file can be overwritten with the next one. */
interface LoadedState {
  readonly state: LinkState;
  /** Why the file could not be used; it is kept under another name when a new one is written. */
  readonly problem?: string;
}

/**
 * Reads a state file; one that does not exist yet is an empty state.
 *
 * @throws {InputError} when it cannot be read at all.
 */
export function loadLinkState(files: StateFiles, path: string, shown: string): LoadedState {
  return withFileErrors(`${shown} cannot be read`, ADVICE, NO_FOLDER, () => {
    const stats = files.statSync(path, { throwIfNoEntry: false });
    if (stats === undefined) return { state: new Map() };
    if (stats.isDirectory()) {
      throw new InputError(`${shown} is a folder. Name a file for the state.`);
    }
    return readLinkState(files.readFileSync(path, 'utf8'));
  });
}

/**
 * Writes a state in one go: it is never half there, whatever happens. A file
 * that was no state is kept beside it.
 *
 * @returns the name under which such a file is kept.
 * @throws {InputError} when it cannot be written.
 */
export function saveLinkState(
  files: StateFiles,
  path: string,
  shown: string,
  state: LinkState,
  { keepOld, runId }: { keepOld: boolean; runId: string },
): string | undefined {
  return withFileErrors(`${shown} cannot be written`, ADVICE, NO_FOLDER, () => {
    const temporary = `${path}.${runId}.tmp`;
    try {
      files.writeFileSync(temporary, writeLinkState(state), { flag: 'wx' });
      if (keepOld) files.renameSync(path, `${path}.old-${runId}`);
      files.renameSync(temporary, path);
    } finally {
      files.rmSync(temporary, { force: true });
    }
    return keepOld ? `${shown}.old-${runId}` : undefined;
  });
}
