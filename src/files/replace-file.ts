import type * as fs from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { errorCode } from '../text/attempt.ts';
import { InputError } from './input-error.ts';
import { isWithin, rootOf } from './repository-files.ts';

/** What replacing a file needs of a file system; `node:fs` has it. */
export type ReplacingFiles = Pick<
  typeof fs,
  | 'chmodSync'
  | 'chownSync'
  | 'closeSync'
  | 'fsyncSync'
  | 'linkSync'
  | 'openSync'
  | 'realpathSync'
  | 'renameSync'
  | 'rmSync'
  | 'statSync'
  | 'writeFileSync'
>;

/** A file that is written in full beside its place. */
export interface StagedFile {
  /** Puts it into its place, in one step. */
  commit(): void;
  /** Removes what was staged, if it is still there. */
  discard(): void;
}

/**
 * Writes a file in full beside its place, so that putting it there is one step: whatever happens,
 * the file is the old one or the new one. Owner and mode stay, and a symbolic link stays one: the
 * file it leads to is replaced, if that is in the repository. Another hard link to the file keeps
 * the old text.
 *
 * @param path absolute.
 * @param suffix makes the name of the temporary file unique.
 * @param isNew whether nothing may be there yet; then the step fails where something is.
 * @throws {InputError} when the path leads out of its repository, or the file would get another
 *   owner.
 * @throws what the file system refuses.
 */
export function stageFile(
  files: ReplacingFiles,
  path: string,
  text: string,
  { suffix, isNew = false }: { readonly suffix: string; readonly isNew?: boolean },
): StagedFile {
  const old = files.statSync(path, { throwIfNoEntry: false });
  const place = realPlace(files, path, old !== undefined);
  const temporary = join(dirname(place), `.${basename(place)}.${suffix}.tmp`);
  const discard = (): void => files.rmSync(temporary, { force: true });
  try {
    const open = files.openSync(temporary, 'wx', old === undefined ? 0o666 : old.mode & 0o7777);
    try {
      files.writeFileSync(open, text);
      files.fsyncSync(open);
    } finally {
      files.closeSync(open);
    }
    if (old !== undefined) keepOwner(files, temporary, old, path);
    if (old !== undefined) files.chmodSync(temporary, old.mode & 0o7777);
  } catch (error) {
    // A name that is taken is another run's.
    if (errorCode(error) !== 'EEXIST') discard();
    throw error;
  }
  return {
    commit: () => (isNew ? addFile(files, temporary, place) : files.renameSync(temporary, place)),
    discard,
  };
}

/** Writes one file; see {@link stageFile}. */
export function replaceFile(
  files: ReplacingFiles,
  path: string,
  text: string,
  suffix: string,
): void {
  const staged = stageFile(files, path, text, { suffix });
  try {
    staged.commit();
  } finally {
    staged.discard();
  }
}

/** A link is made only where nothing is; some file systems have none, and get a look first. */
function addFile(files: ReplacingFiles, temporary: string, place: string): void {
  try {
    files.linkSync(temporary, place);
  } catch (error) {
    if (errorCode(error) === 'EEXIST') throw error;
    if (files.statSync(place, { throwIfNoEntry: false }) !== undefined) {
      throw Object.assign(new Error(`${place} exists`), { code: 'EEXIST' });
    }
    files.renameSync(temporary, place);
  }
}

/** A file that is renamed into place belongs to the user who wrote it. */
function keepOwner(
  files: ReplacingFiles,
  temporary: string,
  { uid, gid }: fs.Stats,
  path: string,
): void {
  const own = files.statSync(temporary);
  if (own.uid === uid && own.gid === gid) return;
  try {
    files.chownSync(temporary, uid, gid);
  } catch {
    // The owner of a file need not be in its group.
    if (own.uid === uid) return;
    throw new InputError(
      `${basename(path)} belongs to another user and would become yours. Run this as its owner, or copy the file first.`,
    );
  }
}

/** Where a path really leads. A path inside a repository must not lead out of it. */
function realPlace(files: ReplacingFiles, path: string, isThere: boolean): string {
  const place = isThere
    ? files.realpathSync(path)
    : join(files.realpathSync(dirname(path)), basename(path));
  const folder = dirname(resolve(path));
  const home = files.realpathSync(rootOf(files, folder) ?? folder);
  if (isWithin(home, place)) return place;
  throw new InputError(
    `${basename(path)} would be written outside the repository: a symbolic link leads to ${place}. Replace the link with the file itself, or name that file.`,
  );
}
