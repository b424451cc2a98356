import type { Config } from '../config/config.ts';
import { DEFAULT_CONFIG } from '../config/defaults.ts';
import { configPaths, plainPath } from '../files/find-files.ts';
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
  const before = configFile(base, wanted);
  const after = configFile(head, wanted);
  if (after === undefined) {
    if (before === undefined || wanted.config === undefined) return before !== undefined;
    throw new ConfigError(
      `${before.path} is missing in ${wanted.whole}, but the workflow's input "config" names it. Restore it, or change the workflow first.`,
    );
  }
  const same =
    before?.path === after.path && before.sha === after.sha && before.mode === after.mode;
  if (same) return false;
  try {
    refuseIrregular(after, wanted.whole);
    checkNamed(await reader.config(await rawFile(after, blobs)), head, after.path, tools);
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
 * @throws {InputError} for one that is named and missing, wrong, or no regular file.
 */
export async function configIn(
  tree: readonly TreeFile[],
  wanted: WantedFiles,
  reader: ListReader,
  blobs: ReadBlobs,
): Promise<Config> {
  const file = configFile(tree, wanted);
  if (file !== undefined) refuseIrregular(file, wanted.whole);
  const read = file && (await reader.config(await rawFile(file, blobs)));
  return configuration(read, wanted, wanted.whole);
}

/** The configuration among the files of a commit: the first of the places where it may be. */
function configFile(tree: readonly TreeFile[], { config }: WantedFiles): TreeFile | undefined {
  return configPaths(config)
    .map((path) => tree.find((file) => file.path === path))
    .find((file) => file !== undefined);
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
