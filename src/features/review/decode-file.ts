import type { RawFile } from '../../files/raw-file.ts';
import { fetchedFile } from '../../files/read-source.ts';
import { type SourceFile, sourceFile, wholeText } from '../../text/source-file.ts';
import { undoPatch } from './undo-patch.ts';
import { UnfitPatch } from './unfit-patch.ts';

/**
 * Reads a file as it came; where it is the file before a patch, the patch is undone.
 *
 * @throws {InputError} when it is not text.
 * @throws {UnfitPatch} when the patch does not fit, or GitHub has shown only a part of it.
 */
export function decodeFile({ path, bytes, patch }: RawFile): SourceFile {
  const file = fetchedFile(path, bytes);
  if (patch === undefined) return file;
  // What stood in place of a replacement character is not known.
  const old = file.invalidUtf8.length > 0 ? undefined : undoPatch(wholeText(file), patch);
  if (old === undefined) throw new UnfitPatch(`the patch of ${path} does not fit`);
  return sourceFile(path, old);
}
