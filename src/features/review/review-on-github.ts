import type { PullRequestFacts } from '../../github/facts.ts';
import type { GitHub } from '../../github/github.ts';
import type { Finding } from '../../rules/finding.ts';
import type { Inputs } from '../../runner/inputs.ts';
import type { ActionIo } from '../../runner/io.ts';
import { checkApart } from '../check-apart.ts';
import { failureText } from '../refused-by-github.ts';
import { type Review, reviewPullRequest } from './review-pull-request.ts';

/** How the CLI is started on a contributor's machine. */
export function cliCommand({ context }: ActionIo): string {
  return context.actionRepository === ''
    ? 'node dist/cli.js'
    : `npx github:${context.actionRepository}`;
}

/** Reviews a pull request as the inputs have it. */
export function reviewOnGitHub(
  io: ActionIo,
  { blocking, scope, autofix, readme, bibs, config, seconds }: Inputs,
  github: GitHub,
  { number, base, head, branch }: PullRequestFacts,
): Promise<Review> {
  const { repository, serverUrl } = io.context;
  const files = { readme, bibs, config, whole: 'the pull request' };
  const check = checkApart(io, seconds);
  const review = reviewPullRequest(
    { github, number, branch },
    { base, head },
    {
      files,
      scope,
      autofix,
      blocking,
      command: cliCommand(io),
      repositoryUrl: `${serverUrl}/${repository}`,
      number,
    },
    { check: check.change, reader: check.reader, wait: io.wait },
  );
  // The first request is on its way.
  check.prepare();
  return review;
}

/** Says what only the log says: why there is nothing on the pull request. */
export function sayWhetherPosted({ core }: ActionIo, { published, failure }: Review): void {
  if (published === 'moved') {
    core.info('The pull request has a newer commit, whose own run will review it.');
  } else if (failure?.kind === 'refused') {
    core.info(
      'The token may not write to the pull request, so the findings are shown here and in the job summary alone.',
    );
  } else if (failure !== undefined) {
    core.warning(
      `The review could not be posted, so the findings are shown here and in the job summary alone. ${failureText(failure, '"pull-requests: write"')}`,
    );
  }
}

/** The findings that no comment shows; advice stands in the summary alone. */
export function isUntold({ told }: Review): (finding: Finding) => boolean {
  return ({ fingerprint, severity }) => severity !== 'info' && !told.has(fingerprint);
}
