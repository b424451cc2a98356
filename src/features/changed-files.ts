import type { SourceFile } from '../text/source-file.ts';
import { type CheckInput, filesOf } from './check-list.ts';

/** A file before and after a change. */
export interface ChangedFile {
  readonly before: SourceFile;
  readonly after: SourceFile;
}

/** The files that differ, the list first. */
export function changedFiles(before: CheckInput, after: CheckInput): ChangedFile[] {
  const now = filesOf(after);
  return filesOf(before).flatMap((file, index) => {
    const changed = now[index];
    return changed === undefined || changed.text === file.text
      ? []
      : [{ before: file, after: changed }];
  });
}
