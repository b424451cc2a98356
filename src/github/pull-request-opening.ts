import type { GitHubClient } from './connect.ts';
import type { FileAt } from './files-at.ts';
import { type Blob, wholeBytes } from './whole-bytes.ts';

/** What is asked of a pull request first. */
export interface PullRequestOpening {
  readonly headSha: string;
  /** How many files it changes, however many of them GitHub lists. */
  readonly changedFiles: number;
  /** In the order asked for; undefined where there is no such file. */
  readonly files: readonly (Uint8Array | undefined)[];
}

type Answer = Readonly<Record<string, (Blob & { readonly oid?: string }) | null>> & {
  readonly pullRequest: { readonly headRefOid: string; readonly changedFiles: number };
};

/**
 * Asks how much a pull request changes, and for some files of commits in the same request; those
 * that GraphQL does not give whole take one more each.
 *
 * @param blob reads a blob by its hash.
 */
export async function pullRequestOpening(
  client: GitHubClient,
  { owner, repo, number }: { owner: string; repo: string; number: number },
  files: readonly FileAt[],
  blob: (sha: string) => Promise<Uint8Array>,
): Promise<PullRequestOpening> {
  const variables = files.map((_, index) => `$file${index}: String!`);
  const texts = files.map(
    (_, index) =>
      `file${index}: object(expression: $file${index}) { ... on Blob { oid text byteSize isTruncated } }`,
  );
  const { repository } = await client.graphql<{ readonly repository: Answer }>(
    `query ($owner: String!, $repo: String!, $number: Int!, ${variables.join(', ')}) { repository(owner: $owner, name: $repo) { pullRequest(number: $number) { headRefOid changedFiles } ${texts.join(' ')} } }`,
    {
      owner,
      repo,
      number,
      ...Object.fromEntries(
        files.map(({ commit, path }, index) => [`file${index}`, `${commit}:${path}`]),
      ),
    },
  );
  const found: (Uint8Array | undefined)[] = [];
  for (const index of files.keys()) {
    const file = repository[`file${index}`];
    // A folder has no hash here.
    found.push(file?.oid === undefined ? undefined : (wholeBytes(file) ?? (await blob(file.oid))));
  }
  const { headRefOid: headSha, changedFiles } = repository.pullRequest;
  return { headSha, changedFiles, files: found };
}
