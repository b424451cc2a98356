import type { CountedPull } from '../../github/facts.ts';
import type { GitHub } from '../../github/github.ts';
import { nameOfComment } from '../../github/marker.ts';
import { readListAt } from '../../revisions/read-list-at.ts';
import { cliCommand } from '../../runner/action-source.ts';
import type { Inputs } from '../../runner/inputs.ts';
import type { ActionIo } from '../../runner/io.ts';
import { reviewOnGitHub } from '../review/review-on-github.ts';
import { issueOfBranch } from '../submission-branch.ts';
import { isSubmission } from '../submissions/submission-state.ts';
import { submitPaper } from '../submissions/submit-paper.ts';
import type { CommandTarget } from './answer-commands.ts';
import { type CommandState, readCommandState } from './command-state.ts';
import type { CommandComment } from './comment-event.ts';
import { onPullRequest, type PullRequestTools } from './on-pull-request.ts';
import { renewCheck } from './renew-check.ts';

/** What commands are carried out with. */
interface Means {
  readonly io: ActionIo;
  readonly inputs: Inputs;
  readonly github: GitHub;
}

/** What a command is about: a pull request, a submission (its issue or its pull request), or neither. */
export async function commandTarget(
  means: Means,
  comment: CommandComment,
  { pull, comments }: CommandState,
): Promise<CommandTarget> {
  const { io, inputs, github } = means;
  const { place } = comment;
  const tools = pullRequestTools(means, comment);
  if (pull !== undefined) {
    const { branch } = pull;
    const ours = branch?.repository === io.context.repository ? branch : undefined;
    const issue = ours && issueOfBranch(ours.name);
    return issue === undefined
      ? {
          kind: 'pull-request',
          submitter: place.opener,
          perform: (command) => onPullRequest(command, pull, tools(inputs.autofix)),
        }
      : submissionTarget(means, await github.authorOf(issue), issue, {
          state: pull,
          tools: {
            // A commit beside its own would cut the pull request off from its issue.
            ...tools(inputs.autofix === 'commit' ? 'suggest' : inputs.autofix),
            closed: pull.merged
              ? 'This pull request is merged: the paper is in the list.'
              : `This pull request is closed, and its branch is deleted. To propose the paper again, reopen #${issue} (close it first if it is open): a new pull request is opened.`,
          },
        });
  }
  const isOne =
    isSubmission(place) || comments.some(({ body }) => nameOfComment(body) === 'submission');
  return isOne
    ? submissionTarget(means, place.opener, place.number, undefined)
    : { kind: 'other', submitter: place.opener, perform: async () => ({ done: false }) };
}

function pullRequestTools(
  { io, inputs, github }: Means,
  comment: CommandComment,
): (usual: Inputs['autofix']) => PullRequestTools {
  return (usual) => ({
    review: (now, autofix = usual) => reviewOnGitHub(io, { ...inputs, autofix }, github, now),
    complete: async (now) => {
      const { completePullRequest } = await import('../review/complete-pull-request.ts');
      return completePullRequest(io, inputs, github, now);
    },
    now: async () => (await readCommandState(github, comment))?.pull,
    renew: (head, { checked }) =>
      renewCheck(
        github,
        head,
        !(checked?.findings ?? []).some(({ severity }) => inputs.blocking.includes(severity)),
        io.context.actionRepository,
      ),
    command: cliCommand(io),
  });
}

async function submissionTarget(
  { io, inputs, github }: Means,
  submitter: string | undefined,
  issue: number,
  pull: { readonly state: CountedPull; readonly tools: PullRequestTools } | undefined,
): Promise<CommandTarget> {
  const { submissionTools } = await import('../submissions/take-submissions.ts');
  const { onSubmission } = await import('./on-submission.ts');
  const { settings, jobIo } = submissionTools(io, inputs);
  return {
    kind: 'submission',
    submitter,
    perform: (command) =>
      onSubmission(command, {
        issue,
        pull,
        choice: async (wanted) => {
          const { base } = await github.ask({ base: true });
          const read = await readListAt(github, base.tip, settings.files, jobIo.reader);
          const { modes: _, ...list } = read;
          return jobIo.job('chosenChange', { list, wanted });
        },
        submit: (change) => submitPaper(github, issue, settings, jobIo, change),
      }),
  };
}
