import { errorCode } from '../text/attempt.ts';
import { InputError } from './input-error.ts';

/** What the operating system says, in words, by its code. */
export type FileReasons = Readonly<Record<string, string>>;

/** Reasons that read the same whatever was to be done. */
const REASONS: FileReasons = {
  EACCES: 'you are not allowed to',
  EPERM: 'you are not allowed to',
  EROFS: 'it is on a read-only file system',
  ENOSPC: 'the disk is full',
  ELOOP: 'its symbolic links lead in a circle',
  ENOTDIR: 'a part of its path is a file, not a folder',
  ENAMETOOLONG: 'its name is too long',
};

/** For files that need not exist, but whose folder must. */
export const NO_FOLDER: FileReasons = { ENOENT: 'its folder does not exist' };

/**
 * Does something with a file. What the operating system refuses becomes an error for people.
 *
 * @param failure what did not work: `refs.bib cannot be read`.
 * @param advice what to do about it, as a sentence; empty for nothing.
 * @param reasons words for codes, where the general ones do not fit.
 * @throws {InputError} also those that the work itself throws, as they are.
 */
export function withFileErrors<T>(
  failure: string,
  advice: string,
  reasons: FileReasons,
  work: () => T,
): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof InputError) throw error;
    const code = errorCode(error) ?? String(error);
    const why = reasons[code] ?? REASONS[code] ?? code;
    throw new InputError(`${failure}: ${why}.${advice === '' ? '' : ` ${advice}`}`);
  }
}
