import { connect, type GitHubClient } from '../github/connect.ts';
import type { Inputs } from './inputs.ts';
import type { ActionIo } from './io.ts';

/** The GitHub that the run belongs to, with the token that the action was given. */
export function gitHubOf({ context, fetch }: ActionIo, { token }: Inputs): GitHubClient {
  return connect(token, { apiUrl: context.apiUrl, graphqlUrl: context.graphqlUrl, fetch });
}
