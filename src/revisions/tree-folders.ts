import type { Folders } from '../files/folders.ts';
import type { TreeFile } from '../github/facts.ts';

/** The folders of a commit; the topmost one is named by the empty path. */
export function treeFolders(tree: readonly TreeFile[]): Folders {
  const files = new Set<string>();
  const names = new Map<string, Set<string>>([['', new Set()]]);
  for (const { path, mode } of tree) {
    if (isRegular(mode)) files.add(path);
    let folder = '';
    for (const name of path.split('/')) {
      const inside = names.get(folder) ?? new Set();
      names.set(folder, inside.add(name));
      folder = folder === '' ? name : `${folder}/${name}`;
    }
  }
  return {
    namesIn: (folder) => {
      const inside = names.get(plain(folder));
      if (inside === undefined) throw new Error(`no folder ${folder}`);
      return [...inside];
    },
    isFile: (path) => files.has(plain(path)),
    isFolder: (path) => names.has(plain(path)),
  };
}

/** Git's modes of regular files; links and submodules have others. */
export function isRegular(mode: string): boolean {
  return mode === '100644' || mode === '100755';
}

/** As git writes paths, where the action runs on Windows. */
function plain(path: string): string {
  return path.replaceAll('\\', '/').replace(/^\.(?:\/|$)/, '');
}
