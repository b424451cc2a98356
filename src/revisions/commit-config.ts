import type { Config } from '../config/config.ts';
import { DEFAULT_CONFIG } from '../config/defaults.ts';
import { CONFIG_PATHS } from '../files/config-paths.ts';
import { fetchedFile } from '../files/fetched-file.ts';
import { InputError } from '../files/input-error.ts';
import type { RepositoryApi } from '../github/repository.ts';
import type { WantedFiles } from './choose-files.ts';

/**
 * The configuration as a commit holds it, or the defaults. What the inputs say of bibliographies
 * goes before.
 *
 * @throws {InputError} for one that is named and missing, or wrong.
 */
export async function commitConfig(
  api: Pick<RepositoryApi, 'fileAt' | 'namesAt'>,
  commit: string,
  { config: named, bibs }: WantedFiles,
): Promise<Config> {
  const path = named ?? (await usualConfig(api, commit));
  const config = path === undefined ? DEFAULT_CONFIG : await configAt(api, commit, path);
  return bibs === undefined ? config : { ...config, bib: bibs };
}

async function configAt(
  api: Pick<RepositoryApi, 'fileAt'>,
  commit: string,
  path: string,
): Promise<Config> {
  const bytes = await api.fileAt(path, commit);
  if (bytes === undefined) {
    throw new InputError(
      `${path} does not exist in ${commit.slice(0, 12)}, the commit whose configuration counts. Check the input "config".`,
    );
  }
  const { readConfig } = await import('../files/read-config.ts');
  return readConfig(fetchedFile(path, bytes));
}

/** One request finds out that there is none, which is most often so. */
async function usualConfig(
  api: Pick<RepositoryApi, 'namesAt'>,
  commit: string,
): Promise<string | undefined> {
  const names = new Set(await api.namesAt('.github', commit));
  return CONFIG_PATHS.find((path) => names.has(path.slice(path.lastIndexOf('/') + 1)));
}
