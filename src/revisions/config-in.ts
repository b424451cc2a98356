import type { Config } from '../config/config.ts';
import { DEFAULT_CONFIG } from '../config/defaults.ts';
import { configPaths } from '../files/find-files.ts';
import { InputError } from '../files/input-error.ts';
import type { BlobSource } from './blob-source.ts';
import { refuseIrregular, type WantedFiles } from './choose-files.ts';
import type { ListReader } from './read-side.ts';
import { rawFile, type SideFile } from './read-side.ts';

/**
 * The configuration among the files of a commit, or the defaults.
 *
 * @throws {InputError} for one that is named and missing, wrong, or no regular file.
 */
export async function configIn(
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
