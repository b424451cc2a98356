import type * as fs from 'node:fs';
import { basename, dirname } from 'node:path';
import { didYouMean } from '../text/did-you-mean.ts';
import { decodeSourceFile, type SourceFile } from '../text/source-file.ts';
import { InputError } from './input-error.ts';
import { isLfsPointer } from './is-lfs-pointer.ts';
import { type FileReasons, withFileErrors } from './with-file-errors.ts';

/** What reading needs of a file system; `node:fs` has it. */
export type Files = Pick<typeof fs, 'readFileSync' | 'readdirSync' | 'realpathSync' | 'statSync'>;

/** Larger files are refused; the longest real lists take 2 MB. */
export const LARGEST_FILE = 32 * 1024 * 1024;

/**
 * Reads a text file.
 *
 * @param path where it lies.
 * @param shown its name in reports.
 * @throws {InputError} when it is missing, no file, too large, or not text.
 */
export function readSource(files: Files, path: string, shown: string): SourceFile {
  return decodeSourceFile(shown, readText(files, path, shown));
}

/**
 * Reads the bytes of a file, which is not looked into.
 *
 * @throws {InputError} when it is missing, not a file, or too large.
 */
export function readWhole(files: Files, path: string, shown: string): Uint8Array {
  const size = sizeOf(files, path, shown);
  if (size > LARGEST_FILE) {
    throw new InputError(
      `${shown} is ${(size / 1024 / 1024).toFixed(1)} MiB; files over ${LARGEST_FILE / 1024 / 1024} MiB are not read. Split the list.`,
    );
  }
  return reading(shown, () => files.readFileSync(path));
}

function readText(files: Files, path: string, shown: string): Uint8Array {
  const bytes = readWhole(files, path, shown);
  if (bytes.includes(0)) {
    throw new InputError(
      isUtf16(bytes)
        ? `${shown} is saved as UTF-16. Save it as UTF-8; editors have that under "Save with encoding".`
        : `${shown} is not a text file: it holds NUL bytes. Give the Markdown or .bib file itself, saved as UTF-8.`,
    );
  }
  if (isLfsPointer(bytes)) {
    throw new InputError(
      `${shown} is a pointer of Git LFS, not the file itself. Fetch it with "git lfs pull".`,
    );
  }
  return bytes;
}

/** A byte order mark tells; Windows editors and PowerShell's ">" write one. */
function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

function sizeOf(files: Files, path: string, shown: string): number {
  const stats = reading(shown, () => files.statSync(path, { throwIfNoEntry: false }));
  if (stats === undefined)
    throw new InputError(`${shown} does not exist.${suggestion(files, path)}`);
  if (stats.isDirectory()) throw new InputError(`${shown} is a folder; a file is expected.`);
  if (!stats.isFile()) throw new InputError(`${shown} is no regular file.`);
  return stats.size;
}

function suggestion(files: Files, path: string): string {
  let siblings: string[];
  try {
    siblings = files.readdirSync(dirname(path));
  } catch {
    return ' Its folder does not exist either.';
  }
  const meant = didYouMean(basename(path), siblings);
  return meant === undefined ? ' Check the path.' : ` Did you mean "${meant}"?`;
}

const REASONS: FileReasons = {
  EACCES: 'you are not allowed to read it',
  EPERM: 'you are not allowed to read it',
  ENOENT: 'it does not exist',
};

function reading<T>(shown: string, work: () => T): T {
  return withFileErrors(`${shown} cannot be read`, '', REASONS, work);
}
