import type * as fs from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { type SourceFile, wholeText } from '../text/source-file.ts';
import type { ChangedFile } from './changed-files.ts';
import { InputError } from './input-error.ts';
import { type FileReasons, withFileErrors } from './with-file-errors.ts';

/** What writing needs of a file system; `node:fs` has it. */
export type WritableFiles = Pick<
  typeof fs,
  | 'accessSync'
  | 'chmodSync'
  | 'readFileSync'
  | 'realpathSync'
  | 'renameSync'
  | 'rmSync'
  | 'statSync'
  | 'writeFileSync'
>;

const WRITABLE = 2;

/**
 * Writes changed files. Each is first written in full beside the old one; only when that went well
 * for all are they renamed into place, so that no file is ever half written. A symbolic link stays
 * one: the file it leads to is replaced. The mode is kept.
 *
 * @param cwd where the paths of the files begin.
 * @param suffix makes the names of the temporary files unique.
 * @throws {InputError} when a file has changed since it was read or cannot be written; then all
 *   are as they were, unless a rename failed after another one.
 */
export function writeFiles(
  files: WritableFiles,
  cwd: string,
  changed: readonly ChangedFile[],
  suffix: string,
): void {
  const staged: { shown: string; path: string; temporary: string }[] = [];
  try {
    for (const { before, after } of changed) {
      staged.push(stage(files, resolve(cwd, before.path), before, after, suffix));
    }
    for (const { shown, path, temporary } of staged) {
      writing(shown, () => files.renameSync(temporary, path));
    }
  } finally {
    for (const { temporary } of staged) files.rmSync(temporary, { force: true });
  }
}

function stage(
  files: WritableFiles,
  named: string,
  before: SourceFile,
  after: SourceFile,
  suffix: string,
) {
  const shown = before.path;
  return writing(shown, () => {
    const path = files.realpathSync(named);
    if (!files.readFileSync(path).equals(Buffer.from(wholeText(before)))) {
      throw new InputError(
        `${shown} has changed since it was read. Nothing was written; run the command again.`,
      );
    }
    files.accessSync(path, WRITABLE);
    const temporary = join(dirname(path), `.${basename(path)}.${suffix}.tmp`);
    const mode = files.statSync(path).mode & 0o7777;
    try {
      files.writeFileSync(temporary, wholeText(after), { flag: 'wx', mode });
      files.chmodSync(temporary, mode);
    } catch (error) {
      files.rmSync(temporary, { force: true });
      throw error;
    }
    return { shown, path, temporary };
  });
}

const REASONS: FileReasons = {
  EACCES: 'you are not allowed to write it, or to its folder',
  EPERM: 'you are not allowed to write it, or to its folder',
  ENOENT: 'it does not exist any more',
};

function writing<T>(shown: string, work: () => T): T {
  return withFileErrors(`${shown} cannot be written`, '', REASONS, work);
}
