import type { GitHubClient } from './connect.ts';

/** A comment of ours whose finding is gone, and its thread. */
export interface SolvedComment {
  readonly threadId: string;
  readonly nodeId: string;
}

/** GitHub answers a request within ten seconds or not at all. */
const PER_REQUEST = 20;

/**
 * Resolves threads and folds their first comments away as resolved; replies stay as they are.
 * Resolving takes the permission to write contents; without it, folding away is enough.
 */
export async function hideSolved(
  client: GitHubClient,
  comments: readonly SolvedComment[],
): Promise<void> {
  for (let at = 0; at < comments.length; at += PER_REQUEST) {
    const some = comments.slice(at, at + PER_REQUEST);
    const variables = some.map((_, index) => `$thread${index}: ID!, $comment${index}: ID!`);
    const steps = some.map(
      (_, index) =>
        `resolve${index}: resolveReviewThread(input: { threadId: $thread${index} }) { clientMutationId } hide${index}: minimizeComment(input: { subjectId: $comment${index}, classifier: RESOLVED }) { clientMutationId }`,
    );
    try {
      await client.graphql(`mutation (${variables.join(', ')}) { ${steps.join(' ')} }`, {
        ...Object.fromEntries(
          some.flatMap(({ threadId, nodeId }, index) => [
            [`thread${index}`, threadId],
            [`comment${index}`, nodeId],
          ]),
        ),
      });
    } catch (error) {
      if (!onlyResolvingRefused(error)) throw error;
    }
  }
}

function onlyResolvingRefused(error: unknown): boolean {
  const errors: unknown = error instanceof Error ? Reflect.get(error, 'errors') : undefined;
  return (
    Array.isArray(errors) &&
    errors.every(
      ({ type, path }) => type === 'FORBIDDEN' && String(path?.[0] ?? '').startsWith('resolve'),
    )
  );
}
