import { isGraphqlError, isRefusal, UNPROCESSABLE, unless } from './api-failure.ts';
import type { RepositoryPlace } from './ask.ts';
import type { GitHubClient } from './connect.ts';
import type { NewCommit } from './facts.ts';

/**
 * Makes a commit. On the tip of its branch this is one request, which GitHub guards: nothing happens
 * where the branch has moved. Elsewhere the commit is made first and the branch moved once, since
 * GitHub closes a pull request whose branch equals its base.
 *
 * @returns the hash of the commit; undefined where the branch has moved.
 */
export async function makeCommit(
  client: GitHubClient,
  home: RepositoryPlace,
  commit: NewCommit,
): Promise<string | undefined> {
  const { branch, tip, onto, message } = commit;
  const name = typeof branch === 'string' ? branch : branch.name;
  const here = typeof branch === 'string' ? home : placeOf(branch.repository);
  if (tip !== undefined && onto === undefined && typeof message === 'string') {
    return append(client, here, name, { ...commit, tip, message });
  }
  const sha = await commitApart(client, here, commit);
  return (await moveBranch(client, here, name, { tip, sha })) ? sha : undefined;
}

/** Where `owner/name` is. */
export function placeOf(repository: string): RepositoryPlace {
  const [owner = '', repo = ''] = repository.split('/');
  return { owner, repo };
}

const APPEND = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;

async function append(
  client: GitHubClient,
  { owner, repo }: RepositoryPlace,
  branchName: string,
  { tip, message, files }: NewCommit & { readonly message: string },
): Promise<string | undefined> {
  const [headline = '', ...rest] = message.split('\n');
  const body = rest.join('\n').trim();
  try {
    const answer = await client.graphql<{
      createCommitOnBranch: { readonly commit: { readonly oid: string } | null } | null;
    }>(APPEND, {
      input: {
        branch: { repositoryNameWithOwner: `${owner}/${repo}`, branchName },
        expectedHeadOid: tip,
        message: { headline, ...(body === '' ? {} : { body }) },
        fileChanges: {
          additions: files.map(({ path, text }) => ({
            path,
            contents: Buffer.from(text).toString('base64'),
          })),
        },
      },
      request: { retries: 0 },
    });
    return answer.createCommitOnBranch?.commit?.oid;
  } catch (error) {
    if (isGraphqlError(error) && !isRefusal(error)) return undefined;
    throw error;
  }
}

/** A commit that no branch holds yet. */
async function commitApart(
  { rest }: GitHubClient,
  here: RepositoryPlace,
  { tip, onto, message, files }: NewCommit,
): Promise<string> {
  const { data: tree } = await rest.git.createTree({
    ...here,
    ...(onto === undefined ? {} : { base_tree: onto.tree }),
    tree: files.map(({ path, mode = '100644', text }) => ({
      path,
      mode,
      type: 'blob',
      content: text,
    })),
  });
  const { data } = await rest.git.createCommit({
    ...here,
    message: typeof message === 'string' ? message : message(tree.sha),
    tree: tree.sha,
    parents: [onto?.sha ?? tip].filter((sha) => sha !== undefined),
  });
  return data.sha;
}

/** @returns whether the branch was still where it should be moved from. */
async function moveBranch(
  { rest }: GitHubClient,
  here: RepositoryPlace,
  branch: string,
  { tip, sha }: { readonly tip: string | undefined; readonly sha: string },
): Promise<boolean> {
  if (tip === undefined) {
    const created = await unless([UNPROCESSABLE], () =>
      rest.git.createRef({ ...here, ref: `refs/heads/${branch}`, sha }),
    );
    return created !== undefined;
  }
  const ref = `heads/${branch}`;
  const { data } = await rest.git.getRef({ ...here, ref });
  if (data.object.sha !== tip) return false;
  await rest.git.updateRef({ ...here, ref, sha, force: true });
  return true;
}
