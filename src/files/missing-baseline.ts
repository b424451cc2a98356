import { InputError } from './input-error.ts';

/** The error for a baseline that does not exist. */
export function missingBaseline(path: string): InputError {
  return new InputError(
    `the baseline ${path} does not exist. Write it with "list-curator check --baseline ${path} --update-baseline".`,
  );
}
