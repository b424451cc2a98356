import type { GitHubClient } from './connect.ts';
import { type Blob, wholeBytes } from './whole-bytes.ts';

/** GraphQL answers one request within ten seconds. */
const PER_REQUEST = 8;

/**
 * Reads blobs by their hashes, several in one request; those that GraphQL does not give whole take
 * one more each.
 *
 * @param blob reads one blob.
 */
export async function readBlobs(
  client: GitHubClient,
  { owner, repo }: { readonly owner: string; readonly repo: string },
  hashes: readonly string[],
  blob: (sha: string) => Promise<Uint8Array>,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>();
  for (let at = 0; at < hashes.length; at += PER_REQUEST) {
    const some = hashes.slice(at, at + PER_REQUEST);
    const variables = some.map((_, index) => `$blob${index}: GitObjectID!`);
    const texts = some.map(
      (_, index) =>
        `blob${index}: object(oid: $blob${index}) { ... on Blob { text byteSize isTruncated } }`,
    );
    const { repository } = await client.graphql<{
      readonly repository: Readonly<Record<string, Blob | null>>;
    }>(
      `query ($owner: String!, $repo: String!, ${variables.join(', ')}) { repository(owner: $owner, name: $repo) { ${texts.join(' ')} } }`,
      { owner, repo, ...Object.fromEntries(some.map((sha, index) => [`blob${index}`, sha])) },
    );
    for (const [index, sha] of some.entries()) {
      found.set(sha, wholeBytes(repository[`blob${index}`]) ?? (await blob(sha)));
    }
  }
  return found;
}
