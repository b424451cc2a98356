import { linesOf } from './lines.ts';
import type { TreeEntry } from './objects.ts';
import { patchOf } from './patch.ts';

export interface ChangedFile {
  readonly filename: string;
  readonly previous?: string;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed';
  readonly sha: string;
  readonly additions: number;
  readonly deletions: number;
  /** The hunks, without the file's head; nothing for a binary file. */
  readonly patch?: string;
}

/** All files of a tree by path, those of its folders included. */
export type FlatTree = ReadonlyMap<string, TreeEntry>;
type Read = (sha: string) => Buffer;

/** A removed and an added file with so much in common are one that was renamed. */
const ALIKE = 0.5;
/** Git takes a file for binary that has a zero byte so early. */
const LOOKED_AT = 8000;

/** What changed between two trees, with renames found as GitHub finds them. */
export function changedFiles(old: FlatTree, young: FlatTree, read: Read): ChangedFile[] {
  const removed = new Map([...old].filter(([path]) => !young.has(path)));
  const files: ChangedFile[] = [];
  const added = [...young].filter(([path]) => !old.has(path));
  for (const [path, { sha }] of added) {
    const source = mostAlike(sha, removed, read);
    if (source === undefined) files.push(file(path, 'added', { young: sha }, read));
    else {
      const from = removed.get(source)?.sha;
      removed.delete(source);
      files.push({ ...file(path, 'renamed', { old: from, young: sha }, read), previous: source });
    }
  }
  for (const [path, { sha }] of removed) {
    files.push({ ...file(path, 'removed', { old: sha }, read), sha });
  }
  for (const [path, { sha, mode }] of young) {
    const had = old.get(path);
    if (had !== undefined && (had.sha !== sha || had.mode !== mode)) {
      files.push(file(path, 'modified', { old: had.sha, young: sha }, read));
    }
  }
  return files.sort((one, other) =>
    Buffer.compare(Buffer.from(one.filename), Buffer.from(other.filename)),
  );
}

/** The contents of a file before and after, by their hashes. */
interface Sides {
  readonly old?: string | undefined;
  readonly young?: string;
}

function file(
  filename: string,
  status: ChangedFile['status'],
  { old, young }: Sides,
  read: Read,
): ChangedFile {
  const from = old === undefined ? Buffer.alloc(0) : read(old);
  const to = young === undefined ? Buffer.alloc(0) : read(young);
  const binary = [from, to].some((one) => one.subarray(0, LOOKED_AT).includes(0));
  const patch = binary || old === young ? '' : patchOf(from.toString(), to.toString());
  const count = (mark: string): number => patch.split(`\n${mark}`).length - 1;
  return {
    filename,
    status,
    sha: young ?? '',
    additions: count('+'),
    deletions: count('-'),
    ...(patch !== '' && { patch }),
  };
}

function mostAlike(sha: string, removed: FlatTree, read: Read): string | undefined {
  let best: string | undefined;
  let most = ALIKE;
  for (const [path, had] of removed) {
    const like = had.sha === sha ? 1 : alikeness(read(had.sha), read(sha));
    if (like >= most && (best === undefined || like > most)) [best, most] = [path, like];
  }
  return best;
}

/** The share of the larger text that is in both, by its lines. */
function alikeness(one: Buffer, other: Buffer): number {
  const size = Math.max(one.length, other.length);
  if (size === 0 || Math.min(one.length, other.length) < size * ALIKE) return 0;
  const open = new Map<string, number>();
  for (const line of linesOf(one.toString())) open.set(line, (open.get(line) ?? 0) + 1);
  let common = 0;
  for (const line of linesOf(other.toString())) {
    const times = open.get(line) ?? 0;
    if (times === 0) continue;
    open.set(line, times - 1);
    common += Buffer.byteLength(line);
  }
  return common / size;
}
