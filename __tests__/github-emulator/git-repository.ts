import { type ChangedFile, changedFiles, type FlatTree } from './git/changed-files.ts';
import { historyOf, mergeBase } from './git/history.ts';
import { type Change, changesBetween, linesOf } from './git/lines.ts';
import { mergeTrees } from './git/merge-trees.ts';
import { type Commit, createObjects, TREE_MODE, type TreeEntry } from './git/objects.ts';

/** Files to write by path; `null` deletes one, `{ link }` is a symbolic link, `{ commit }` a submodule. */
export type FileChanges = Readonly<
  Record<string, string | Buffer | null | { link: string } | { commit: string }>
>;

export interface CommitOptions {
  readonly ref: string;
  readonly files: FileChanges;
  readonly message?: string | undefined;
  /** The parents' hashes; the tip of `ref` when left out. */
  readonly parents?: readonly string[];
  readonly author?: string;
}

/** A file or folder by name, with what it is. */
export interface Listed extends TreeEntry {
  readonly path: string;
  readonly type: 'blob' | 'tree' | 'commit';
  /** Of a file, in bytes. */
  readonly size?: number;
}

const IDENTITY = 'A Contributor <contributor@example.org> 1700000000 +0000';
const SUBMODULE = '160000';
const NONE: FlatTree = new Map();

/**
 * A git repository in memory: the store of the emulated GitHub. Its objects have the hashes
 * that git gives them, so that trees compare, and a test holds its diffs and merges against git's.
 */
