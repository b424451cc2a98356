import type { ChangedFile } from './git-repository.ts';
import type { Token } from './model.ts';
import { type Call, notFound, Refusal } from './routing.ts';
import { userJson } from './shapes.ts';
import type { World } from './world.ts';

/** The commit that a branch, a hash or `owner:branch` names. */
export function atRef(call: Call, ref: string | null): string {
  const { world, repository } = call;
  const name = ref ?? world.defaultBranch;
  const [, owner, branch] = /^([^:]+):(.+)$/.exec(name) ?? [];
  const sha =
    (owner && branch && world.branch(branch, `${owner}/${world.repository.split('/')[1]}`)) ||
    (world.branch(name.replace(/^refs\/heads\//, ''), repository) ?? world.git.resolve(name));
  if (sha === undefined) throw new Refusal(404, `No commit found for the ref ${name}`);
  return sha;
}

export function treeEntries({ world }: Call, name: string, recursive: boolean) {
  const listed = world.git.attempt('ls-tree', '-z', '-l', ...(recursive ? ['-r', '-t'] : []), name);
  if (listed === undefined) throw notFound();
  return listed.split('\0').flatMap((line) => {
    const match = /^(\d+) (\w+) (\w+) +(\d+|-)\t(.*)$/s.exec(line);
    if (match === null) return [];
    const [, mode, type, sha, size, path] = match;
    return [{ mode, type, sha, path, ...(size !== '-' && { size: Number(size) }) }];
  });
}

/** A commit as the Git database shows it. */
export function gitCommitJson(world: World, sha: string) {
  const [tree = '', parents = '', ...message] = world.git
    .git('log', '-1', '--format=%T%n%P%n%B', sha)
    .split('\n');
  return {
    sha,
    tree: { sha: tree },
    message: message.join('\n').trimEnd(),
    parents: parents
      .split(' ')
      .filter((one) => one !== '')
      .map((one) => ({ sha: one })),
    verification: { verified: world.verified.has(sha) },
  };
}

/** A commit as the repository shows it. */
export function commitJson(world: World, sha: string) {
  const { tree, message, parents, verification } = gitCommitJson(world, sha);
  const [name = '', email = '', date = ''] = world.git
    .git('log', '-1', '--format=%an%n%ae%n%aI', sha)
    .split('\n');
  const login = /^(.+)@users\.noreply\.github\.com$/.exec(email)?.[1];
  return {
    sha,
    parents,
    commit: { message, tree, verification, author: { name, email, date } },
    // Nobody known: GitHub finds accounts by their addresses.
    author: login === undefined ? null : userJson(world, login),
  };
}

/** The files between two commits, as GitHub lists them. */
export const filesJson = (files: readonly ChangedFile[]) =>
  files.map(({ previous, ...file }) => ({
    ...file,
    changes: file.additions + file.deletions,
    ...(previous !== undefined && { previous_filename: previous }),
  }));

/** A workflow's own token never writes workflows. */
export function refuseWorkflows(token: Token, paths: readonly string[]): void {
  if (token.type === 'Bot' && paths.some((one) => one.startsWith('.github/workflows/'))) {
    throw new Refusal(403, 'Resource not accessible by integration');
  }
}
