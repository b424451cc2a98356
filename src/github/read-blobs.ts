import type { GitHubClient } from './connect.ts';
import { type Blob, wholeBytes } from './whole-bytes.ts';

/**
 * Reads blobs by their hashes in one request.
 *
 * @returns those that GraphQL gives whole: the others are not UTF-8, or too large for it.
 */
export async function readBlobs(
  client: GitHubClient,
  { owner, repo }: { readonly owner: string; readonly repo: string },
  hashes: readonly string[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const variables = hashes.map((_, index) => `$blob${index}: GitObjectID!`);
  const texts = hashes.map(
    (_, index) =>
      `blob${index}: object(oid: $blob${index}) { ... on Blob { text byteSize isTruncated } }`,
  );
  const { repository } = await client.graphql<{
    readonly repository: Readonly<Record<string, Blob | null>>;
  }>(
    `query ($owner: String!, $repo: String!, ${variables.join(', ')}) { repository(owner: $owner, name: $repo) { ${texts.join(' ')} } }`,
    { owner, repo, ...Object.fromEntries(hashes.map((sha, index) => [`blob${index}`, sha])) },
  );
  return new Map(
    hashes.flatMap((sha, index) => {
      const bytes = wholeBytes(repository[`blob${index}`]);
      return bytes === undefined ? [] : [[sha, bytes] as const];
    }),
  );
}
