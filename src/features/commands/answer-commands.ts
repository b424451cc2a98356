import { InputError } from '../../files/input-error.ts';
import type { Reaction } from '../../github/facts.ts';
import type { GitHub } from '../../github/github.ts';
import { keepComment } from '../../github/keep-comment.ts';
import { messageMarkdown } from '../../report/markdown-text.ts';
import { afterLostAnswer } from '../after-lost-answer.ts';
import {
  answerText,
  helpText,
  notAllowedText,
  notHereText,
  tooManyText,
  unknownText,
  unreadableText,
} from './answer-texts.ts';
import { type CommandState, readCommandState } from './command-state.ts';
import { appliesTo, mayUse, type PlaceKind, WRITERS } from './commands.ts';
import { commandsBefore, dayBefore } from './commands-before.ts';
import type { CommandComment } from './comment-event.ts';
import { type Command, type ParsedCommand, parseCommands } from './parse-commands.ts';

/** What a command came to: done or not, and what there is to say about it. */
export interface Outcome {
  readonly done: boolean;
  readonly text?: string;
}

/** What a command is about. */
export interface CommandTarget {
  readonly kind: PlaceKind;
  /** Who submitted it: who opened the submission, or the pull request. */
  readonly submitter: string | undefined;
  /** Does a command other than `help`, for somebody who may use it. */
  readonly perform: (command: Command) => Promise<Outcome>;
}

/** What answering needs of the world beside the conversation. */
export interface CommandIo {
  /** Finds out what a command is about; asked only where somebody gives one. */
  readonly target: (state: CommandState) => Promise<CommandTarget>;
  /** Waits, by milliseconds. */
  readonly wait: (ms: number) => Promise<void>;
  /** Commands that are answered within a day; those who may write have more. */
  readonly most: number;
}

/** How many times as many commands those who may write have. */
const WRITERS_FACTOR = 5;

/** What became of a comment. None: it gives no command. Before: it was answered by an earlier run. */
export type Answered = 'none' | 'gone' | 'before' | 'too-many' | 'done' | 'not-done';

/**
 * Answers a new comment that gives commands: eyes as soon as it is seen, then what it asks for, in
 * order, then a thumb up, or a confused face where something was not done, and a short answer where
 * there is something to say. A run on a comment that has its thumb up does nothing. One on a comment
 * without it does everything again, and writes only what is not there yet, so that an interrupted
 * run is finished by the next one.
 */
export async function answerCommands(
  comment: CommandComment,
  github: GitHub,
  io: CommandIo,
): Promise<Answered> {
  const commands = parseCommands(comment.body);
  if (commands.length === 0) return 'none';
  const state = await readCommandState(github, comment);
  if (state === undefined) return 'gone';
  if (state.reactions.has('+1')) return 'before';

  const role = await github.roleOf(comment.login);
  const most = WRITERS.has(role) ? io.most * WRITERS_FACTOR : io.most;
  const before = commandsBefore(comment, await github.commentsSince(dayBefore(comment)));
  // The first comment that is too much is answered; answers to all others would be a flood.
  if (before > most) return 'too-many';
  if (!state.reactions.has('eyes')) await github.react(comment.id, 'eyes');

  const outcomes: Outcome[] = [];
  let target: CommandTarget | undefined;
  for (const command of commands.slice(0, most - before)) {
    target ??= command.kind === 'command' ? await io.target(state) : undefined;
    outcomes.push(await outcomeOf(command, role, comment, target));
  }
  if (before + commands.length > most) outcomes.push({ done: false, text: tooManyText(most) });
  const done = outcomes.every((outcome) => outcome.done);
  const texts = textsOf(commands, outcomes);
  await say(github, comment, texts, state, io.wait);
  await conclude(github, comment, done ? '+1' : 'confused', state);
  return done ? 'done' : 'not-done';
}

/** Of several commands, each is named; one that is done without a word needs none. */
function textsOf(commands: readonly ParsedCommand[], outcomes: readonly Outcome[]): string[] {
  if (commands.length === 1 || outcomes.every(({ text }) => text === undefined)) {
    return outcomes.flatMap(({ text }) => text ?? []);
  }
  return outcomes.map(({ text = 'done.' }, at) => {
    const command = commands[at];
    const name = command?.kind === 'command' ? command.command.name : undefined;
    return name === undefined ? text : `\`/curate ${name}\`: ${text}`;
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
  try {
    return await perform(command);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const { message } = error;
    const text = messageMarkdown(message.charAt(0).toUpperCase() + message.slice(1));
    return { done: false, text };
  }
}

/** One answer for each comment; where an answer of GitHub is lost, what it has is read again. */
async function say(
  github: GitHub,
  comment: CommandComment,
  texts: readonly string[],
  first: CommandState,
  wait: CommandIo['wait'],
): Promise<void> {
  const { id, place } = comment;
  // An answer of an interrupted run may no longer be true.
  const body = answerText(id, texts.length === 0 ? ['Done.'] : texts);
  const isNeeded = texts.length > 0;
  let state: CommandState | undefined = first;
  for (let tries = 1; ; tries++) {
    try {
      await keepComment(github, place.number, state?.comments ?? [], body, { isNeeded });
      return;
    } catch (error) {
      await afterLostAnswer(error, tries, wait);
      state = await readCommandState(github, comment);
    }
  }
}

/** Never both: an earlier run may have come to something else. */
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
