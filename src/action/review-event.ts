import { isApiError } from '../github/connect.ts';
import { InputError } from '../jobs/input-error.ts';
import type { Review } from '../jobs/review/review-pull-request.ts';
import { countFindings } from '../rules/count-findings.ts';
import type { Summary } from '../rules/finding.ts';
import { checkedOutCommits } from './checked-out-commits.ts';
import type { Inputs } from './inputs.ts';
import type { ActionIo } from './io.ts';
import { type PullRequestEvent, pullRequestEvent } from './pull-request-event.ts';
import { reportFindings } from './report-findings.ts';
import { clientOf, reviewOnGitHub } from './review-on-github.ts';

/** Reviews the pull request of a `pull_request` or `pull_request_target` event. */
export async function reviewEvent(io: ActionIo, inputs: Inputs): Promise<void> {
  const event = pullRequestEvent(io);
  const trusted = io.context.eventName === 'pull_request_target';
  if (trusted) refuseHeadCheckout(io, event);
  if (!event.open) {
    io.core.info('The pull request is closed; there is nothing to review.');
    return;
  }
  let review: Review;
  try {
    review = await reviewOnGitHub(io, inputs, clientOf(io, inputs), event);
  } catch (error) {
    if (!isApiError(error)) throw error;
    if (trusted) {
      throw new InputError(
        `GitHub refused what a review needs (${error.message}). Give the job "contents: read" and "pull-requests: write".`,
      );
    }
    io.core.warning(
      `GitHub refused what a review needs (${error.message}). The checked-out list is checked as a whole instead. For reviews, give the job "contents: read" and "pull-requests: write".`,
    );
    const { checkCheckout } = await import('./check-checkout.ts');
    await checkCheckout(io, inputs);
    return;
  }
  await tell(io, inputs, review);
}

/** A workflow that checks a stranger's code out with a token that may write waits to be abused. */
function refuseHeadCheckout(io: ActionIo, { head, merge }: PullRequestEvent): void {
  const commits = checkedOutCommits(io.files, io.workspace);
  if (!commits.some((commit) => commit === head || commit === merge)) return;
  throw new InputError(
    'the head of the pull request is checked out, and the event is pull_request_target: code of a stranger lies beside a token that may write. Remove the "ref" of actions/checkout, or the checkout; the review reads the pull request through the API.',
  );
}

async function tell(io: ActionIo, inputs: Inputs, { published, checked }: Review): Promise<void> {
  const { core } = io;
  if (published === 'refused') {
    core.info(
      'The token may not write to the pull request, so the findings are told here and in the job summary alone.',
    );
  } else if (published === 'moved') {
    core.info('The pull request has a newer commit, whose own run will review it.');
  }
  if (checked === undefined) {
    core.info('The pull request touches neither the list nor a bibliography.');
    core.setOutput('changed-entries', 0);
    await reportFindings(io, { findings: [], summary: NOTHING, sources: new Map() }, []);
    return;
  }
  const { findings, result, changes, sources } = checked;
  const old = result.findings.length - findings.length;
  core.setOutput('changed-entries', changes.changedEntries.length);
  await reportFindings(
    io,
    {
      findings,
      summary: { ...result.summary, ...countFindings(findings) },
      sources,
      ...(old === 0
        ? {}
        : {
            note: `${old} older ${old === 1 ? 'finding is' : 'findings are'} not counted against this pull request.`,
          }),
    },
    inputs.blocking,
  );
}

const NOTHING: Summary = {
  entries: 0,
  bibEntries: 0,
  categories: 0,
  paired: 0,
  errors: 0,
  warnings: 0,
  infos: 0,
  fixable: 0,
};
