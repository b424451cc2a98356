import type { Catalog } from '../../catalog/catalog.ts';
import { InputError } from '../../files/input-error.ts';
import type { PullRequestFacts } from '../../github/facts.ts';
import { chooseCategory } from '../choose-category.ts';
import type { Choices } from '../submissions/choices.ts';
import type { SubmissionResult } from '../submissions/submit-paper.ts';
import type { Outcome } from './command-comment.ts';
import { onPullRequest, type PullRequestTools } from './on-pull-request.ts';
import type { Command } from './parse-command.ts';

/** What a command on a submission needs. */
interface SubmissionTools {
  /** The submission's issue. */
  readonly issue: number;
  /** The submission's pull request, where the command stands in it. */
  readonly pull: { readonly state: PullRequestFacts; readonly tools: PullRequestTools } | undefined;
  /** The list as the default branch has it. */
  readonly catalog: () => Promise<Catalog>;
  /** Makes the submission anew, with choices in the place of earlier ones. */
  readonly submit: (change: Choices) => Promise<SubmissionResult>;
}

/**
 * Does a command on a submission. All but a `recheck` in its pull request make the submission anew:
 * what it comes to stands in our answer on the issue, so that here only failures need words.
 *
 * @throws {InputError} for a category or a key that cannot be had.
 */
export async function onSubmission(command: Command, tools: SubmissionTools): Promise<Outcome> {
  const { pull, submit } = tools;
  if (command.name === 'recheck' && pull !== undefined) {
    return onPullRequest(command, pull.state, pull.tools);
  }
  const result = await submit(await choicesBy(command, tools));
  // A branch that somebody else works on is no longer made anew, but can be put right.
  if (command.name === 'format' && pull !== undefined && isForeign(result)) {
    return onPullRequest(command, pull.state, pull.tools);
  }
  return outcomeOf(result, tools);
}

async function choicesBy(command: Command, { catalog }: SubmissionTools): Promise<Choices> {
  switch (command.name) {
    case 'category': {
      const { list } = await catalog();
      if (list === undefined) throw new InputError('there is no list to choose a category of.');
      return { category: chooseCategory(list, command.value).path };
    }
    case 'key':
      return { key: freeKey(await catalog(), command.value) };
    case 'abstract':
      return { abstract: command.value };
    default:
      return {};
  }
}

/** Two keys that differ in case alone are one to BibTeX. */
function freeKey({ list, bibliographies }: Catalog, wanted: string): string {
  const keys = [
    ...bibliographies.flatMap(({ entries }) => entries.map(({ key }) => key)),
    ...(list?.entries ?? []).map(({ citation }) => citation?.key ?? ''),
  ];
  const taken = keys.find((key) => key.toLowerCase() === wanted.toLowerCase());
  if (taken === undefined) return wanted;
  throw new InputError(
    `the citation key "${taken}" is another paper’s. Choose one that the list does not have.`,
  );
}

function isForeign(result: SubmissionResult): boolean {
  return result.kind === 'answered' && result.outcome.kind === 'foreign';
}

function outcomeOf(result: SubmissionResult, { issue, pull }: SubmissionTools): Outcome {
  if (result.kind === 'no-submission') {
    return { done: false, text: 'This issue does not submit a paper with the form.' };
  }
  if (result.outcome.kind === 'proposed') return { done: true };
  const where = pull === undefined ? 'My answer above' : `My answer in #${issue}`;
  return { done: false, text: `There is no pull request with this. ${where} says why.` };
}
