import type * as fs from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { attempt } from '../text/attempt.ts';
import { didYouMean, suggestionText } from '../text/did-you-mean.ts';
import { decodeSourceFile, type SourceFile } from '../text/source-file.ts';
import { InputError } from './input-error.ts';
import type { RawFile } from './raw-file.ts';
import { type FileReasons, withFileErrors } from './with-file-errors.ts';

/** What reading needs of a file system; `node:fs` has it. */
export type Files = Pick<typeof fs, 'readFileSync' | 'readdirSync' | 'realpathSync' | 'statSync'>;

/** Larger files are refused; the longest real lists take 2 MB. */
export const LARGEST_FILE = 32 * 1024 * 1024;

/** The first line of what git-lfs keeps in a repository in place of a file (git-lfs `docs/spec.md`). */
const LFS_LINE = 'version https://git-lfs.github.com/spec/v1\n';

/**
 * Reads a text file.
 *
 * @param path where it is.
 * @param shown its name in reports.
 * @throws {InputError} when it is missing, not a file, too large, or not text.
 */
export function readSource(files: Files, path: string, shown: string): SourceFile {
  const bytes = readWhole(files, path, shown);
  return textFile(shown, bytes, { take: 'Give', lfs: 'Fetch it with "git lfs pull".' });
}

/**
 * The text of a file.
 *
 * @param shown its name in reports.
 * @param advice what to do about a file that is not text, and about a pointer.
 * @throws {InputError} when it is not text.
 */
export function textFile(
  shown: string,
  bytes: Uint8Array,
  advice: { readonly take: string; readonly lfs: string },
): SourceFile {
  if (bytes.includes(0)) {
    throw new InputError(
      isUtf16(bytes)
        ? `${shown} is saved as UTF-16. Save it as UTF-8; editors have that under "Save with encoding".`
        : `${shown} is not a text file: it contains NUL bytes. ${advice.take} the Markdown or .bib file itself, saved as UTF-8.`,
    );
  }
  const start = new TextDecoder().decode(bytes.subarray(0, LFS_LINE.length));
  if (bytes.length < 1024 && start === LFS_LINE) {
    throw new InputError(`${shown} is a Git LFS pointer, not the file itself. ${advice.lfs}`);
  }
  return decodeSourceFile(shown, bytes);
}

/** By its byte order mark, which Windows editors and PowerShell's ">" write. */
function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** The error for a baseline that does not exist. */
export function missingBaseline(path: string): InputError {
  return new InputError(
    `the baseline ${path} does not exist. Write it with "list-curator check --baseline ${path} --update-baseline".`,
  );
}

/**
 * Reads a file for another process to parse.
 *
 * @throws {InputError} when it is missing, not a file, or too large.
 */
export function readBytes(files: Files, path: string, shown: string): RawFile {
  return { path: shown, bytes: readWhole(files, path, shown) };
}

/**
 * Reads the baseline of a list for another process to parse.
 *
 * @param path relative to `cwd`, as messages name it.
 * @throws {InputError} when it is missing, not a file, or too large.
 */
export function readBaselineBytes(files: Files, cwd: string, path: string): RawFile {
  const whole = resolve(cwd, path);
  if (files.statSync(whole, { throwIfNoEntry: false }) === undefined) throw missingBaseline(path);
  return readBytes(files, whole, path);
}

/** Whether something exists at a path, as far as one may look. Writing never replaces it anyway. */
export function isThere(files: Pick<Files, 'statSync'>, path: string): boolean {
  return attempt(() => files.statSync(path, { throwIfNoEntry: false })) !== undefined;
}

/** The names in a folder; none where it cannot be read. */
export function namesIn(files: Pick<Files, 'readdirSync'>, folder: string): string[] {
  return attempt(() => files.readdirSync(folder)) ?? [];
}

/** @throws {InputError} for a file of so many bytes that it is not read. */
export function refuseTooLarge(shown: string, size: number): void {
  if (size <= LARGEST_FILE) return;
  throw new InputError(
    `${shown} is ${(size / 1024 / 1024).toFixed(1)} MiB; files over ${LARGEST_FILE / 1024 / 1024} MiB are not read. Split the list.`,
  );
}

/**
 * Reads the bytes of a file.
 *
 * @throws {InputError} when it is missing, not a file, or too large.
 */
function readWhole(files: Files, path: string, shown: string): Uint8Array {
  const stats = reading(shown, () => files.statSync(path, { throwIfNoEntry: false }));
  if (stats === undefined) throw new InputError(`${shown} does not exist.${pathHint(files, path)}`);
  if (stats.isDirectory()) throw new InputError(`${shown} is a folder; a file is expected.`);
  if (!stats.isFile()) throw new InputError(`${shown} is not a regular file.`);
  refuseTooLarge(shown, stats.size);
  return reading(shown, () => files.readFileSync(path));
}

/** What to do about a path that does not exist, with a space before it. */
export function pathHint(files: Files, path: string): string {
  const siblings = attempt(() => files.readdirSync(dirname(path)));
  if (siblings === undefined) return ' Its folder does not exist either.';
  const name = basename(path);
  if (siblings.includes(name)) return ' It is a symbolic link, and its target is missing.';
  return ` ${suggestionText(didYouMean(name, siblings), 'Check the path.')}`;
}

const REASONS: FileReasons = {
  EACCES: 'you are not allowed to read it',
  EPERM: 'you are not allowed to read it',
  ENOENT: 'it does not exist',
};

function reading<T>(shown: string, work: () => T): T {
  return withFileErrors(`${shown} cannot be read`, '', REASONS, work);
}