export function createGitRepository() {
  const objects = createObjects();
  const refs = new Map<string, string>();
  const diffs = new Map<string, ChangedFile[]>();
  const flat = new Map<string, FlatTree>();
  /** Of a submodule, what git's diffs show of one. */
  const read = (sha: string): Buffer =>
    objects.blob(sha) ?? Buffer.from(`Subproject commit ${sha}\n`);

  /** The commit that a hash, a ref or a branch names, maybe with `^` for its first parent. */
  const resolve = (name: string): string | undefined => {
    const [, start = '', up] = /^(.*?)(\^[12]?)?$/s.exec(name) ?? [];
    const sha = refs.get(start) ?? refs.get(`refs/heads/${start}`) ?? start;
    const commit = objects.commit(sha);
    if (commit === undefined || up === undefined) return commit && sha;
    return commit.parents[up === '^2' ? 1 : 0];
  };
  const commitOf = (name: string): Commit => {
    const commit = objects.commit(resolve(name) ?? '');
    if (commit === undefined) throw new Error(`no commit ${name}`);
    return commit;
  };
  /** The file or folder that `commit:path` names, or the object that a hash does. */
  const entryAt = (name: string): TreeEntry | undefined => {
    const [, revision = '', path = ''] = /^([^:]*):(.*)$/s.exec(name) ?? [];
    if (!name.includes(':')) {
      const sha = resolve(name);
      return { mode: '', sha: sha === undefined ? name : commitOf(sha).tree };
    }
    const commit = objects.commit(resolve(revision) ?? '');
    if (commit === undefined) return undefined;
    let at: TreeEntry | undefined = { mode: TREE_MODE, sha: commit.tree };
    for (const part of path.split('/').filter((one) => one !== '')) {
      at = objects.tree(at?.sha ?? '')?.get(part);
    }
    return at;
  };
  const list = (tree: string, deep: boolean, folder = ''): Listed[] =>
    [...(objects.tree(tree) ?? [])].flatMap(([name, { mode, sha }]) => {
      const path = `${folder}${name}`;
      if (mode === SUBMODULE) return [{ path, mode, sha, type: 'commit' as const }];
      if (mode !== TREE_MODE) {
        return [{ path, mode, sha, type: 'blob' as const, size: read(sha).length }];
      }
      const below = deep ? list(sha, deep, `${path}/`) : [];
      return [{ path, mode, sha, type: 'tree' as const }, ...below];
    });
  const filesOf = (tree: string): FlatTree => {
    const known = flat.get(tree);
    if (known !== undefined) return known;
    const files = new Map(
      list(tree, true)
        .filter(({ type }) => type !== 'tree')
        .map(({ path, mode, sha }) => [path, { mode, sha }]),
    );
    flat.set(tree, files);
    return files;
  };
  /** Writes a tree of files by path, and gives its hash. */
  const writeTree = (files: FlatTree): string => {
    const entries = new Map<string, TreeEntry>();
    const folders = new Map<string, Map<string, TreeEntry>>();
    for (const [path, entry] of files) {
      const [, folder, rest = ''] = /^([^/]+)\/(.+)$/s.exec(path) ?? [];
      if (folder === undefined) entries.set(path, entry);
      else folders.set(folder, (folders.get(folder) ?? new Map()).set(rest, entry));
    }
    for (const [folder, inside] of folders) {
      entries.set(folder, { mode: TREE_MODE, sha: writeTree(inside) });
    }
    return objects.writeTree(entries);
  };
  const writeCommit = (tree: string, parents: readonly string[], who: string, message: string) =>
    objects.write(
      'commit',
      `tree ${tree}\n${parents.map((one) => `parent ${one}\n`).join('')}author ${who}\ncommitter ${who}\n\n${message}`,
    );
  const history = (name: string, without?: string): string[] =>
    historyOf(
      objects.commit,
      resolve(name) ?? '',
      new Set(without === undefined ? [] : historyOf(objects.commit, resolve(without) ?? '')),
    ).filter((sha) => objects.commit(sha) !== undefined);
  const baseOf = (one: string, other: string): string | undefined =>
    mergeBase(objects.commit, resolve(one) ?? '', resolve(other) ?? '');
  const changes = (base: string, head: string): ChangedFile[] => {
    const [old, young] = [commitOf(base).tree, commitOf(head).tree];
    const key = `${old} ${young}`;
    const known = diffs.get(key) ?? changedFiles(filesOf(old), filesOf(young), read);
    diffs.set(key, known);
    return known;
  };

  return {
    resolve,
    commitOf,
    entryAt,
    writeTree,
    writeCommit,
    writeBlob: (content: string | Buffer): string => objects.write('blob', content),
    readBlob: (name: string): Buffer | undefined => objects.blob(entryAt(name)?.sha ?? ''),
    /** What a folder holds, or the root of a commit; nothing where there is no such folder. */
    listTree: (name: string, deep: boolean): Listed[] | undefined => {
      const { sha = '' } = entryAt(name) ?? {};
      return objects.tree(sha) && list(sha, deep);
    },
    setRef: (ref: string, sha: string): void => void refs.set(ref, sha),
    deleteRef: (ref: string): void => void refs.delete(ref),
    /** Every ref by name. */
    refs: (): Map<string, string> => new Map([...refs].sort(([a], [b]) => (a < b ? -1 : 1))),
    /** A commit and all before it, newest first; without those of another. */
    history,
    /** The messages of a commit and all before it, newest first. */
    messages: (name: string): string[] => history(name).map((sha) => commitOf(sha).message),
    /** Commits changes on a ref, which is made when it is not there, and gives the commit. */
    commit({ ref, files, message = 'Change', parents, author = IDENTITY }: CommitOptions): string {
      const tip = resolve(ref);
      const from = parents ?? (tip === undefined ? [] : [tip]);
      const [first] = from;
      const tree = new Map(first === undefined ? NONE : filesOf(commitOf(first).tree));
      for (const [path, change] of Object.entries(files)) {
        if (change === null) tree.delete(path);
        else if (typeof change === 'object' && 'commit' in change) {
          tree.set(path, { mode: SUBMODULE, sha: change.commit });
        } else if (typeof change === 'object' && 'link' in change) {
          tree.set(path, { mode: '120000', sha: objects.write('blob', change.link) });
        } else tree.set(path, { mode: '100644', sha: objects.write('blob', change) });
      }
      const sha = writeCommit(writeTree(tree), from, author, message);
      refs.set(ref, sha);
      return sha;
    },
    mergeBase: baseOf,
    isAncestor: (one: string, other: string): boolean =>
      history(other).includes(resolve(one) ?? ''),
    /** The tree that merging two commits gives; nothing on a conflict. */
    mergeTree(ours: string, theirs: string): string | undefined {
      const base = baseOf(ours, theirs);
      const [was, mine, other] = [base, ours, theirs].map((one) =>
        one === undefined ? NONE : filesOf(commitOf(one).tree),
      );
      const write = (text: string): string => objects.write('blob', text);
      const merged = mergeTrees(was ?? NONE, mine ?? NONE, other ?? NONE, { read, write });
      return merged && writeTree(merged);
    },
    /** What changed between two commits, with renames found as GitHub finds them. */
    changedFiles: changes,
    changedPaths: (base: string, head: string): string[] =>
      changes(base, head).map(({ filename }) => filename),
    /** What changed in one file between two commits. */
    changedLines: (base: string, head: string, path: string): Change[] => {
      const [old, young] = [base, head].map((one) => {
        const bytes = objects.blob(entryAt(`${one}:${path}`)?.sha ?? '');
        return linesOf(bytes?.toString() ?? '');
      });
      return changesBetween(old ?? [], young ?? []);
    },
  };
}
