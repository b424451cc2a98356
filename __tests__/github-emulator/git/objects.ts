import { createHash } from 'node:crypto';

export interface GitObject {
  readonly type: 'blob' | 'tree' | 'commit';
  readonly bytes: Buffer;
}

/** A file or a folder as a tree names it. */
export interface TreeEntry {
  /** `040000` for a folder, as `git ls-tree` shows it. */
  readonly mode: string;
  readonly sha: string;
}

export interface Commit {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: { readonly name: string; readonly email: string; readonly date: string };
  readonly message: string;
}

export const TREE_MODE = '040000';

/** Git's objects, in memory, under the hashes that git gives them. */
export function createObjects() {
  const objects = new Map<string, GitObject>();
  const trees = new Map<string, ReadonlyMap<string, TreeEntry>>();
  const commits = new Map<string, Commit>();
  const of = (sha: string, type: GitObject['type']): Buffer | undefined => {
    const found = objects.get(sha);
    return found?.type === type ? found.bytes : undefined;
  };
  const write = (type: GitObject['type'], content: string | Buffer): string => {
    const bytes = Buffer.from(content);
    const sha = createHash('sha1').update(`${type} ${bytes.length}\0`).update(bytes).digest('hex');
    objects.set(sha, { type, bytes });
    return sha;
  };
  return {
    get: (sha: string): GitObject | undefined => objects.get(sha),
    blob: (sha: string): Buffer | undefined => of(sha, 'blob'),
    write,
    writeTree(entries: ReadonlyMap<string, TreeEntry>): string {
      const key = ([name, { mode }]: [string, TreeEntry]) =>
        Buffer.from(mode === TREE_MODE ? `${name}/` : name);
      const sorted = [...entries].sort((one, other) => Buffer.compare(key(one), key(other)));
      const sha = write(
        'tree',
        Buffer.concat(
          sorted.flatMap(([name, entry]) => [
            Buffer.from(`${entry.mode.replace(/^0/, '')} ${name}\0`),
            Buffer.from(entry.sha, 'hex'),
          ]),
        ),
      );
      trees.set(sha, new Map(sorted));
      return sha;
    },
    /** What a tree holds, in git's order. */
    tree: (sha: string): ReadonlyMap<string, TreeEntry> | undefined => trees.get(sha),
    commit(sha: string): Commit | undefined {
      const known = commits.get(sha);
      const bytes = known === undefined ? of(sha, 'commit') : undefined;
      if (bytes === undefined) return known;
      const read = readCommit(bytes.toString('utf8'));
      commits.set(sha, read);
      return read;
    },
  };
}

function readCommit(text: string): Commit {
  const end = text.indexOf('\n\n');
  const head = text.slice(0, end).split('\n');
  const all = (key: string): string[] =>
    head.filter((line) => line.startsWith(`${key} `)).map((line) => line.slice(key.length + 1));
  const [, name = '', email = '', seconds = '0'] =
    /^(.*) <(.*)> (\d+) \+0000$/.exec(all('author')[0] ?? '') ?? [];
  const date = new Date(Number(seconds) * 1000).toISOString().replace(/\.\d+Z$/, '+00:00');
  return {
    tree: all('tree')[0] ?? '',
    parents: all('parent'),
    author: { name, email, date },
    message: text.slice(end + 2).trimEnd(),
  };
}
