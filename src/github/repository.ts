import type { GitHubClient } from './connect.ts';
import { statusOf } from './connect.ts';

/** A file of a commit. */
export interface TreeFile {
  readonly path: string;
  /** `100644` for regular files; symbolic links and submodules have others. */
  readonly mode: string;
  readonly sha: string;
  /** In bytes. */
  readonly size: number;
}

/** What reading needs of a repository; nothing is written. */
export interface RepositoryApi {
  /** All files of a commit. */
  tree(commit: string): Promise<TreeFile[]>;
  blob(sha: string): Promise<Uint8Array>;
  /** A file of a commit of the base repository; undefined where there is none. */
  fileAt(path: string, commit: string): Promise<Uint8Array | undefined>;
  /** The names in a folder of a commit; none where there is no such folder. */
  namesAt(folder: string, commit: string): Promise<readonly string[]>;
  /** The commit at which the branches of two commits parted. */
  mergeBase(one: string, other: string): Promise<string>;
}

/** One repository behind a client. */
export function repositoryApi(
  { rest }: GitHubClient,
  here: { readonly owner: string; readonly repo: string },
): RepositoryApi {
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
    async tree(commit) {
      const whole = await rest.git.getTree({ ...here, tree_sha: commit, recursive: 'true' });
      // Of a very large repository the files at the top are enough.
      const { data } = whole.data.truncated
        ? await rest.git.getTree({ ...here, tree_sha: commit })
        : whole;
      return data.tree.flatMap(({ path, mode, type, sha, size }) =>
        type === 'tree' ? [] : [{ path, mode, sha, size: size ?? 0 }],
      );
    },
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
