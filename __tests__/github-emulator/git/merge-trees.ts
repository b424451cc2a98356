import type { FlatTree } from './changed-files.ts';
import { mergeTexts } from './merge.ts';
import type { TreeEntry } from './objects.ts';

interface Blobs {
  readonly read: (sha: string) => Buffer;
  readonly write: (text: string) => string;
}

/**
 * The files that merging two trees gives; nothing on a conflict. A file that one side renamed and
 * the other changed is a conflict here, where git would follow it.
 */
export function mergeTrees(
  base: FlatTree,
  ours: FlatTree,
  theirs: FlatTree,
  { read, write }: Blobs,
): Map<string, TreeEntry> | undefined {
  const merged = new Map<string, TreeEntry>();
  for (const path of new Set([...base.keys(), ...ours.keys(), ...theirs.keys()])) {
    const [was, mine, other] = [base.get(path), ours.get(path), theirs.get(path)];
    const one = same(mine, other) || same(other, was) ? mine : same(mine, was) ? other : undefined;
    if (one !== undefined) merged.set(path, one);
    if (same(mine, other) || same(other, was) || same(mine, was)) continue;
    if (mine === undefined || other === undefined) return undefined;
    const text = mergeTexts(
      was === undefined ? '' : read(was.sha).toString(),
      read(mine.sha).toString(),
      read(other.sha).toString(),
    );
    if (text === undefined) return undefined;
    merged.set(path, { mode: mine.mode, sha: write(text) });
  }
  return merged;
}

function same(one: TreeEntry | undefined, other: TreeEntry | undefined): boolean {
  return one?.sha === other?.sha && one?.mode === other?.mode;
}
