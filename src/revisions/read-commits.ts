import type { Config } from '../config/config.ts';
import { DEFAULT_CONFIG } from '../config/defaults.ts';
import { configPaths } from '../files/find-files.ts';
import { InputError } from '../files/input-error.ts';
import type { GitHub } from '../github/github.ts';
import { type BlobSource, blobSource } from './blob-source.ts';
import { mayMatter, refuseIrregular, type WantedFiles } from './choose-files.ts';
import { commitTree } from './commit-tree.ts';
import type { ListReader } from './read-side.ts';
import { rawFile, type SideFile } from './read-side.ts';
import type { Commits } from './read-sides.ts';
import { type RawSides, readSides, sameFiles } from './read-sides.ts';

/**
 * Gets the list and its bibliographies as two commits of the repository hold them, through the API.
 * What both hold alike is asked for once.
 *
 * @param configOf which of the two has the configuration for both.
 * @returns undefined where neither the list nor a bibliography differs.
 * @throws {InputError} when the list of the head is missing, not a regular file or too large, or a
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

/** The configuration among the files of a commit, or the defaults; see `commitConfig`. */
async function configIn(
  tree: readonly SideFile[],
  wanted: WantedFiles,
  reader: ListReader,
  blobs: BlobSource,
): Promise<Config> {
  const { config: named, bibs, whole } = wanted;
  const file = configPaths(named)
    .map((path) => tree.find((one) => one.path === path))
    .find((one) => one !== undefined);
  if (file === undefined && named !== undefined) {
    throw new InputError(`${named} does not exist in ${whole}. Check the input "config".`);
  }
  if (file !== undefined) refuseIrregular(file, whole);
  const config =
    file === undefined ? DEFAULT_CONFIG : await reader.config(await rawFile(file, blobs));
  return bibs === undefined ? config : { ...config, bib: bibs };
}
