import { at } from '../text/json.ts';
import { graphqlErrors } from './api-failure.ts';
import type { GitHubClient } from './connect.ts';
import type { OwnComment, OwnThread } from './facts.ts';

interface Mutation {
  readonly name: 'minimizeComment' | 'resolveReviewThread';
  readonly input: Readonly<Record<string, string>>;
}

/** GitHub answers a request within ten seconds or not at all. */
const MUTATIONS_PER_REQUEST = 40;

function minimized(subjectId: string, classifier: 'OUTDATED' | 'RESOLVED'): Mutation {
  return { name: 'minimizeComment', input: { subjectId, classifier } };
}

/** Hides comments as outdated. */
export async function hideComments(
  client: GitHubClient,
  comments: readonly OwnComment[],
): Promise<void> {
  const mutations = comments.map(({ nodeId }) => minimized(nodeId, 'OUTDATED'));
  await mutate(client, mutations);
}

/**
 * Resolves threads and hides their first comments as resolved. Resolving takes the permission to
 * write contents; without it, hiding the comment is enough.
 */
export async function resolveThreads(
  client: GitHubClient,
  threads: readonly OwnThread[],
): Promise<void> {
  const mutations = threads.flatMap(({ threadId, nodeId }): Mutation[] => [
    { name: 'resolveReviewThread', input: { threadId } },
    minimized(nodeId, 'RESOLVED'),
  ]);
  await mutate(client, mutations, (error) => {
    const errors = graphqlErrors(error);
    return (
      errors.length > 0 &&
      errors.every(
        (one) =>
          at(one, 'type') === 'FORBIDDEN' && String(at(one, 'path', 0)).startsWith('resolve'),
      )
    );
  });
}

async function mutate(
  client: GitHubClient,
  mutations: readonly Mutation[],
  isHarmless: (error: unknown) => boolean = () => false,
): Promise<void> {
  for (let at = 0; at < mutations.length; at += MUTATIONS_PER_REQUEST) {
    const some = mutations.slice(at, at + MUTATIONS_PER_REQUEST);
    const variables = some.map(
      ({ name }, index) => `$v${index}: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`,
    );
    const fields = some.map(
      ({ name }, index) => `${name}${index}: ${name}(input: $v${index}) { clientMutationId }`,
    );
    try {
      await client.graphql(
        `mutation (${variables.join(', ')}) { ${fields.join(' ')} }`,
        Object.fromEntries(some.map(({ input }, index) => [`v${index}`, input])),
      );
    } catch (error) {
      if (!isHarmless(error)) throw error;
    }
  }
}
