import type { ChangedFile } from './git/changed-files.ts';
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
  const listed = world.git.listTree(name, recursive);
  if (listed === undefined) throw notFound();
  return listed;
}

/** A commit as the Git database shows it. */
export function gitCommitJson(world: World, sha: string) {
  const { tree, message, parents } = world.git.commitOf(sha);
  return {
    sha,
    tree: { sha: tree },
    message,
    parents: parents.map((one) => ({ sha: one })),
    verification: { verified: world.verified.has(sha) },
  };
}

/** A commit as the repository shows it. */
export function commitJson(world: World, sha: string) {
  const { tree, message, parents, verification } = gitCommitJson(world, sha);
  const { author } = world.git.commitOf(sha);
  const login = /^(.+)@users\.noreply\.github\.com$/.exec(author.email)?.[1];
  return {
    sha,
    parents,
    commit: { message, tree, verification, author },
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
