import { InputError } from '../../files/input-error.ts';
import type { Branch, PullRequestFacts } from '../../github/facts.ts';
import type { GitHub } from '../../github/github.ts';
import type { Finding } from '../../rules/finding.ts';
import { cliCommand, pagesOf } from '../../runner/action-source.ts';
import type { Inputs } from '../../runner/inputs.ts';
import type { ActionIo } from '../../runner/io.ts';
import { checkApart } from '../check-apart.ts';
import { checkedOutCommits } from '../checked-out-commits.ts';
import { knownPapers } from '../known-papers.ts';
import { failureText } from '../refused-by-github.ts';
import { issueOfBranch } from '../submission-branch.ts';
import { type Review, reviewPullRequest } from './review-pull-request.ts';

/** Reviews a pull request as the inputs have it. */
export function reviewOnGitHub(
  io: ActionIo,
  inputs: Inputs,
  github: GitHub,
  { number, base, head, branch }: PullRequestFacts,
): Promise<Review> {
  const { blocking, scope, autofix, readme, bibs, config, seconds, lookUp } = inputs;
  const { repository, serverUrl } = io.context;
  const check = checkApart(io, seconds);
  const review = reviewPullRequest(
    { github, number, branch },
    { base, head },
    {
      files: { readme, bibs, config, whole: 'the pull request' },
      scope,
      autofix,
      blocking,
      command: cliCommand(io),
      pages: pagesOf(io),
      repositoryUrl: `${serverUrl}/${repository}`,
      number,
    },
    {
      check: check.change,
      reader: check.reader,
      wait: io.wait,
      lookUp: async (papers, config) => (lookUp ? knownPapers(papers, config, io) : []),
    },
  );
  // The first request is on its way.
  check.prepare();
  return review;
}

/**
 * The inputs of a review that nobody asked for. On the branch of a submission it suggests instead
 * of committing: the bot leaves a branch alone that holds another commit than its own, so the
 * pull request would no longer follow its issue.
 *
 * @param repository `owner/name` of the repository that the run is in.
 */
export function spareSubmissions(
  inputs: Inputs,
  branch: Branch | undefined,
  repository: string,
): Inputs {
  const isSubmission =
    branch?.repository === repository && issueOfBranch(branch.name) !== undefined;
  return isSubmission && inputs.autofix === 'commit' ? { ...inputs, autofix: 'suggest' } : inputs;
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
export function isUncommented({ commented }: Review): (finding: Finding) => boolean {
  return ({ fingerprint, severity }) => severity !== 'info' && !commented.has(fingerprint);
}

/**
 * A workflow that checks untrusted code out beside a token that may write can be abused.
 *
 * @param heads the commits of the pull request that must not lie here.
 * @throws {InputError} where one of them does.
 */
export function refuseHeadCheckout(
  { files, workspace, context }: ActionIo,
  heads: readonly (string | undefined)[],
): void {
  if (!checkedOutCommits(files, workspace).some((commit) => heads.includes(commit))) return;
  throw new InputError(
    `the head of the pull request is checked out, and the event is ${context.eventName}: untrusted code would lie beside a token that may write. Remove the "ref" of actions/checkout, or the checkout; the review reads the pull request through the API.`,
  );
}
