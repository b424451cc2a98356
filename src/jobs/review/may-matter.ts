import type { WantedFiles } from './choose-files.ts';

/**
 * Whether a path may be that of the list or a bibliography. Spares most requests on changes of
 * code, images and the like.
 */
export function mayMatter({ readme, bibs }: WantedFiles): (path: string) => boolean {
  const named = new Set([readme, ...(bibs ?? [])]);
  return (path) => named.has(path) || /\.(?:md|markdown|mdown|mkd|bib)$/i.test(path);
}
