import type { TreeFile } from '../github/facts.ts';
import type { GitHub } from '../github/github.ts';
import { mayMatter, type WantedFiles } from './choose-files.ts';
import { configIn } from './commit-config.ts';
import { commitTree, readOnce } from './commit-files.ts';
import { chooseSide, type ListReader, rawSide } from './read-side.ts';
import { type Commits, type RawSides, readSides, sameFiles } from './read-sides.ts';

/**
 * Gets the list and its bibliographies at two commits of the repository, through the API.
 * What both have in common is requested once.
 *
 * @param configOf which of the two has the configuration for both.
 * @returns undefined where neither the list nor a bibliography differs.
 * @throws {InputError} when the list of the head is missing, no regular file or too large, or a
 *   configuration is wrong.
 */
export async function readCommits(
  api: Pick<GitHub, 'tree' | 'ask'>,
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
  const blobs = readOnce(async (names) => (await api.ask({ blobs: names })).blobs);
  const config = await configIn(trees[configOf], wanted, reader, blobs);
  const matters = mayMatter(wanted, config);
  const mattering = (tree: readonly TreeFile[]) => tree.filter(({ path }) => matters(path));
  if (sameFiles(mattering(base), mattering(head))) return undefined;
  return readSides(trees, { wanted, config, reader, blobs });
}

/** The files of a list at one commit, not parsed. */
export type RawList = Awaited<ReturnType<typeof readListAt>>;

/**
 * Gets the configuration, the list and its bibliographies of a commit, in three requests for most.
 *
 * @throws {InputError} when one is missing, wrong, no regular file or too large.
 */
export async function readListAt(
  api: Pick<GitHub, 'tree' | 'ask'>,
  commit: string,
  wanted: WantedFiles,
  reader: ListReader,
) {
  const tree = await commitTree(api, commit, wanted.whole);
  const blobs = readOnce(async (names) => (await api.ask({ blobs: names })).blobs);
  const config = await configIn(tree, wanted, reader, blobs);
  const tools = { wanted, config, reader, blobs };
  const side = await chooseSide(tree, tools);
  const raw = await rawSide(side, tree, tools);
  const modes = new Map(tree.map(({ path, mode }) => [path, mode]));
  return { ...raw, modes };
}
