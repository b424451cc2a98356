import { resolve } from 'node:path';
import { type Baseline, parseBaseline } from './baseline.ts';
import { InputError } from './input-error.ts';
import { type Files, readSource } from './read-source.ts';

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

/** The error for a baseline that does not exist. */
export function missingBaseline(path: string): InputError {
  return new InputError(
    `the baseline ${path} does not exist. Write it with "list-curator check --baseline ${path} --update-baseline".`,
  );
}
