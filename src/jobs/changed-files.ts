import type { SourceFile } from '../text/source-file.ts';
import type { CheckInput } from './check-list.ts';

/** A file before and after a change. */
export interface ChangedFile {
  readonly before: SourceFile;
  readonly after: SourceFile;
}

/** The files that differ, the list first. */
export function changedFiles(before: CheckInput, after: CheckInput): ChangedFile[] {
  const pairs = [
    { before: before.readme, after: after.readme },
    ...before.bibs.map((file, index) => ({ before: file, after: after.bibs[index] })),
  ];
  return pairs.flatMap((pair) =>
    pair.before !== undefined && pair.after !== undefined && pair.before.text !== pair.after.text
      ? [{ before: pair.before, after: pair.after }]
      : [],
  );
}
