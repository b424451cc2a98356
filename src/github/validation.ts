import type { GitHubClient } from './connect.ts';
import { fixPullApi } from './fix-pull-request.ts';
import { repositoryApi } from './repository.ts';
import { stateBranchApi } from './state-branch.ts';
import { trackingIssuesApi } from './tracking-issues.ts';

const DEFAULT_BRANCH = `query ($owner: String!, $repo: String!) {
  repository(owner: $owner, name: $repo) { defaultBranchRef { name target { oid } } }
}`;

interface Answer {
  readonly repository: {
    readonly defaultBranchRef: {
      readonly name: string;
      readonly target: { readonly oid: string };
    } | null;
  };
}

/** What a scheduled validation does on GitHub, behind a client. */
export function validationApi(
  client: GitHubClient,
  here: { readonly owner: string; readonly repo: string },
) {
  return {
    ...repositoryApi(client, here),
    ...stateBranchApi(client, here),
    ...trackingIssuesApi(client, here),
    ...fixPullApi(client, here),
    /** The default branch and its last commit. */
    async defaultBranch(): Promise<{ readonly name: string; readonly tip: string }> {
      const { repository } = await client.graphql<Answer>(DEFAULT_BRANCH, here);
      const branch = repository.defaultBranchRef;
      // A repository without a commit has no list either.
      return { name: branch?.name ?? '', tip: branch?.target.oid ?? '' };
    },
  };
}
