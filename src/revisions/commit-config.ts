import type { Config } from '../config/config.ts';
import { DEFAULT_CONFIG } from '../config/defaults.ts';
import { configPaths, onlyConfig, plainPath } from '../files/find-files.ts';
import { InputError } from '../files/input-error.ts';
import type { TreeFile } from '../github/facts.ts';
import { chooseReadme, namedBibs, refuseIrregular, type WantedFiles } from './choose-files.ts';
import type { ReadBlobs } from './commit-files.ts';
import { type ListReader, rawFile, type SideTools, type Trees } from './read-side.ts';

/**
 * Checks the configuration that a change contains. It counts only after the change is merged, so
 * a wrong one would stop everybody else.
 *
 * @returns whether the change contains another configuration, which is right.
 * @throws {ConfigError} when it is wrong, or names files that there are not.
 */
export async function refuseBrokenConfig(
  { base, head }: Trees,
  tools: Pick<SideTools, 'wanted' | 'reader' | 'blobs'>,
): Promise<boolean> {
  const { wanted, reader, blobs } = tools;
  const before = configFiles(base, wanted);
  const after = configFiles(head, wanted);
  const [was] = before;
  const [is] = after;
  if (is === undefined) {
    if (was === undefined || wanted.config === undefined) return was !== undefined;
    throw new ConfigError(
      `${was.path} is missing in ${wanted.whole}, but the workflow's input "config" names it. Restore it, or change the workflow first.`,
    );
  }
  const isSame = ({ path, sha, mode }: TreeFile, at: number): boolean =>
    before[at]?.path === path && before[at].sha === sha && before[at].mode === mode;
  if (before.length === after.length && after.every(isSame)) return false;
  try {
    onlyConfig(after.map(({ path }) => path));
    refuseIrregular(is, wanted.whole);
    checkNamed(await reader.config(await rawFile(is, blobs)), head, is.path, tools);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new ConfigError(error.message);
  }
  return true;
}

/** The files that a configuration names must be there. */
function checkNamed(
  config: Config,
  head: readonly TreeFile[],
  path: string,
  { wanted }: Pick<SideTools, 'wanted'>,
): void {
  try {
    if (config.readme !== undefined) chooseReadme(head, wanted, config);
    if (config.bib !== undefined) namedBibs(head, wanted, config);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new InputError(`${path} names a file that cannot be read: ${error.message}`);
  }
  const { baseline } = config;
  if (baseline !== undefined && !head.some((file) => file.path === plainPath(baseline))) {
    throw new InputError(`${path} names the baseline ${baseline}, which does not exist.`);
  }
}

/** The configuration is wrong, and not the list. */
export class ConfigError extends InputError {
  /** Whether the change under review contains it; else it was wrong before. */
  readonly isNew: boolean;

  constructor(message: string, isNew = true) {
    super(message);
    this.isNew = isNew;
  }
}

/**
 * The configuration among the files of a commit, or the defaults.
 *
 * @throws {InputError} for one that is named and missing, wrong, or no regular file, and for two.
 */
export async function configIn(
  tree: readonly TreeFile[],
  wanted: WantedFiles,
  reader: ListReader,
  blobs: ReadBlobs,
): Promise<Config> {
  const files = configFiles(tree, wanted);
  onlyConfig(files.map(({ path }) => path));
  const [file] = files;
  if (file !== undefined) refuseIrregular(file, wanted.whole);
  const read = file && (await reader.config(await rawFile(file, blobs)));
  return configuration(read, wanted, wanted.whole);
}

/** The configurations among the files of a commit. */
function configFiles(tree: readonly TreeFile[], { config }: WantedFiles): TreeFile[] {
  return configPaths(config).flatMap((path) => tree.find((file) => file.path === path) ?? []);
}

/**
 * The configuration that counts: the one that was read, or the defaults, with what the inputs name.
 *
 * @param where it was looked for, in the words of a message.
 * @throws {InputError} where one is named and was not found.
 */
export function configuration(
  read: Config | undefined,
  { config: named, bibs }: WantedFiles,
  where: string,
): Config {
  if (read === undefined && named !== undefined) {
    throw new InputError(`${named} does not exist in ${where}. Check the input "config".`);
  }
  const config = read ?? DEFAULT_CONFIG;
  return bibs === undefined ? config : { ...config, bib: bibs };
}
