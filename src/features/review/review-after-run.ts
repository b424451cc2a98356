import * as v from 'valibot';
import { InputError } from '../../files/input-error.ts';
import type { PullRequestFacts } from '../../github/facts.ts';
import type { GitHub } from '../../github/github.ts';
import { gitHubOf } from '../../runner/github-of.ts';
import type { Inputs } from '../../runner/inputs.ts';
import type { ActionIo, EventIo } from '../../runner/io.ts';
import { requirePayload, Sha } from '../../runner/read-payload.ts';
import { refusal } from '../refused-by-github.ts';
import { reportChange } from './report-change.ts';
import { refuseHeadCheckout, sayWhetherPosted, suggestOnSubmissions } from './review-event.ts';
import { reviewPullRequest } from './review-pull-request.ts';
import { LARGEST_ARTIFACT, storedReport } from './stored-report.ts';

const Payload = v.object({
  workflow_run: v.object({
    id: v.pipe(v.number(), v.integer()),
    event: v.string(),
    head_sha: Sha,
    head_branch: v.nullish(v.string()),
    head_repository: v.nullish(v.object({ full_name: v.string() })),
  }),
});

/**
 * The second of two stages: reviews the pull request whose own run, with a token that only reads,
 * stored its report as an artifact. GitHub does not report which pull request of a fork a run was
 * for; the artifact does, and only that is used from it. The posted review is this run's own, made
 * from the data of GitHub's API.
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
    const adapted = suggestOnSubmissions(inputs, pull.branch, io.context.repository);
    const review = await reviewPullRequest(io, adapted, github, pull);
    sayWhetherPosted(io, review);
    // The first stage has annotated the lines and failed its run; here both would be about the
    // default branch.
    const change = { what: 'pull request', ...review };
    await reportChange(io, { ...inputs, blocking: [] }, change, () => false);
  } catch (error) {
    throw refusal(error, '"actions: read", "contents: read" and "pull-requests: write"');
  }
}

async function pullRequestOfRun(
  io: ActionIo,
  { artifact: name }: Inputs,
  github: GitHub,
  { id, head, branch }: ReturnType<typeof workflowRunEvent>,
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
  // Where the fork is gone, it is not known whose branch it was.
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

/**
 * Reads the payload of a `workflow_run` event: the run that has ended, its trigger, and the branch
 * of its head, absent where its fork is gone.
 *
 * @throws {InputError} when it is none.
 */
export function workflowRunEvent(io: EventIo) {
  const payload = requirePayload(io, Payload, 'workflow run');
  const { id, event, head_sha: head, head_branch, head_repository } = payload.workflow_run;
  const branch =
    head_branch && head_repository
      ? { repository: head_repository.full_name, name: head_branch }
      : undefined;
  return { id, event, head, branch };
}
