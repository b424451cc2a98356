import type { GitHubClient } from './connect.ts';

/** A branch, maybe of a fork. */
export interface Branch {
  /** `owner/name`. */
  readonly repository: string;
  readonly name: string;
}

/** A file as it is to be. */
export interface NewFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

const COMMIT = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;

/**
 * Commits files to a branch, as long as its tip is the commit that they were made from. GitHub
 * signs such a commit.
 *
 * @param message a headline, and behind an empty line what more there is to say.
 * @returns the new commit; undefined where the branch has moved on or the token may not write.
 */
export async function commitFiles(
  client: GitHubClient,
  branch: Branch,
  tip: string,
  message: string,
  files: readonly NewFile[],
): Promise<string | undefined> {
  const [headline = '', ...body] = message.split('\n\n');
  try {
    const answer = await client.graphql<Answer>(COMMIT, {
      input: {
        branch: { repositoryNameWithOwner: branch.repository, branchName: branch.name },
        expectedHeadOid: tip,
        message: { headline, ...(body.length === 0 ? {} : { body: body.join('\n\n') }) },
        fileChanges: {
          additions: files.map(({ path, bytes }) => ({
            path,
            contents: Buffer.from(bytes).toString('base64'),
          })),
        },
      },
      request: { retries: 0 },
    });
    return answer.createCommitOnBranch?.commit?.oid;
  } catch (error) {
    if (error instanceof Error && error.name === 'GraphqlResponseError') return undefined;
    throw error;
  }
}

interface Answer {
  readonly createCommitOnBranch: { readonly commit: { readonly oid: string } | null } | null;
}
