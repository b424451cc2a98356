import type { PullRequestFacts } from '../../github/facts.ts';
import type { GitHub } from '../../github/github.ts';
import { nameOfComment } from '../../github/marker.ts';
import type { Inputs } from '../../runner/inputs.ts';
import type { ActionIo } from '../../runner/io.ts';
import { readCatalog } from '../check-list.ts';
import { cliCommand, reviewOnGitHub } from '../review/review-on-github.ts';
import { issueOfBranch } from '../submission-branch.ts';
import { isSubmission } from '../submissions/is-submission.ts';
import { readBase } from '../submissions/read-base.ts';
import { submitPaper } from '../submissions/submit-paper.ts';
import type { CommandTarget } from './answer-command.ts';
import type { CommandComment } from './command-comment.ts';
import { type CommandState, readCommandState } from './command-state.ts';
import { onPullRequest, type PullRequestTools } from './on-pull-request.ts';

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
          // A commit beside its own would cut the pull request off from its issue.
          tools: tools(inputs.autofix === 'commit' ? 'suggest' : inputs.autofix),
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
    now: async () => (await readCommandState(github, comment))?.pull,
    command: cliCommand(io),
  });
}

async function submissionTarget(
  { io, inputs, github }: Means,
  submitter: string | undefined,
  issue: number,
  pull: { readonly state: PullRequestFacts; readonly tools: PullRequestTools } | undefined,
): Promise<CommandTarget> {
  const { submissionDoor } = await import('../submissions/take-submissions.ts');
  const { onSubmission } = await import('./on-submission.ts');
  const { settings, jobIo } = submissionDoor(io, inputs);
  return {
    kind: 'submission',
    submitter,
    perform: (command) =>
      onSubmission(command, {
        issue,
        pull,
        catalog: async () => {
          const { base } = await github.ask({ base: true });
          return readCatalog(await readBase(github, base.tip, settings.files));
        },
        submit: (change) => submitPaper(github, issue, settings, jobIo, change),
      }),
  };
}
