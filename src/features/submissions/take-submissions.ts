import * as v from 'valibot';
import { InputError } from '../../files/input-error.ts';
import type { GitHub } from '../../github/github.ts';
import type { Reply } from '../../registries/client.ts';
import { inertMarkdown } from '../../report/markdown-text.ts';
import { gitHubOf } from '../../runner/github-of.ts';
import type { Inputs } from '../../runner/inputs.ts';
import type { ActionIo } from '../../runner/io.ts';
import { readPayload } from '../../runner/read-payload.ts';
import { childChecks } from '../child-process/child-checks.ts';
import { SUBMISSION_LABEL } from '../form-fields.ts';
import { registriesOfConfig } from '../papers/registries-of-config.ts';
import { refusal } from '../refused-by-github.ts';
import { issueOfBranch } from '../submission-branch.ts';
import { answerParagraphs } from './answer-text.ts';
import { type Refreshed, refreshSubmissions } from './refresh-submissions.ts';
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
 * Handles submissions: on an event of an issue, the submission of that issue; on the end of a pull
 * request, the submission of that pull request; on all else, such as a push, those that are behind
 * the default branch.
 */
export async function takeSubmissions(io: ActionIo, inputs: Inputs): Promise<void> {
  const event = issueOfEvent(io);
  if (event === 'none') {
    io.core.info('This event changes nothing about a submission.');
    return;
  }
  const most = event === undefined ? MOST_REQUESTS_FOR_ALL : MOST_REQUESTS;
  const tooMany = (): Error =>
    new InputError(
      `this takes more than ${most} requests to GitHub, more than one run may take. Run it again; it continues where it stopped.`,
    );
  const github = gitHubOf(io, inputs, { most, tooMany });
  const { settings, jobIo } = submissionTools(io, inputs, github, event?.isEdit ?? false);
  const { webUrl } = settings;
  try {
    const summary =
      event === undefined
        ? refreshed(io, await refreshSubmissions(settings, jobIo), webUrl)
        : submitted(io, event.issue, await submitPaper(event.issue, settings, jobIo), webUrl);
    await io.core.summary.addRaw(summary).write();
  } catch (error) {
    throw refusal(error, '"contents: write", "issues: write" and "pull-requests: write"');
  }
}

/** What a job on submissions needs, as the inputs and the runner have it. */
export function submissionTools(
  io: ActionIo,
  { readme, bibs, config, seconds, submissionsPerDay: most }: Inputs,
  github: GitHub,
  isEdit = false,
): { readonly settings: SubmissionSettings; readonly jobIo: SubmissionIo } {
  const { context, fetch, env, date, wait } = io;
  // What was requested once in a run is not requested again when the run has to read again.
  const replies = new Map<string, Reply>();
  const { reader, job } = childChecks(io, seconds);
  return {
    settings: {
      files: { readme, bibs, config, whole: 'the default branch' },
      webUrl: `${context.serverUrl}/${context.repository}`,
      most,
      isEdit,
    },
    jobIo: {
      github,
      date,
      wait,
      reader,
      job,
      registries: (settings) =>
        registriesOfConfig(settings, {
          fetch,
          env,
          now: date,
          sleep: wait,
          cache: {
            get: async (key) => replies.get(key),
            set: async (key, reply) => void replies.set(key, reply),
          },
        }),
    },
  };
}

/** The issue that the event is about; undefined where it is about all submissions. */
function issueOfEvent(
  io: ActionIo,
): { readonly issue: number; readonly isEdit: boolean } | 'none' | undefined {
  const { eventName, repository } = io.context;
  if (eventName === 'issues') {
    const payload = readPayload(io, IssuePayload);
    if (payload === undefined) {
      throw new InputError(
        'the payload of the event issues has no issue. Run the action from a workflow on GitHub.',
      );
    }
    const { action, issue, label } = payload;
    return action === 'labeled' && label?.name !== SUBMISSION_LABEL
      ? 'none'
      : { issue: issue.number, isEdit: action === 'edited' };
  }
  if (eventName !== 'pull_request_target') return undefined;
  const payload = readPayload(io, PullPayload);
  if (payload?.action !== 'closed') return 'none';
  const { ref, repo } = payload.pull_request.head;
  const issue = repo?.full_name === repository ? issueOfBranch(ref) : undefined;
  return issue === undefined ? 'none' : { issue, isEdit: false };
}

/** Sets the outputs; returns issue, pull request and paper, then the answer. */
function submitted(
  { core }: ActionIo,
  issue: number,
  result: SubmissionResult,
  webUrl: string,
): string {
  const number = `[#${issue}](${webUrl}/issues/${issue})`;
  if (result.kind !== 'answered') {
    core.info('The issue does not submit a paper.');
    return `Issue ${number} does not submit a paper.\n`;
  }
  const { outcome, paper, pull } = result;
  core.info(`Outcome: ${outcome.kind}.`);
  if ('pull' in outcome && outcome.pull !== undefined) {
    core.setOutput('pull-request', outcome.pull);
  }
  const facts = [
    `Issue ${number}`,
    ...(pull === undefined ? [] : [`pull request [#${pull}](${webUrl}/pull/${pull})`]),
    ...(paper === undefined ? [] : [`**${inertMarkdown(paper)}**`]),
  ];
  const context = { issue, openPull: undefined, webUrl, commit: 'HEAD', chosen: [] };
  return `${[facts.join(' · '), ...answerParagraphs(outcome, context)].join('\n\n')}\n`;
}

function refreshed({ core }: ActionIo, result: Refreshed, webUrl: string): string {
  const { renewed, kept, failed } = result;
  const all = renewed.length + kept.length + failed.length;
  core.info(`${renewed.length} of ${all} open submissions were updated to the default branch.`);
  for (const { issue, why } of failed) {
    core.warning(`The submission of #${issue} could not be updated: ${why}`);
  }
  const names = (issues: readonly number[]): string =>
    issues.map((issue) => `[#${issue}](${webUrl}/issues/${issue})`).join(', ');
  const lines = [
    ...(renewed.length === 0 ? [] : [`Updated to the default branch: ${names(renewed)}`]),
    ...(kept.length === 0 ? [] : [`Already up to date: ${names(kept)}`]),
    ...failed.map(({ issue, why }) => `Not updated: ${names([issue])}: ${inertMarkdown(why)}`),
  ];
  return lines.length === 0
    ? 'There are no open submissions.\n'
    : `### Submissions\n\n${lines.map((line) => `- ${line}`).join('\n')}\n`;
}
