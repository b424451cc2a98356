import type { ChangedFile } from '../features/fixes/changed-files.ts';
import { type FileToWrite, writeFiles } from '../files/write-files.ts';
import { unifiedDiff } from '../report/diff.ts';
import { printable } from '../report/terminal-text.ts';
import { listText } from '../text/plural.ts';
import type { CommandLineIo } from './io.ts';

/** Prints the changes of files as unified diffs. */
export function printDiffs({ stdout, color }: CommandLineIo, files: readonly ChangedFile[]): void {
  for (const { before, after } of files) stdout(unifiedDiff(before, after, color));
}

/** `README.md and refs.bib`. */
export function namesOf(files: readonly Pick<ChangedFile, 'after'>[]): string {
  return listText(files.map(({ after }) => printable(after.path)));
}

/**
 * Writes files of the user, all of them or none; Ctrl-C waits until they are written.
 *
 * @throws {InputError} see {@link writeFiles}.
 */
export function writeChanged(io: CommandLineIo, files: readonly FileToWrite[]): void {
  io.uninterrupted(() => writeFiles(io.files, io.cwd, files, io.runId));
}
