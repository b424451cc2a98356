import type { Config } from '../config/config.ts';
import { DEFAULT_CONFIG } from '../config/defaults.ts';
import { configPaths } from '../files/find-files.ts';
import { InputError } from '../files/input-error.ts';
import { fetchedFile } from '../files/read-source.ts';
import type { GitHub } from '../github/github.ts';
import type { WantedFiles } from './choose-files.ts';

/**
 * The configuration as a commit holds it, or the defaults. The bibliographies in the
 * inputs take precedence.
 *
 * @throws {InputError} for one that is named and missing, or wrong.
 */
export async function commitConfig(
  api: Pick<GitHub, 'ask'>,
  commit: string,
  { config: named, bibs }: WantedFiles,
): Promise<Config> {
  const paths = configPaths(named);
  const { files } = await api.ask({ files: paths.map((path) => ({ commit, path })) });
  const at = files.findIndex((bytes) => bytes !== undefined);
  const [path, bytes] = [paths[at], files[at]];
  if (named !== undefined && bytes === undefined) {
    throw new InputError(
      `${named} does not exist in ${commit.slice(0, 12)}, the commit whose configuration counts. Check the input "config".`,
    );
  }
  let config = DEFAULT_CONFIG;
  if (path !== undefined && bytes !== undefined) {
    const { readConfig } = await import('../files/read-config.ts');
    config = await readConfig(fetchedFile(path, bytes));
  }
  return bibs === undefined ? config : { ...config, bib: bibs };
}
