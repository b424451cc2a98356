import { decodeSourceFile, type SourceFile } from '../../text/source-file.ts';
import { InputError } from '../input-error.ts';

/**
 * A text file as GitHub gave it.
 *
 * @throws {InputError} when it is no text.
 */
export function fetchedFile(path: string, bytes: Uint8Array): SourceFile {
  if (bytes.includes(0)) {
    throw new InputError(
      `${path} is not a text file: it holds NUL bytes. Commit the Markdown or .bib file itself, saved as UTF-8.`,
    );
  }
  return decodeSourceFile(path, bytes);
}
