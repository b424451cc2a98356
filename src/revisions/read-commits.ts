import type { GitHub } from '../github/github.ts';
import { blobSource } from './blob-source.ts';
import type { WantedFiles } from './choose-files.ts';
import { mayMatter } from './choose-files.ts';
import { commitTree } from './commit-tree.ts';
import { configIn } from './config-in.ts';
import type { ListReader, SideFile } from './read-side.ts';
import type { Commits } from './read-sides.ts';
import { type RawSides, readSides, sameFiles } from './read-sides.ts';

/**
 * Gets the list and its bibliographies as two commits of the repository hold them, through the API.
 * What both hold alike is asked for once.
 *
 * @param configOf which of the two has the configuration for both.
 * @returns undefined where neither the list nor a bibliography differs.
 * @throws {InputError} when the list of the head is missing, no regular file or too large, or a
 *   configuration is wrong.
 */
export async function readCommits(
  api: Pick<GitHub, 'tree' | 'ask' | 'blob'>,
  commits: Commits,
  wanted: WantedFiles & { readonly configOf: keyof Commits },
  reader: ListReader,
): Promise<RawSides | undefined> {
  const { whole, configOf } = wanted;
  const [base, head] = await Promise.all([
    commitTree(api, commits.base, whole),
    commitTree(api, commits.head, whole),
  ]);
  const trees = { base, head };
  const blobs = blobSource(api);
  const config = await configIn(trees[configOf], wanted, reader, blobs);
  const matters = mayMatter(wanted, config);
  const mattering = (tree: readonly SideFile[]) => tree.filter(({ path }) => matters(path));
  if (sameFiles(mattering(base), mattering(head))) return undefined;
  return readSides(trees, { wanted, config, reader, blobs });
}
