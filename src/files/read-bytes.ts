import { resolve } from 'node:path';
import { missingBaseline } from './missing-baseline.ts';
import type { RawFile } from './raw-file.ts';
import { type Files, readWhole } from './read-source.ts';

/**
 * Reads a file for another process to look into.
 *
 * @throws {InputError} when it is missing, not a file, or too large.
 */
export function readBytes(files: Files, path: string, shown: string): RawFile {
  return { path: shown, bytes: readWhole(files, path, shown) };
}

/**
 * Reads the baseline of a list for another process to look into.
 *
 * @param path relative to `cwd`, as messages name it.
 * @throws {InputError} when it is missing, not a file, or too large.
 */
export function readBaselineBytes(files: Files, cwd: string, path: string): RawFile {
  const whole = resolve(cwd, path);
  if (files.statSync(whole, { throwIfNoEntry: false }) === undefined) throw missingBaseline(path);
  return readBytes(files, whole, path);
}
