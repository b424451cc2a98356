import { resolve } from 'node:path';
import { type Files, missingBaseline, readSource } from '../files/read-source.ts';
import { type Baseline, parseBaseline } from './baseline.ts';

/**
 * Reads the baseline of a list.
 *
 * @param path relative to `cwd`, as messages name it.
 * @throws {InputError} when it is missing or no baseline.
 */
export function readBaseline(files: Files, cwd: string, path: string): Baseline {
  const whole = resolve(cwd, path);
  if (files.statSync(whole, { throwIfNoEntry: false }) === undefined) {
    throw missingBaseline(path);
  }
  return parseBaseline(readSource(files, whole, path).text, path);
}
