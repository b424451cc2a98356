import type { RepositoryPlace } from './ask.ts';
import type { GitHubClient } from './connect.ts';
import type { TreeFile } from './facts.ts';

/** The most folders that are listed one by one where GitHub does not list the whole commit. */
const MOST_FOLDERS = 100;
/** Folders below the first level that the product reads files of. */
const DEEPER = ['.github/ISSUE_TEMPLATE'];

interface Listed extends Omit<TreeFile, 'size'> {
  readonly type: string;
  readonly size?: number;
}

/**
 * Lists the files of a commit. GitHub lists at most 100,000 entries at once; of a larger commit the
 * files at the top, one folder down, and in the folder of issue forms are listed, where a list, its
 * bibliographies, its configuration and its form are.
 *
 * @returns undefined where those folders are too many to list, so that nothing is taken for missing
 *   that is only not listed.
 */
export async function readTree(
  client: GitHubClient,
  here: RepositoryPlace,
  commit: string,
): Promise<TreeFile[] | undefined> {
  const { getTree } = client.rest.git;
  const whole = (await getTree({ ...here, tree_sha: commit, recursive: 'true' })).data;
  if (!whole.truncated) return filesOf(whole.tree, '');
  const list = async (sha: string): Promise<readonly Listed[] | undefined> => {
    const { data } = await getTree({ ...here, tree_sha: sha });
    return data.truncated ? undefined : data.tree;
  };
  const top = await list(commit);
  const folders = top?.filter(({ type }) => type === 'tree') ?? [];
  if (top === undefined || folders.length > MOST_FOLDERS) return undefined;
  const files = [filesOf(top, '')];
  for (const { path: folder, sha } of folders) {
    const inside = await list(sha);
    if (inside === undefined) return undefined;
    files.push(filesOf(inside, `${folder}/`));
    for (const { path, type, sha: below } of inside) {
      if (type === 'tree' && DEEPER.includes(`${folder}/${path}`)) {
        const deeper = await list(below);
        if (deeper === undefined) return undefined;
        files.push(filesOf(deeper, `${folder}/${path}/`));
      }
    }
  }
  return files.flat();
}

function filesOf(entries: readonly Listed[], prefix: string): TreeFile[] {
  return entries.flatMap(({ path, mode, type, sha, size }) =>
    type === 'tree' ? [] : [{ path: prefix + path, mode, sha, size: size ?? 0 }],
  );
}
