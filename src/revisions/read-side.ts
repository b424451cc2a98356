import { posix } from 'node:path';
import type { Config } from '../config/config.ts';
import { FORM_PATH, isBib } from '../files/find-files.ts';
import type { RawFile, RawInput } from '../files/raw-file.ts';
import { LARGEST_FILE } from '../files/read-source.ts';
import type { TreeFile } from '../github/facts.ts';
import { compact } from '../text/json.ts';
import {
  chooseReadme,
  foundBibs,
  isRegular,
  namedBibs,
  refuseIrregular,
  type WantedFiles,
} from './choose-files.ts';
import type { ReadBlobs } from './commit-files.ts';

export interface SideTools {
  readonly wanted: WantedFiles;
  readonly config: Config;
  readonly reader: ListReader;
  readonly blobs: ReadBlobs;
}

/** The files of a list on one side of a change. */
export type Side = Awaited<ReturnType<typeof chooseSide>>;

/**
 * The files of a list among those of a commit.
 *
 * @throws {InputError} when one is missing, not a regular file or too large.
 */
export async function chooseSide(tree: readonly TreeFile[], tools: SideTools) {
  const { wanted, config, reader, blobs } = tools;
  const readme = chooseReadme(tree, wanted, config);
  // A form that is a link or too large does not count.
  const form = tree.find(
    ({ path, mode, size }) => path === FORM_PATH && isRegular(mode) && size <= LARGEST_FILE,
  );
  const named = namedBibs(tree, wanted, config);
  if (named !== undefined) return { readme, bibs: named, form };
  const { base: folder, possible, chosen } = foundBibs(tree, readme.path, wanted);
  const inFolder = ({ path }: TreeFile): string => posix.relative(folder, path);
  const irregular = tree.filter(
    (file) =>
      isBib(file.path) && /^[^/]+(?:\/[^/]+)?$/.test(inFolder(file)) && !isRegular(file.mode),
  );
  const asked = [...(possible.length > 1 ? possible : []), ...irregular.map(inFolder)];
  const linked = asked.length === 0 ? [] : await reader.linked(await rawFile(readme, blobs), asked);
  for (const file of irregular) {
    if (linked.includes(inFolder(file))) refuseIrregular(file, wanted.whole);
  }
  return { readme, bibs: chosen(linked), form };
}

/** A file with its bytes. */
export async function rawFile({ path, sha }: TreeFile, blobs: ReadBlobs): Promise<RawFile> {
  const [bytes = new Uint8Array()] = await blobs([sha]);
  return { path, bytes };
}

/** The files of a side with their bytes, under the names that they are to have. */
export async function rawSide(
  { readme, bibs, form }: Side,
  tree: readonly TreeFile[],
  { config, blobs }: SideTools,
  nameOf: (path: string) => string = (path) => path,
): Promise<RawInput> {
  await blobs(filesOf({ readme, bibs, form }).map(({ sha }) => sha));
  const read = async (file: TreeFile): Promise<RawFile> => ({
    ...(await rawFile(file, blobs)),
    path: nameOf(file.path),
  });
  return compact({
    readme: await read(readme),
    bibs: await Promise.all(bibs.map(read)),
    config,
    bibFiles: { paths: bibPaths(tree), depth: MOST_FOLDERS_LISTED },
    form: form && (await read(form)),
  });
}

/** All files of a side. */
export function filesOf({ readme, bibs, form }: Side): TreeFile[] {
  return [readme, ...bibs, ...(form === undefined ? [] : [form])];
}

/** Of a commit that is too large to be listed whole, one level of folders is. */
const MOST_FOLDERS_LISTED = 1;

/** All .bib files of a commit that are listed. */
export function bibPaths(tree: readonly TreeFile[]): string[] {
  return tree.flatMap(({ path, mode }) => (isBib(path) && isRegular(mode) ? [path] : []));
}

/** The files of both sides of a change. */
export interface Trees {
  readonly base: readonly TreeFile[];
  readonly head: readonly TreeFile[];
}

/** Reads what finding the files of a list takes; it does so in another process. */
export interface ListReader {
  /**
   * Reads a configuration.
   *
   * @throws {InputError} with all that is wrong with it.
   */
  readonly config: (file: RawFile) => Promise<Config>;
  readonly linked: (readme: RawFile, paths: readonly string[]) => Promise<readonly string[]>;
}
