import type { CountedPull } from '../../github/facts.ts';
import type { ChoiceJob, Choices } from '../submissions/choices.ts';
import type { SubmissionResult } from '../submissions/submit-paper.ts';
import type { Outcome } from './answer-commands.ts';
import { onPullRequest, type PullRequestTools } from './on-pull-request.ts';
import type { Command } from './parse-commands.ts';

/** What a command on a submission needs. */
interface SubmissionTools {
  /** The submission's issue. */
  readonly issue: number;
  /** The submission's pull request, where the command is given in it. */
  readonly pull: { readonly state: CountedPull; readonly tools: PullRequestTools } | undefined;
  /** What a wish means for the list as the default branch has it. */
  readonly choice: (wanted: ChoiceJob['wanted']) => Promise<Choices>;
  /** Updates the submission, with choices that replace earlier ones. */
  readonly submit: (change: Choices) => Promise<SubmissionResult>;
}

/**
 * Does a command on a submission. All but a `recheck` in its pull request update the submission:
 * our answer on the issue says what it came to, so that here only failures need words.
 *
 * @throws {InputError} for a category or a key that cannot be had.
 */
export async function onSubmission(command: Command, tools: SubmissionTools): Promise<Outcome> {
  const { pull, submit } = tools;
  if (command.name === 'recheck' && pull !== undefined) {
    return onPullRequest(command, pull.state, pull.tools);
  }
  const result = await submit(await choicesBy(command, tools));
  // A branch that somebody else works on is no longer updated, but can be fixed.
  if (command.name === 'format' && pull?.state.open === true && isForeign(result)) {
    return onPullRequest(command, pull.state, pull.tools);
  }
  return outcomeOf(result, tools);
}

async function choicesBy({ name, value }: Command, { choice }: SubmissionTools): Promise<Choices> {
  if (name === 'category' || name === 'key') return choice({ name, value });
  return name === 'abstract' ? { abstract: value } : {};
}

function isForeign(result: SubmissionResult): boolean {
  return result.kind === 'answered' && result.outcome.kind === 'foreign';
}

function outcomeOf(result: SubmissionResult, { issue, pull }: SubmissionTools): Outcome {
  if (result.kind === 'no-submission') {
    return { done: false, text: 'This issue does not submit a paper with the form.' };
  }
  if (result.outcome.kind === 'proposed') return { done: true };
  const where = pull === undefined ? 'my answer above' : `my answer in #${issue}`;
  return { done: false, text: `No pull request was opened or updated: see ${where}.` };
}
