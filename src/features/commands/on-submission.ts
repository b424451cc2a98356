import type { CountedPull } from '../../github/facts.ts';
import { readListAt } from '../../revisions/read-commits.ts';
import { linkedText } from '../linked-text.ts';
import type { Choices } from '../submissions/choices.ts';
import { submitPaper } from '../submissions/submit-paper.ts';
import { submissionTools } from '../submissions/take-submissions.ts';
import type { Outcome } from './commands.ts';
import { type CommandMeans, onPullRequest } from './on-pull-request.ts';
import type { Command } from './parse-commands.ts';

type SubmissionTools = ReturnType<typeof submissionTools>;

/**
 * Runs a command on a submission. All but a `recheck` in its pull request update the submission:
 * our answer on the issue reports the result, so that here only failures need an answer.
 *
 * @param place the submission's issue, and its pull request where the command was written there.
 * @throws {InputError} for a category or a key that cannot be used.
 */
export async function onSubmission(
  command: Command,
  { issue, pull }: { readonly issue: number; readonly pull: CountedPull | undefined },
  means: CommandMeans,
): Promise<Outcome> {
  if (command.name === 'recheck' && pull !== undefined) {
    return onItsPull(command, pull, issue, means);
  }
  const { settings, jobIo } = submissionTools(means.io, means.inputs, means.github);
  const change = await choicesBy(command, settings, jobIo);
  const result = await submitPaper(issue, settings, jobIo, change);
  // A branch with commits of someone else is no longer updated, but can be fixed.
  const isForeign = result.kind === 'answered' && result.outcome.kind === 'foreign';
  if (command.name === 'format' && pull?.open === true && isForeign) {
    return onItsPull(command, pull, issue, means);
  }
  if (result.kind === 'no-submission') {
    return { done: false, text: 'This issue does not submit a paper with the form.' };
  }
  if (result.kind === 'not-chosen') {
    const why = linkedText(result.why);
    return {
      done: false,
      text: `This ${command.name} was not set, and nothing was changed. ${why}`,
    };
  }
  if (result.outcome.kind === 'proposed') return { done: true };
  const where = pull === undefined ? 'my answer above' : `my answer in #${issue}`;
  return { done: false, text: `No pull request was opened or updated: see ${where}.` };
}

function onItsPull(
  command: Command,
  pull: CountedPull,
  issue: number,
  means: CommandMeans,
): Promise<Outcome> {
  const { inputs } = means;
  // A further commit would cut the pull request off from its issue.
  const autofix = inputs.autofix === 'commit' ? 'suggest' : inputs.autofix;
  const closed = pull.merged
    ? 'This pull request is merged: the paper is in the list.'
    : `This pull request is closed, and its branch is deleted. To propose the paper again, reopen #${issue} (close it first if it is open): a new pull request is opened.`;
  return onPullRequest(command, pull, { ...means, inputs: { ...inputs, autofix } }, closed);
}

/** What a command requests, for the list on the default branch. */
async function choicesBy(
  { name, value }: Command,
  { files }: SubmissionTools['settings'],
  { github, reader, job }: SubmissionTools['jobIo'],
): Promise<Choices> {
  if (name === 'abstract') return { abstract: value };
  if (name !== 'category' && name !== 'key') return {};
  const { base } = await github.ask({ base: true });
  const read = await readListAt(github, base.tip, files, reader);
  const { modes: _, ...list } = read;
  return job('chosenChange', { list, wanted: { name, value } });
}
