import { FORM_PATH } from '../form-path.ts';
import type { WantedFiles } from './choose-files.ts';

/**
 * Whether a path may be that of the list, a bibliography or the submission form. Spares most
 * requests on changes of code, images and the like.
 */
export function mayMatter({ readme, bibs }: WantedFiles): (path: string) => boolean {
  const named = new Set([readme, ...(bibs ?? []), FORM_PATH]);
  return (path) => named.has(path) || /\.(?:md|markdown|mdown|mkd|bib)$/i.test(path);
}
