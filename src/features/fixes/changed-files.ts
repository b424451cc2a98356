import { compact } from '../../text/json.ts';
import type { SourceFile } from '../../text/source-file.ts';
import { type CheckInput, filesOf } from '../check/check-list.ts';

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

/** The files of a check, each as it is after some changes. */
export function withChanges(input: CheckInput, changed: readonly ChangedFile[]): CheckInput {
  const afterwards = new Map(changed.map(({ before, after }) => [before.path, after]));
  return mapFiles(input, (file) => afterwards.get(file.path) ?? file);
}

/** The files of a check, each replaced by another. */
export function mapFiles(input: CheckInput, now: (file: SourceFile) => SourceFile): CheckInput {
  const { readme, bibs, form } = input;
  return {
    ...input,
    bibs: bibs.map(now),
    ...compact({
      readme: readme && now(readme),
      form: form && { ...form, source: now(form.source) },
    }),
  };
}
