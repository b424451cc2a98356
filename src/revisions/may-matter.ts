import type { Config } from '../config/config.ts';
import { configPaths } from '../files/config-paths.ts';
import { isBib } from '../files/find-files.ts';
import { FORM_PATH } from '../files/form-path.ts';
import type { WantedFiles } from './choose-files.ts';

/**
 * Whether a path may be that of the list, a bibliography, the configuration or the submission form.
 * Spares most requests on changes of code, images and the like.
 *
 * @param config absent where it cannot be read.
 */
export function mayMatter(wanted: WantedFiles, config?: Config): (path: string) => boolean {
  const { readme, bibs } = wanted;
  const named = new Set(
    [readme, ...(bibs ?? []), config?.readme, ...(config?.bib ?? [])].map((path) =>
      path?.replaceAll('\\', '/').replace(/^\.\//, ''),
    ),
  );
  for (const path of [...configPaths(wanted.config), FORM_PATH]) named.add(path);
  return (path) => named.has(path) || isBib(path) || /\.(?:md|markdown|mdown|mkd)$/i.test(path);
}
