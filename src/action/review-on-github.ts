import { connect, type GitHubClient } from '../github/connect.ts';
import { pullRequestApi } from '../github/pull-request.ts';
import { type Review, reviewPullRequest } from '../jobs/review/review-pull-request.ts';
import { LONGEST_MS, timeLimit } from '../jobs/time-limit.ts';
import type { Inputs } from './inputs.ts';
import type { ActionIo } from './io.ts';
import type { PullRequestEvent } from './pull-request-event.ts';

/** The pull request to review, its commits captured once. */
type Reviewed = Pick<PullRequestEvent, 'number' | 'base' | 'head' | 'branch'>;

/** The GitHub that the run belongs to, by the token of the inputs. */
export function clientOf({ context }: ActionIo, { token }: Inputs): GitHubClient {
  return connect(token, context.apiUrl);
}

/** How the CLI is started on a contributor's machine. */
export function cliCommand({ context }: ActionIo): string {
  return context.actionRepository === ''
    ? 'node dist/cli.js'
    : `npx github:${context.actionRepository}`;
}

/** Reviews a pull request as the inputs say. */
export function reviewOnGitHub(
  io: ActionIo,
  { blocking, scope, autofix, readme, bibs, config }: Inputs,
  client: GitHubClient,
  { number, base, head, branch }: Reviewed,
): Promise<Review> {
  const [owner = '', repo = ''] = io.context.repository.split('/');
  return reviewPullRequest(
    pullRequestApi(client, { owner, repo, number, branch }),
    { base, head },
    { files: { readme, bibs, config }, scope, autofix, blocking, command: cliCommand(io) },
    {
      // Not before the first request.
      check: async (input) => {
        const { checkList } = await import('../jobs/check-list.ts');
        return checkList({ ...input, ...timeLimit(LONGEST_MS, io.now) });
      },
      wait: io.wait,
    },
  );
}
