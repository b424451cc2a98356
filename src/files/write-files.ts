import type * as fs from 'node:fs';
import { resolve } from 'node:path';
import { type SourceFile, wholeText } from '../text/source-file.ts';
import { InputError } from './input-error.ts';
import { type ReplacingFiles, type StagedFile, stageFile } from './replace-file.ts';
import { type FileReasons, NO_FOLDER, withFileErrors } from './with-file-errors.ts';

/** What writing needs of a file system; `node:fs` has it. */
export type WritableFiles = ReplacingFiles & Pick<typeof fs, 'accessSync' | 'readFileSync'>;

export interface FileToWrite {
  /** As it was read; absent for a file that is not there yet. */
  readonly before?: SourceFile;
  readonly after: SourceFile;
}

const WRITABLE = 2;

/**
 * Writes files. Each is first written in full beside its place; only when that went well for all
 * are they put there, so that no file is ever half written; see {@link stageFile}.
 *
 * @param cwd where the paths of the files begin.
 * @param suffix makes the names of the temporary files unique.
 * @throws {InputError} when a file has changed since it was read, exists although it should be
 *   new, or cannot be written; then all are as they were, unless putting one in place failed after
 *   another one.
 */
export function writeFiles(
  files: WritableFiles,
  cwd: string,
  wanted: readonly FileToWrite[],
  suffix: string,
): void {
  const staged: (StagedFile & { readonly shown: string; readonly added?: string })[] = [];
  const added: string[] = [];
  try {
    for (const file of wanted) {
      const shown = (file.before ?? file.after).path;
      const path = resolve(cwd, shown);
      const isNew = file.before === undefined;
      const one = writing(shown, isNew, () => stage(files, path, file, suffix));
      staged.push({ ...one, shown, ...(isNew ? { added: path } : {}) });
    }
    for (const { commit, shown, added: path } of staged) {
      writing(shown, path !== undefined, commit);
      if (path !== undefined) added.push(path);
    }
  } catch (error) {
    for (const path of added) files.rmSync(path, { force: true });
    throw error;
  } finally {
    for (const { discard } of staged) discard();
  }
}

function stage(
  files: WritableFiles,
  path: string,
  { before, after }: FileToWrite,
  suffix: string,
): StagedFile {
  if (before === undefined) {
    return stageFile(files, path, wholeText(after), { suffix, isNew: true });
  }
  if (!files.readFileSync(path).equals(Buffer.from(wholeText(before)))) {
    throw new InputError(
      `${before.path} has changed since it was read. Nothing was written; run the command again.`,
    );
  }
  files.accessSync(path, WRITABLE);
  return stageFile(files, path, wholeText(after), { suffix });
}

const REASONS: FileReasons = {
  EACCES: 'you are not allowed to write it, or to its folder',
  EPERM: 'you are not allowed to write it, or to its folder',
  ENOENT: 'it no longer exists',
  EEXIST: 'another file exists there',
};

function writing<T>(shown: string, isNew: boolean, work: () => T): T {
  const reasons = isNew ? { ...REASONS, ...NO_FOLDER } : REASONS;
  return withFileErrors(`${shown} cannot be written`, '', reasons, work);
}
