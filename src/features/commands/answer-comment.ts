import { InputError, orElse } from '../../files/input-error.ts';
import type { Reaction } from '../../github/facts.ts';
import type { GitHub } from '../../github/github.ts';
import { keepComment } from '../../github/keep-comment.ts';
import { messageMarkdown } from '../../report/markdown-text.ts';
import { gitHubOf } from '../../runner/github-of.ts';
import type { Inputs } from '../../runner/inputs.ts';
import type { ActionIo } from '../../runner/io.ts';
import { refusal } from '../refused-by-github.ts';
import { tryAgain } from '../try-again.ts';
import {
  answerText,
  helpText,
  notAllowedText,
  notHereText,
  tooManyText,
  unknownText,
  unreadableText,
} from './answer-texts.ts';
import type { CommandTarget } from './command-target.ts';
import { appliesTo, mayUse, type Outcome, WRITERS } from './commands.ts';
import {
  type CommandComment,
  type CommandState,
  commentEvent,
  readCommandState,
} from './comment-event.ts';
import { commandsBefore, dayBefore, type ParsedCommand, parseCommands } from './parse-commands.ts';

/** How many times more commands users with write access may use. */
const WRITERS_FACTOR = 5;

/** The number of requests for the commands of a comment; the answer itself takes some more. */
const MOST_REQUESTS = 200;

/** The possible results for a comment, in the words of the log. */
const ENDS = {
  none: 'The comment gives no command.',
  gone: 'The comment is deleted; there is nothing to answer.',
  before: 'An earlier run answered this comment.',
  'too-many': 'The author reached the limit of commands within 24 hours; nothing is answered.',
  done: 'The commands are done.',
  'not-done': 'A command is not done; the answer says why.',
} as const;

/** Answers the comment of an `issue_comment` event, if it has commands. */
export async function answerComment(io: ActionIo, inputs: Inputs): Promise<void> {
  const comment = commentEvent(io);
  if (comment === undefined) {
    io.core.info('Only new comments of people are answered.');
    return;
  }
  try {
    io.core.info(ENDS[await answerCommands(io, inputs, comment)]);
  } catch (error) {
    throw refusal(error, '"contents: write", "issues: write" and "pull-requests: write"');
  }
}

/**
 * Answers a new comment with commands: adds the eyes reaction as soon as it is seen, runs the
 * commands in order, then adds a thumb up, or a confused face where something was not done, and
 * posts a short answer where there is something to report. A run on a comment that has its thumb up
 * does nothing. A run on a comment without it does everything again, and writes only what is not
 * there yet, so that the next run completes an interrupted one.
 */
async function answerCommands(
  io: ActionIo,
  inputs: Inputs,
  comment: CommandComment,
): Promise<keyof typeof ENDS> {
  const commands = parseCommands(comment.body);
  if (commands.length === 0) return 'none';
  const github = gitHubOf(io, inputs);
  const state = await readCommandState(github, comment);
  if (state === undefined) return 'gone';
  if (state.reactions.has('+1')) return 'before';

  const role = await github.roleOf(comment.login);
  const most = inputs.commandsPerDay * (WRITERS.has(role) ? WRITERS_FACTOR : 1);
  const before = commandsBefore(comment, await github.commentsSince(dayBefore(comment)));
  // The first comment that is too much is answered, and no other one.
  if (before > most) return 'too-many';
  if (!state.reactions.has('eyes')) await github.react(comment.id, 'eyes');

  const outcomes: Outcome[] = [];
  let target: CommandTarget | undefined;
  for (const command of commands.slice(0, most - before)) {
    if (command.kind === 'command') target ??= await targetOf(io, inputs, comment, state);
    outcomes.push(await outcomeOf(command, role, comment, target));
  }
  if (before + commands.length > most) outcomes.push({ done: false, text: tooManyText(most) });
  const done = outcomes.every((outcome) => outcome.done);
  const texts = textsOf(commands, outcomes);
  await writeAnswer(github, comment, { texts, state }, io.wait);
  await conclude(github, comment, done ? '+1' : 'confused', state);
  return done ? 'done' : 'not-done';
}

/** The target of the commands; read only where someone wrote one. */
async function targetOf(
  io: ActionIo,
  inputs: Inputs,
  comment: CommandComment,
  state: CommandState,
): Promise<CommandTarget> {
  const tooMany = (): Error =>
    new InputError(
      `this takes more than ${MOST_REQUESTS} requests to GitHub, more than one comment may take. Make the pull request smaller.`,
    );
  const github = gitHubOf(io, inputs, { most: MOST_REQUESTS, tooMany });
  const { commandTarget } = await import('./command-target.ts');
  return commandTarget({ io, inputs, github, comment }, state);
}

/** With several commands, each is named; one that is done and has nothing to report needs no answer. */
function textsOf(commands: readonly ParsedCommand[], outcomes: readonly Outcome[]): string[] {
  if (commands.length === 1 || outcomes.every(({ text }) => text === undefined)) {
    return outcomes.flatMap(({ text }) => text ?? []);
  }
  return outcomes.map(({ text = 'done.' }, at) => {
    const command = commands[at];
    const name = command?.kind === 'command' ? command.command.name : undefined;
    // A table needs lines of its own.
    const gap = text.includes('\n') ? '\n\n' : ' ';
    return name === undefined ? text : `\`/curate ${name}\`:${gap}${text}`;
  });
}

async function outcomeOf(
  parsed: ParsedCommand,
  role: string,
  { login }: CommandComment,
  target: CommandTarget | undefined,
): Promise<Outcome> {
  if (parsed.kind === 'unknown') return { done: false, text: unknownText(parsed) };
  if (parsed.kind === 'unreadable') return { done: false, text: unreadableText(parsed) };
  if (target === undefined) return { done: false };
  const { command } = parsed;
  const { name } = command;
  const { kind, submitter, perform } = target;
  const isSubmitter = login === submitter;
  if (name === 'help') return { done: true, text: helpText(kind, role, isSubmitter) };
  if (!appliesTo(name, kind)) return { done: false, text: notHereText(name) };
  if (!mayUse(name, role, isSubmitter)) return { done: false, text: notAllowedText(name) };
  return orElse<Outcome, Outcome>(
    () => perform(command),
    ({ message }) => ({
      done: false,
      text: messageMarkdown(message.charAt(0).toUpperCase() + message.slice(1)),
    }),
  );
}

/** One answer for each comment; where an answer of GitHub is lost, what it has is read again. */
async function writeAnswer(
  github: GitHub,
  comment: CommandComment,
  { texts, state: first }: { readonly texts: readonly string[]; readonly state: CommandState },
  wait: ActionIo['wait'],
): Promise<void> {
  const { id, place } = comment;
  // An answer of an interrupted run may no longer be true.
  const body = answerText(id, texts.length === 0 ? ['Done.'] : texts);
  const isNeeded = texts.length > 0;
  await tryAgain(wait, async (before) => {
    const state = before === 0 ? first : await readCommandState(github, comment);
    const where = { number: place.number, own: state?.comments ?? [] };
    await keepComment(github, where, body, { isNeeded });
  });
}

/** Never both: an earlier run may have had another result. */
async function conclude(
  github: GitHub,
  { id }: CommandComment,
  verdict: Exclude<Reaction, 'eyes'>,
  { reactions }: CommandState,
): Promise<void> {
  const other = verdict === '+1' ? 'confused' : '+1';
  if (reactions.has(other)) await github.removeReaction(id, other);
  if (!reactions.has(verdict)) await github.react(id, verdict);
}
