import type { RawFile } from '../../files/raw-file.ts';
import { textFile } from '../../files/read-source.ts';
import type { SourceFile } from '../../text/source-file.ts';

/**
 * Decodes a file as it came from GitHub, which only the process without a token does.
 *
 * @throws {InputError} when it is not text.
 */
export function decodeFile({ path, bytes }: RawFile): SourceFile {
  return textFile(path, bytes, { take: 'Commit', lfs: 'Commit the file without LFS.' });
}
