import * as v from 'valibot';
import { InputError } from '../../files/input-error.ts';
import type { GitHub } from '../../github/github.ts';
import type { Reply } from '../../registries/client.ts';
import { gitHubOf } from '../../runner/github-of.ts';
import type { Inputs } from '../../runner/inputs.ts';
import type { ActionIo } from '../../runner/io.ts';
import { readPayload } from '../../runner/read-payload.ts';
import { VERSION } from '../../version.ts';
import { SUBMISSION_LABEL } from '../form-fields.ts';
import { refusal } from '../refused-by-github.ts';
import { registriesOfConfig } from '../registries-of-config.ts';
import { issueOfBranch } from '../submission-branch.ts';
import { refreshSubmissions } from './refresh-submissions.ts';
import type { SubmissionIo, SubmissionSettings } from './settings.ts';
import { type SubmissionResult, submitPaper } from './submit-paper.ts';

const IssueNumber = v.pipe(v.number(), v.integer(), v.minValue(1));
const IssuePayload = v.object({
  action: v.string(),
  issue: v.object({ number: IssueNumber }),
  label: v.nullish(v.object({ name: v.string() })),
});
const PullPayload = v.object({
  action: v.string(),
  pull_request: v.object({
    head: v.object({
      ref: v.string(),
      repo: v.nullish(v.object({ full_name: v.string() })),
    }),
  }),
});

/** Requests to GitHub for one submission; a whole run over many takes more. */
const MOST_REQUESTS = 60;
const MOST_REQUESTS_FOR_ALL = 600;

/**
 * Takes submissions: on an event of an issue that issue's, on the end of a pull request that one's,
 * and on all else, such as a push, those that the default branch has left behind.
 */
export async function takeSubmissions(io: ActionIo, inputs: Inputs): Promise<void> {
  const issue = issueOfEvent(io);
  if (issue === 'none') {
    io.core.info('This event changes nothing about a submission.');
    return;
  }
  const most = issue === undefined ? MOST_REQUESTS_FOR_ALL : MOST_REQUESTS;
  const tooMany = (): Error =>
    new InputError(
      `this takes more than ${most} requests to GitHub, more than one run may take. Run it again; it goes on where it stopped.`,
    );
  const api = gitHubOf(io, inputs, { most, tooMany });
  const { settings, jobIo } = submissionDoor(io, inputs);
  try {
    if (issue !== undefined) tell(io, await submitPaper(api, issue, settings, jobIo));
    else await refreshAll(io, api, settings, jobIo);
  } catch (error) {
    throw refusal(error, '"contents: write", "issues: write" and "pull-requests: write"');
  }
}

/** What a job on submissions needs, as the inputs and the runner have it. */
export function submissionDoor(
  { context, fetch, env, date, wait }: ActionIo,
  { readme, bibs, config }: Inputs,
): { readonly settings: SubmissionSettings; readonly jobIo: SubmissionIo } {
  // What was asked once in a run is not asked again when the run has to look anew.
  const replies = new Map<string, Reply>();
  return {
    settings: {
      files: { readme, bibs, config, whole: 'the default branch' },
      webUrl: `${context.serverUrl}/${context.repository}`,
    },
    jobIo: {
      date,
      wait,
      registries: (settings) =>
        registriesOfConfig(settings, {
          fetch,
          env,
          now: date,
          sleep: wait,
          userAgent: `list-curator/${VERSION}`,
          cache: {
            get: async (key) => replies.get(key),
            set: async (key, reply) => void replies.set(key, reply),
          },
        }),
    },
  };
}

/** The issue that the event is about; undefined where it is about all submissions. */
function issueOfEvent(io: ActionIo): number | 'none' | undefined {
  const { eventName, repository } = io.context;
  if (eventName === 'issues') {
    const payload = readPayload(io, IssuePayload);
    if (payload === undefined) {
      throw new InputError(
        'the payload of the event issues tells of no issue. Run the action from a workflow on GitHub.',
      );
    }
    const { action, issue, label } = payload;
    return action === 'labeled' && label?.name !== SUBMISSION_LABEL ? 'none' : issue.number;
  }
  if (eventName !== 'pull_request_target') return undefined;
  const payload = readPayload(io, PullPayload);
  if (payload?.action !== 'closed') return 'none';
  const { ref, repo } = payload.pull_request.head;
  return repo?.full_name === repository ? (issueOfBranch(ref) ?? 'none') : 'none';
}

async function refreshAll(
  { core }: ActionIo,
  api: GitHub,
  settings: SubmissionSettings,
  jobIo: SubmissionIo,
): Promise<void> {
  const { renewed, kept, failed } = await refreshSubmissions(api, settings, jobIo);
  core.info(
    `Of ${renewed.length + kept.length + failed.length} open submissions ${renewed.length} were made anew on the default branch as it is now.`,
  );
  for (const { issue, why } of failed) {
    core.warning(`The submission of #${issue} could not be made anew: ${why}`);
  }
}

function tell({ core }: ActionIo, result: SubmissionResult): void {
  if (result.kind === 'no-submission') {
    core.info('The issue does not submit a paper.');
    return;
  }
  const { outcome } = result;
  core.info(`Outcome: ${outcome.kind}.`);
  if ('pull' in outcome && outcome.pull !== undefined) {
    core.setOutput('pull-request', outcome.pull);
  }
}
