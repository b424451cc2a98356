import { dirname, join, sep } from 'node:path';
import { attempt } from '../text/attempt.ts';
import { memo } from '../text/memo.ts';
import { foldersOf } from './find-files.ts';
import { type Files, isThere } from './read-source.ts';

/** Whether a link of a README leads to a file or folder; undefined where that cannot be known. */
export type HasFile = (path: string) => boolean | undefined;

/**
 * Looks up the files beside a README, case-sensitive as on GitHub, whatever the disk does. A
 * path from the root of the repository (`/docs/a.md`) can only be followed in a checkout.
 *
 * @param readme its absolute path.
 */
export function repositoryFiles(files: Files, readme: string): HasFile {
  const { namesIn } = foldersOf(files);
  const names = memo((folder) =>
    attempt(() => new Set(namesIn(folder).map((name) => name.normalize('NFC')))),
  );
  const folder = dirname(readme);
  const root = rootOf(files, folder);
  return (path) => {
    const start = path.startsWith('/') ? root : folder;
    if (start === undefined) return undefined;
    let here = start;
    for (const part of path.split('/')) {
      if (part === '' || part === '.') continue;
      if (part === '..') return undefined;
      const there = names(here);
      // A file has no files in it; a folder that cannot be read may have any.
      if (there === undefined) return here === start ? undefined : false;
      if (!there.has(part.normalize('NFC'))) return false;
      here = join(here, part);
    }
    return true;
  };
}

/** Whether a path is a folder, or in it; both are absolute. */
export function isWithin(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** The folder around another one that holds `.git`. */
export function rootOf(files: Pick<Files, 'statSync'>, folder: string): string | undefined {
  for (let here = folder; ; here = dirname(here)) {
    if (isThere(files, join(here, '.git'))) return here;
    if (dirname(here) === here || !here.includes(sep)) return undefined;
  }
}
