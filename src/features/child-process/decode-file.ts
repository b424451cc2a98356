import type { FilePatch, RawFile } from '../../files/raw-file.ts';
import { fetchedFile } from '../../files/read-source.ts';
import { type SourceFile, sourceFile, wholeText } from '../../text/source-file.ts';
import { UnfitPatch } from './unfit-patch.ts';

/**
 * Reads a file as it came; where it is the file before a patch, the patch is reverted.
 *
 * @throws {InputError} when it is not text.
 * @throws {UnfitPatch} when the patch does not fit, or GitHub has shown only a part of it.
 */
export function decodeFile({ path, bytes, patch }: RawFile): SourceFile {
  const file = fetchedFile(path, bytes);
  if (patch === undefined) return file;
  // What was in place of a replacement character is not known.
  const old = file.invalidUtf8.length > 0 ? undefined : undoPatch(wholeText(file), patch);
  if (old === undefined) throw new UnfitPatch(`the patch of ${path} does not fit`);
  return sourceFile(path, old);
}

/**
 * The old text of a file from its new text and its patch, which saves a request for the old one.
 *
 * @param text the new text, line endings as they are.
 * @param patch with the numbers of lines that it adds and deletes according to GitHub.
 * @returns undefined where the patch does not fit the text, or is incomplete.
 */
export function undoPatch(text: string, patch: FilePatch): string | undefined {
  const lines = text.split('\n');
  const old: string[] = [];
  let next = 0;
  const keepTo = (end: number): void => {
    for (; next < end; next++) old.push(lines[next] ?? '');
  };
  // What is before the last line's missing ending: a line of the old side, the new, or both.
  let unended = '';
  let mark = '';
  for (const line of patch.text.split('\n')) {
    const hunk = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/.exec(line);
    if (hunk !== null) {
      // A hunk without new lines names the line before it.
      const start = hunk[2] === '0' ? Number(hunk[1]) : Number(hunk[1]) - 1;
      if (start < next || start > lines.length) return undefined;
      keepTo(start);
      continue;
    }
    if (line.startsWith('\\')) {
      unended += mark;
      continue;
    }
    mark = line.slice(0, 1);
    const rest = line.slice(1);
    if (mark === '-') old.push(rest);
    else if (lines[next] !== rest) return undefined;
    else {
      if (mark === ' ') old.push(rest);
      next++;
    }
  }
  if (!isWhole(patch)) return undefined;
  // Where the ends differ, the patch reaches the end, and only the empty last line remains.
  if (unended === '+') old.push('');
  else if (unended !== '-') keepTo(lines.length);
  return old.join('\n');
}

/** Whether a patch has as many lines as GitHub reports for it. */
function isWhole({ text, additions, deletions }: FilePatch): boolean {
  let added = 0;
  let deleted = 0;
  for (const line of text.split('\n')) {
    if (line.startsWith('+')) added++;
    else if (line.startsWith('-')) deleted++;
  }
  return added === additions && deleted === deletions;
}
