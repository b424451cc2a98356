import { refuseWorkflows } from '../commits.ts';
import type { FileChanges } from '../git-repository.ts';
import type { Token } from '../model.ts';
import type { World } from '../world.ts';
import { forbidden, GraphRefusal } from './refusal.ts';

export interface CreateCommitInput {
  readonly clientMutationId?: string;
  readonly branch: {
    readonly id?: string;
    readonly branchName?: string;
    readonly repositoryNameWithOwner?: string;
  };
  readonly expectedHeadOid: string;
  readonly message: { readonly headline: string; readonly body?: string };
  readonly fileChanges?: {
    readonly additions?: readonly { readonly path: string; readonly contents: string }[];
    readonly deletions?: readonly { readonly path: string }[];
  };
}

/** Commits on a branch whose tip is known; GitHub signs such a commit. */
export function createCommit(world: World, token: Token, input: CreateCommitInput) {
  const { branch, expectedHeadOid, message, fileChanges } = input;
  const repository = branch.repositoryNameWithOwner ?? world.repository;
  const own = repository === world.repository || token.repositories?.includes(repository) === true;
  if (!own || token.permissions.contents !== 'write') throw forbidden();
  const name = (branch.branchName ?? branch.id?.replace(/^REF_/, '') ?? '').replace(
    /^refs\/heads\//,
    '',
  );
  const tip = world.branch(name, repository);
  if (tip === undefined) {
    throw new GraphRefusal('NOT_FOUND', `No ref found for branch "${name}" in "${repository}".`);
  }
  if (tip !== expectedHeadOid) {
    throw new GraphRefusal(
      'STALE_DATA',
      `Expected branch to point to "${expectedHeadOid}" but it did not. Pull and try again.`,
    );
  }
  const changes: Record<string, FileChanges[string]> = {};
  for (const { path } of fileChanges?.deletions ?? []) {
    if (world.git.entryAt(`${tip}:${path}`) === undefined) {
      throw new GraphRefusal(
        'UNPROCESSABLE',
        `A path was requested for deletion which does not exist as of commit oid \`${tip}\`.`,
      );
    }
    changes[path] = null;
  }
  for (const { path, contents } of fileChanges?.additions ?? []) {
    changes[path] = Buffer.from(contents, 'base64');
  }
  refuseWorkflows(token, Object.keys(changes));
  const text = message.body ? `${message.headline}\n\n${message.body}` : message.headline;
  const author = `${token.login} <${token.login}@users.noreply.github.com> 1700000000 +0000`;
  const ref = world.ref(name, repository);
  const oid = world.git.commit({ ref, files: changes, message: text, parents: [tip], author });
  world.verified.add(oid);
  world.afterRefChange();
  return {
    clientMutationId: input.clientMutationId ?? null,
    commit: { id: `C_${oid}`, oid },
    ref: { id: `REF_${name}`, name },
  };
}
