import type { GitHubClient } from './connect.ts';
import type { RepositoryPlace } from './submission-state.ts';
import { type Blob, wholeBytes } from './whole-bytes.ts';

/** GraphQL answers one request within ten seconds. */
const PER_REQUEST = 8;

interface Answer {
  readonly repository: Readonly<Record<string, (Blob & { readonly oid: string }) | null>>;
}

/** A file at a commit. */
export interface FileAt {
  readonly commit: string;
  readonly path: string;
}

/**
 * Reads files of commits, several in one request; those that GraphQL does not give whole take one
 * more each.
 *
 * @param blob reads a blob by its hash.
 * @returns the bytes in the order asked for; undefined where there is no such file.
 */
export async function filesAt(
  client: GitHubClient,
  { owner, repo }: RepositoryPlace,
  files: readonly FileAt[],
  blob: (sha: string) => Promise<Uint8Array>,
): Promise<(Uint8Array | undefined)[]> {
  const found: (Uint8Array | undefined)[] = [];
  for (let at = 0; at < files.length; at += PER_REQUEST) {
    const some = files.slice(at, at + PER_REQUEST);
    const variables = some.map((_, index) => `$file${index}: String!`);
    const texts = some.map(
      (_, index) =>
        `file${index}: object(expression: $file${index}) { ... on Blob { oid text byteSize isTruncated } }`,
    );
    const { repository } = await client.graphql<Answer>(
      `query ($owner: String!, $repo: String!, ${variables.join(', ')}) { repository(owner: $owner, name: $repo) { ${texts.join(' ')} } }`,
      {
        owner,
        repo,
        ...Object.fromEntries(
          some.map(({ commit, path }, index) => [`file${index}`, `${commit}:${path}`]),
        ),
      },
    );
    for (const index of some.keys()) {
      const one = repository[`file${index}`];
      // A folder has no hash here.
      found.push(one?.oid === undefined ? undefined : (wholeBytes(one) ?? (await blob(one.oid))));
    }
  }
  return found;
}
