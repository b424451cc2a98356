import { dirname, join, resolve } from 'node:path';
import { attempt } from '../text/attempt.ts';
import { compact } from '../text/json.ts';
import { type Files, namesIn } from './read-source.ts';

/** A git checkout, as git's own files say; nothing is run. */
export interface GitCheckout {
  /** The folder that the paths of the repository begin in. */
  readonly root: string;
  /** The full SHA that is checked out; absent before the first commit. */
  readonly head?: string;
  /** The branch that pull requests go to, as far as the checkout knows. */
  readonly defaultBranch: string;
  /** The address of the remote `origin`. */
  readonly origin?: string;
  /** Tags of the commit that is checked out, those that name it by its SHA. */
  readonly tags: readonly string[];
  /** Whether a branch of a remote, as it was last seen, is at this commit. */
  readonly pushed: boolean;
}

const USUAL_BRANCHES = ['remotes/origin', 'heads'].flatMap((place) =>
  ['main', 'master'].map((name) => `refs/${place}/${name}`),
);
const SHA = /^[\da-f]{40}(?:[\da-f]{24})?$/;

/** The checkout that a folder is in; undefined where it is in none. */
export function findCheckout(files: Files, folder: string): GitCheckout | undefined {
  for (let root = folder; ; root = dirname(root)) {
    const checkout = readCheckout(files, root);
    if (checkout !== undefined || root === dirname(root)) return checkout;
  }
}

/** The checkout that has its root in a folder. */
export function readCheckout(files: Files, root: string): GitCheckout | undefined {
  const git = gitFolder(files, root);
  if (git === undefined) return undefined;
  const read = (name: string): string => attempt(() => text(files, join(git.common, name))) ?? '';
  const start = attempt(() => text(files, join(git.own, 'HEAD')).trim());
  if (start === undefined) return undefined;
  const refs = packedRefs(read('packed-refs'));
  const ref = /^ref: (\S+)$/.exec(start)?.[1];
  const branch = /^refs\/heads\/(.+)$/.exec(ref ?? '')?.[1];
  const head = ref === undefined ? start : read(ref).trim() || refs.get(ref);
  const main = /^ref: refs\/remotes\/origin\/(\S+)/.exec(read('refs/remotes/origin/HEAD'))?.[1];
  const remote = /^\[remote "origin"\][^[]*/m.exec(read('config'))?.[0] ?? '';
  const origin = /^[ \t]*url[ \t]*=[ \t]*(\S+)/m.exec(remote)?.[1];
  const isHead = (name: string): boolean => (read(name).trim() || refs.get(name)) === head;
  const refsIn = (kind: string): string[] => [
    ...new Set([
      ...namesBelow(files, join(git.common, 'refs', kind)).map((name) => `refs/${kind}/${name}`),
      ...[...refs.keys()].filter((name) => name.startsWith(`refs/${kind}/`)),
    ]),
  ];
  // Where no clone has noted it, the work may be done on a branch of its own.
  const usual = USUAL_BRANCHES.find((name) => read(name) !== '' || refs.has(name));
  return compact({
    root,
    defaultBranch: main ?? usual?.split('/').at(-1) ?? branch ?? 'main',
    head: head !== undefined && SHA.test(head) ? head : undefined,
    origin,
    tags: refsIn('tags')
      .filter(isHead)
      .map((name) => name.slice('refs/tags/'.length)),
    pushed: refsIn('remotes').some(isHead),
  });
}

/** The commits that are checked out in a folder and in the folders right below it. */
export function checkedOutCommits(files: Files, folder: string): string[] {
  const below = namesIn(files, folder);
  return ['.', ...below].flatMap((name) => readCheckout(files, join(folder, name))?.head ?? []);
}

/** Whether there is anything in a folder; where nothing was checked out, it is empty. */
export function isCheckedOut(files: Files, folder: string): boolean {
  return namesIn(files, folder).length > 0;
}

/** `.git` is a folder, or in a worktree a file that names one, whose shared part is elsewhere. */
function gitFolder(files: Files, root: string): { own: string; common: string } | undefined {
  const path = join(root, '.git');
  const stats = attempt(() => files.statSync(path, { throwIfNoEntry: false }));
  if (stats === undefined) return undefined;
  if (stats.isDirectory()) return { own: path, common: path };
  const named = /^gitdir: (.+)$/m.exec(attempt(() => text(files, path)) ?? '')?.[1];
  if (named === undefined) return undefined;
  const own = resolve(root, named.trim());
  const shared = attempt(() => text(files, join(own, 'commondir')).trim());
  return { own, common: shared === undefined ? own : resolve(own, shared) };
}

/** SHAs by name; the second line of an annotated tag names the commit. */
function packedRefs(packed: string): ReadonlyMap<string, string> {
  const refs = new Map<string, string>();
  let last = '';
  for (const line of packed.split('\n')) {
    const [sha = '', name] = line.split(' ');
    if (sha.startsWith('^')) refs.set(last, sha.slice(1));
    else if (name !== undefined && SHA.test(sha)) {
      refs.set(name, sha);
      last = name;
    }
  }
  return refs;
}

/** The files below a folder, relative to it: names of refs may have slashes. */
function namesBelow(files: Files, folder: string): string[] {
  const names = namesIn(files, folder);
  return names.flatMap((name) => {
    const stats = attempt(() => files.statSync(join(folder, name)));
    return stats?.isDirectory() === true
      ? namesBelow(files, join(folder, name)).map((below) => `${name}/${below}`)
      : [name];
  });
}

function text(files: Files, path: string): string {
  return files.readFileSync(path, 'utf8');
}
