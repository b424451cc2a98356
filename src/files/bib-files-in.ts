import { isBib } from './find-files.ts';
import type { Folders } from './folders.ts';
import type { BibFiles } from './raw-file.ts';

/** The .bib files in a folder and one folder down, relative to it. */
export function bibFilesIn(folders: Folders, folder: string): BibFiles {
  const names = (path: string): string[] => {
    try {
      return folders.namesIn(path);
    } catch {
      return [];
    }
  };
  const paths = names(folder).flatMap((name) =>
    isBib(name)
      ? [name]
      : names(`${folder}/${name}`)
          .filter(isBib)
          .map((file) => `${name}/${file}`),
  );
  return { paths, depth: 1 };
}
