import type { GitHubClient } from './connect.ts';

/** GitHub answers a request within ten seconds or not at all. */
const PER_REQUEST = 20;

/** Folds comments of a conversation away as outdated. */
export async function hideOutdated(
  client: GitHubClient,
  comments: readonly { readonly nodeId: string }[],
): Promise<void> {
  for (let at = 0; at < comments.length; at += PER_REQUEST) {
    const some = comments.slice(at, at + PER_REQUEST);
    const variables = some.map((_, index) => `$comment${index}: ID!`);
    const steps = some.map(
      (_, index) =>
        `hide${index}: minimizeComment(input: { subjectId: $comment${index}, classifier: OUTDATED }) { clientMutationId }`,
    );
    await client.graphql(
      `mutation (${variables.join(', ')}) { ${steps.join(' ')} }`,
      Object.fromEntries(some.map(({ nodeId }, index) => [`comment${index}`, nodeId])),
    );
  }
}
