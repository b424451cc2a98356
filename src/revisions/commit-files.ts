import { InputError } from '../files/input-error.ts';
import type { TreeFile } from '../github/facts.ts';
import type { GitHub } from '../github/github.ts';

/** Bytes of blobs, each asked for once. */
export interface BlobSource {
  /** Asks for several at once, which saves requests. */
  readonly prefetch: (hashes: readonly string[]) => Promise<void>;
  readonly bytes: (sha: string) => Promise<Uint8Array>;
}

/**
 * The blobs of a repository.
 *
 * @param readAll reads several, in the order asked for.
 */
export function blobSource(
  api: Pick<GitHub, 'ask' | 'blob'>,
  readAll: (hashes: readonly string[]) => Promise<readonly (Uint8Array | undefined)[]> = async (
    blobs,
  ) => (await api.ask({ blobs })).blobs,
): BlobSource {
  const known = new Map<string, Promise<Uint8Array>>();
  return {
    async prefetch(hashes) {
      const missing = [...new Set(hashes)].filter((sha) => !known.has(sha));
      if (missing.length === 0) return;
      for (const [index, bytes] of (await readAll(missing)).entries()) {
        const sha = missing[index];
        if (sha !== undefined && bytes !== undefined) known.set(sha, Promise.resolve(bytes));
      }
    },
    bytes(sha) {
      const bytes = known.get(sha) ?? api.blob(sha);
      known.set(sha, bytes);
      return bytes;
    },
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
