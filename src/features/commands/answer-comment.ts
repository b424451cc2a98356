import { InputError } from '../../files/input-error.ts';
import { gitHubOf } from '../../runner/github-of.ts';
import type { Inputs } from '../../runner/inputs.ts';
import type { ActionIo } from '../../runner/io.ts';
import { refusal } from '../refused-by-github.ts';
import { type Answered, answerCommand } from './answer-command.ts';
import type { CommandComment } from './command-comment.ts';
import { commentEvent } from './comment-event.ts';

/** Requests for what a command asks for; the answer itself takes some more. */
const MOST_REQUESTS = 100;

const TOLD: Readonly<Record<Answered, string>> = {
  none: 'The comment gives no command.',
  gone: 'The comment is gone; there is nothing to answer.',
  before: 'An earlier run answered this comment.',
  'too-many': 'These are too many commands of one person within a day; they are not answered.',
  done: 'The command is carried out.',
  'not-done': 'The command is not carried out; the answer says why.',
};

/** Answers the comment of an `issue_comment` event, if it gives a command. */
export async function answerComment(io: ActionIo, inputs: Inputs): Promise<void> {
  const comment = commentEvent(io);
  if (comment === undefined) {
    io.core.info('Only new comments of people are answered.');
    return;
  }
  try {
    io.core.info(TOLD[await answerOnGitHub(io, inputs, comment)]);
  } catch (error) {
    throw refusal(error, '"contents: write", "issues: write" and "pull-requests: write"');
  }
}

function answerOnGitHub(io: ActionIo, inputs: Inputs, comment: CommandComment): Promise<Answered> {
  const tooMany = (): Error =>
    new InputError(
      `this takes more than ${MOST_REQUESTS} requests to GitHub, more than one command may take. Make the pull request smaller.`,
    );
  const limited = gitHubOf(io, inputs, { most: MOST_REQUESTS, tooMany });
  return answerCommand(comment, gitHubOf(io, inputs), {
    target: async (state) => {
      const { commandTarget } = await import('./command-target.ts');
      return commandTarget({ io, inputs, github: limited }, comment, state);
    },
    wait: io.wait,
  });
}
