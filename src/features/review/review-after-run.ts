import { InputError } from '../../files/input-error.ts';
import type { PullRequestFacts } from '../../github/facts.ts';
import type { GitHub } from '../../github/github.ts';
import { gitHubOf } from '../../runner/github-of.ts';
import type { Inputs } from '../../runner/inputs.ts';
import type { ActionIo } from '../../runner/io.ts';
import { refusal } from '../refused-by-github.ts';
import { refuseHeadCheckout } from './refuse-head-checkout.ts';
import { reportChange } from './report-change.ts';
import { reviewOnGitHub, sayWhetherPosted } from './review-on-github.ts';
import { spareSubmissions } from './spare-submissions.ts';
import { LARGEST_ARTIFACT, storedReport } from './stored-report.ts';
import { type WorkflowRunEvent, workflowRunEvent } from './workflow-run-event.ts';

/**
 * The second of two stages: reviews the pull request whose own run, with a token that only reads,
 * stored its report as an artifact. GitHub does not say which pull request of a fork a run was
 * for; the artifact does, and that is all that is taken from it. What is posted is a review of
 * this run's own, made from what GitHub's API says.
 */
export async function reviewAfterRun(io: ActionIo, inputs: Inputs): Promise<void> {
  const event = workflowRunEvent(io);
  if (event.event !== 'pull_request') {
    io.core.info(`The run was started by ${event.event}; there is no pull request to review.`);
    return;
  }
  refuseHeadCheckout(io, [event.head]);
  const github = gitHubOf(io, inputs);
  try {
    const pull = await pullRequestOfRun(io, inputs, github, event);
    if (pull === undefined) return;
    const spared = spareSubmissions(inputs, pull.branch, io.context.repository);
    const review = await reviewOnGitHub(io, spared, github, pull);
    sayWhetherPosted(io, review);
    // The first stage has annotated the lines and failed its run; here both would be about the
    // default branch.
    await reportChange(
      io,
      { ...inputs, blocking: [] },
      'pull request',
      review.checked,
      () => false,
    );
  } catch (error) {
    throw refusal(error, '"actions: read", "contents: read" and "pull-requests: write"');
  }
}

async function pullRequestOfRun(
  io: ActionIo,
  { artifact: name }: Inputs,
  github: GitHub,
  { id, head, branch }: WorkflowRunEvent,
): Promise<PullRequestFacts | undefined> {
  const artifact = await github.artifact(id, name);
  if (artifact === undefined) {
    io.core.warning(
      `The run stored no artifact "${name}", so there is nothing to review. Store the output "report" of the first stage, as docs/action.md shows.`,
    );
    return undefined;
  }
  if (artifact.size > LARGEST_ARTIFACT) {
    throw new InputError(
      `the artifact "${name}" is ${(artifact.size / 1024 / 1024).toFixed(1)} MiB and is not read; a report is never larger than ${LARGEST_ARTIFACT / 1024 / 1024} MiB. Nothing is written.`,
    );
  }
  const stored = await storedReport(await github.download(artifact));
  if (stored.head !== head) {
    throw new InputError(
      'the stored report is about another commit than the run was. Nothing is written.',
    );
  }
  const { pull } = await github.ask({ pull: stored.number });
  // Where the fork is gone, nobody can say whose the branch was.
  const same =
    pull !== undefined &&
    branch !== undefined &&
    pull.branch?.repository === branch.repository &&
    pull.branch.name === branch.name;
  if (!same) {
    throw new InputError(
      `the stored report says it is about #${stored.number}, whose branch is not the one that the run was for. Nothing is written.`,
    );
  }
  if (!pull.open) {
    io.core.info(`The pull request #${pull.number} is closed; there is nothing to review.`);
    return undefined;
  }
  if (pull.head !== head) {
    io.core.info('The pull request has a newer commit, whose own run will review it.');
    return undefined;
  }
  return pull;
}
