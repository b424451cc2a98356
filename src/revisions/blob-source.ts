import type { RepositoryApi } from '../github/repository.ts';

/** GraphQL answers one request within ten seconds. */
const PER_REQUEST = 8;

/** Bytes of blobs, each asked for once. */
export interface BlobSource {
  /** Asks for several at once, which spares requests. */
  readonly prefetch: (hashes: readonly string[]) => Promise<void>;
  readonly bytes: (sha: string) => Promise<Uint8Array>;
}

/** The blobs of a repository. */
export function blobSource(api: Pick<RepositoryApi, 'blob' | 'blobs'>): BlobSource {
  const known = new Map<string, Promise<Uint8Array>>();
  return {
    async prefetch(hashes) {
      const missing = [...new Set(hashes)].filter((sha) => !known.has(sha));
      if (missing.length === 0) return;
      for (let at = 0; at < missing.length; at += PER_REQUEST) {
        const found = await api.blobs(missing.slice(at, at + PER_REQUEST));
        for (const [sha, bytes] of found) known.set(sha, Promise.resolve(bytes));
      }
    },
    bytes(sha) {
      const bytes = known.get(sha) ?? api.blob(sha);
      known.set(sha, bytes);
      return bytes;
    },
  };
}
