import type { GitHubClient } from './connect.ts';
import { statusOf } from './connect.ts';
import { readBlobs } from './read-blobs.ts';
import { readTree } from './read-tree.ts';
import type { TreeFile } from './tree-file.ts';

/** What reading needs of a repository; nothing is written. */
export interface RepositoryApi {
  /** The files of a commit; see `readTree`. */
  tree(commit: string): Promise<TreeFile[]>;
  blob(sha: string): Promise<Uint8Array>;
  /** Blobs by their hashes in one request, as far as GraphQL gives them whole. */
  blobs(hashes: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>>;
  /** A file of a commit of the base repository; undefined where there is none. */
  fileAt(path: string, commit: string): Promise<Uint8Array | undefined>;
  /** The names in a folder of a commit; none where there is no such folder. */
  namesAt(folder: string, commit: string): Promise<readonly string[]>;
  /** The commit at which the branches of two commits parted. */
  mergeBase(one: string, other: string): Promise<string>;
}

/** One repository behind a client. */
export function repositoryApi(
  client: GitHubClient,
  here: { readonly owner: string; readonly repo: string },
): RepositoryApi {
  const { rest } = client;
  const bytes = (content: string): Uint8Array => Buffer.from(content, 'base64');
  const contents = async (path: string, ref: string) => {
    try {
      return (await rest.repos.getContent({ ...here, path, ref })).data;
    } catch (error) {
      if (statusOf(error) === 404) return undefined;
      throw error;
    }
  };
  const blob = async (sha: string): Promise<Uint8Array> =>
    bytes((await rest.git.getBlob({ ...here, file_sha: sha })).data.content);
  return {
    blob,
    blobs: (hashes) => readBlobs(client, here, hashes),
    tree: (commit) => readTree(client, here, commit),
    async fileAt(path, commit) {
      const data = await contents(path, commit);
      if (data === undefined || Array.isArray(data) || data.type !== 'file') return undefined;
      // Files over 1 MB come without their bytes.
      return data.content === '' && data.size > 0 ? blob(data.sha) : bytes(data.content);
    },
    async namesAt(folder, commit) {
      const data = await contents(folder, commit);
      return Array.isArray(data) ? data.map(({ name }) => name) : [];
    },
    async mergeBase(one, other) {
      // The first page holds up to 300 files with their patches, which nobody wants here.
      const paging = { per_page: 1, page: 2 };
      const basehead = `${one}...${other}`;
      const compared = await rest.repos.compareCommitsWithBasehead({
        ...here,
        basehead,
        ...paging,
      });
      return compared.data.merge_base_commit.sha;
    },
  };
}
