import type { SourceFile } from '../../text/source-file.ts';
import type { TextEdit } from '../../text/text-edit.ts';
import type { Fix } from '../finding.ts';

/** The fix of a problem that lies in one file, to be spread into it; nothing when there are no edits. */
export function fixIn(
  kind: Fix['kind'],
  { path }: SourceFile,
  edits: readonly TextEdit[],
): { readonly fix?: Fix } {
  return edits.length === 0 ? {} : { fix: { kind, files: [{ file: path, edits }] } };
}
