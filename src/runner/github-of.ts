import { placeOf } from '../github/commit.ts';
import { connect, limitRequests } from '../github/connect.ts';
import type { GitHub } from '../github/github.ts';
import { gitHub } from '../github/octokit.ts';
import type { Inputs } from './inputs.ts';
import type { ActionIo } from './io.ts';

/**
 * The repository that the run is in, with the token that the action was given.
 *
 * @param limit how many requests may be sent, and the error that the next one ends in.
 */
export function gitHubOf(
  { context, fetch }: ActionIo,
  { token }: Inputs,
  limit?: { readonly most: number; readonly tooMany: () => Error },
): GitHub {
  const { apiUrl, graphqlUrl, repository } = context;
  const client = connect(token, { apiUrl, graphqlUrl, fetch });
  if (limit !== undefined) limitRequests(client, limit.most, limit.tooMany);
  return gitHub(client, placeOf(repository));
}
