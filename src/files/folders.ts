import type { Files } from './read-source.ts';

/** What finding files needs of the folders around them. */
export interface Folders {
  /** The names in a folder; throws when there is no such folder. */
  readonly namesIn: (folder: string) => string[];
  readonly isFile: (path: string) => boolean;
  readonly isFolder: (path: string) => boolean;
}

/** The folders of a file system. */
export function foldersOf(files: Files): Folders {
  const stat = (path: string) => {
    try {
      return files.statSync(path, { throwIfNoEntry: false });
    } catch {
      return undefined;
    }
  };
  return {
    namesIn: (folder) => files.readdirSync(folder),
    isFile: (path) => stat(path)?.isFile() ?? false,
    isFolder: (path) => stat(path)?.isDirectory() ?? false,
  };
}
