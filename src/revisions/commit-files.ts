import { InputError } from '../files/input-error.ts';
import type { TreeFile } from '../github/facts.ts';
import type { GitHub } from '../github/github.ts';

/**
 * Reads blobs by their hashes, or as `commit:path`; those asked for at once take one request for
 * most.
 *
 * @throws {InputError} when one does not exist.
 */
export type ReadBlobs = (names: readonly string[]) => Promise<Uint8Array[]>;

/**
 * A reader that asks for each blob once.
 *
 * @param readAll reads several, in the order asked for.
 */
export function readOnce(
  readAll: (names: readonly string[]) => Promise<readonly (Uint8Array | undefined)[]>,
): ReadBlobs {
  const known = new Map<string, Uint8Array | undefined>();
  return async (names) => {
    const missing = [...new Set(names)].filter((name) => !known.has(name));
    const read = missing.length === 0 ? [] : await readAll(missing);
    for (const [at, name] of missing.entries()) known.set(name, read[at]);
    return names.map((name) => {
      const bytes = known.get(name);
      if (bytes !== undefined) return bytes;
      throw new InputError(`GitHub does not give the file ${name}. Run this again.`);
    });
  };
}

/**
 * The files of a commit.
 *
 * @param whole what the files are part of, in the words of a message: the pull request, the commit.
 * @throws {InputError} when they are too many to list, so that none is overlooked.
 */
export async function commitTree(
  api: Pick<GitHub, 'tree'>,
  commit: string,
  whole: string,
): Promise<TreeFile[]> {
  const files = await api.tree(commit);
  if (files !== undefined) return files;
  throw new InputError(
    `${whole} has more files and folders than GitHub lists, so the list cannot be checked. Remove files that do not belong there.`,
  );
}
