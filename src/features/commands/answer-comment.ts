import { InputError } from '../../files/input-error.ts';
import { gitHubOf } from '../../runner/github-of.ts';
import type { Inputs } from '../../runner/inputs.ts';
import type { ActionIo } from '../../runner/io.ts';
import { refusal } from '../refused-by-github.ts';
import { type Answered, answerCommands } from './answer-commands.ts';
import { type CommandComment, commentEvent } from './comment-event.ts';

/** Requests for what the commands of a comment ask for; the answer itself takes some more. */
const MOST_REQUESTS = 200;

const ENDS: Readonly<Record<Answered, string>> = {
  none: 'The comment gives no command.',
  gone: 'The comment is deleted; there is nothing to answer.',
  before: 'An earlier run answered this comment.',
  'too-many': 'The author reached the limit of commands within 24 hours; nothing is answered.',
  done: 'The commands are done.',
  'not-done': 'A command is not done; the answer says why.',
};

/** Answers the comment of an `issue_comment` event, if it gives commands. */
export async function answerComment(io: ActionIo, inputs: Inputs): Promise<void> {
  const comment = commentEvent(io);
  if (comment === undefined) {
    io.core.info('Only new comments of people are answered.');
    return;
  }
  try {
    io.core.info(ENDS[await answerOnGitHub(io, inputs, comment)]);
  } catch (error) {
    throw refusal(error, '"contents: write", "issues: write" and "pull-requests: write"');
  }
}

function answerOnGitHub(io: ActionIo, inputs: Inputs, comment: CommandComment): Promise<Answered> {
  const tooMany = (): Error =>
    new InputError(
      `this takes more than ${MOST_REQUESTS} requests to GitHub, more than one comment may take. Make the pull request smaller.`,
    );
  const limited = gitHubOf(io, inputs, { most: MOST_REQUESTS, tooMany });
  return answerCommands(comment, gitHubOf(io, inputs), {
    target: async (state) => {
      const { commandTarget } = await import('./command-target.ts');
      return commandTarget({ io, inputs, github: limited }, comment, state);
    },
    wait: io.wait,
    most: inputs.commandsPerDay,
  });
}
