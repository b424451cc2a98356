import { nameOfComment } from '../../github/marker.ts';
import { issueOfBranch } from '../submission-branch.ts';
import { isSubmission } from '../submissions/submission-state.ts';
import type { Outcome, PlaceKind } from './commands.ts';
import type { CommandState } from './comment-event.ts';
import { type CommandMeans, onPullRequest } from './on-pull-request.ts';
import type { Command } from './parse-commands.ts';

/** Where a command was written, and how it runs there. */
export interface CommandTarget {
  readonly kind: PlaceKind;
  /** The person who opened the submission, or the pull request. */
  readonly submitter: string | undefined;
  /** Runs a command other than `help`, for someone with the permission. */
  readonly perform: (command: Command) => Promise<Outcome>;
}

/** What a command is about: a pull request, a submission (its issue or its pull request), or neither. */
export async function commandTarget(
  means: CommandMeans,
  { pull, comments }: CommandState,
): Promise<CommandTarget> {
  const { io, github, comment } = means;
  const { number, opener } = comment.place;
  const ofSubmission = (submitter: string | undefined, issue: number): CommandTarget => ({
    kind: 'submission',
    submitter,
    async perform(command) {
      const { onSubmission } = await import('./on-submission.ts');
      return onSubmission(command, { issue, pull }, means);
    },
  });
  if (pull !== undefined) {
    const { branch } = pull;
    const ours = branch?.repository === io.context.repository ? branch : undefined;
    const issue = ours && issueOfBranch(ours.name);
    if (issue !== undefined) return ofSubmission(await github.authorOf(issue), issue);
    const perform = (command: Command): Promise<Outcome> => onPullRequest(command, pull, means);
    return { kind: 'pull-request', submitter: opener, perform };
  }
  const isOne =
    isSubmission(comment.place) ||
    comments.some(({ body }) => nameOfComment(body) === 'submission');
  return isOne
    ? ofSubmission(opener, number)
    : { kind: 'other', submitter: opener, perform: async () => ({ done: false }) };
}
