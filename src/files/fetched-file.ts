import { decodeSourceFile, type SourceFile } from '../text/source-file.ts';
import { InputError } from './input-error.ts';
import { isLfsPointer } from './is-lfs-pointer.ts';

/**
 * A text file as GitHub gave it.
 *
 * @throws {InputError} when it is not text.
 */
export function fetchedFile(path: string, bytes: Uint8Array): SourceFile {
  if (bytes.includes(0)) {
    throw new InputError(
      `${path} is not a text file: it holds NUL bytes. Commit the Markdown or .bib file itself, saved as UTF-8.`,
    );
  }
  if (isLfsPointer(bytes)) {
    throw new InputError(
      `${path} is a pointer of Git LFS, not the file itself. Commit the file without LFS.`,
    );
  }
  return decodeSourceFile(path, bytes);
}
