import type { RawInput } from '../files/raw-file.ts';
import type { GitHub } from '../github/github.ts';
import { blobSource } from './blob-source.ts';
import type { WantedFiles } from './choose-files.ts';
import { commitTree } from './commit-tree.ts';
import { configIn } from './config-in.ts';
import type { ListReader } from './read-side.ts';
import { chooseSide, rawSide } from './read-side.ts';

/** The files of a list at one commit, not looked into. */
export interface RawList extends RawInput {
  /** Git's modes by path. */
  readonly modes: ReadonlyMap<string, string>;
}

/**
 * Gets the configuration, the list and its bibliographies of a commit, in three requests for most.
 *
 * @throws {InputError} when one is missing, wrong, no regular file or too large.
 */
export async function readListAt(
  api: Pick<GitHub, 'tree' | 'ask' | 'blob'>,
  commit: string,
  wanted: WantedFiles,
  reader: ListReader,
): Promise<RawList> {
  const tree = await commitTree(api, commit, wanted.whole);
  const blobs = blobSource(api);
  const config = await configIn(tree, wanted, reader, blobs);
  const tools = { wanted, config, reader, blobs };
  const side = await chooseSide(tree, tools);
  const raw = await rawSide(side, tree, tools);
  return { ...raw, modes: new Map(tree.map(({ path, mode }) => [path, mode])) };
}
