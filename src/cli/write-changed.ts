import { type FileToWrite, writeFiles } from '../files/write-files.ts';
import type { CommandLineIo } from './io.ts';

/**
 * Writes files of the user, all of them or none: Ctrl-C waits until they are written.
 *
 * @throws {InputError} see {@link writeFiles}.
 */
export function writeChanged(io: CommandLineIo, files: readonly FileToWrite[]): void {
  io.uninterrupted(() => writeFiles(io.files, io.cwd, files, io.runId));
}
