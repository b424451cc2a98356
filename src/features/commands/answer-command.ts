import { InputError } from '../../files/input-error.ts';
import type { Reaction } from '../../github/facts.ts';
import type { GitHub } from '../../github/github.ts';
import { keepComment } from '../../github/keep-comment.ts';
import { inertMarkdown } from '../../report/markdown-text.ts';
import { afterLostAnswer } from '../after-lost-answer.ts';
import {
  answerText,
  appliesTo,
  helpText,
  notAllowedText,
  notHereText,
  type PlaceKind,
  tooManyText,
  unknownText,
  unreadableCommandText,
} from './answer-texts.ts';
import type { CommandComment, Outcome } from './command-comment.ts';
import { type CommandState, readCommandState } from './command-state.ts';
import { commandsToday, dayBefore } from './commands-today.ts';
import { mayUse, WRITERS } from './may-use.ts';
import { type Command, parseCommand } from './parse-command.ts';

/** Commands of one person within a day; more than these are not answered. */
const MOST_COMMANDS = { writer: 100, other: 20 } as const;

/** What a command is about. */
export interface CommandTarget {
  readonly kind: PlaceKind;
  /** Who submitted it: who opened the submission, or the pull request. */
  readonly submitter: string | undefined;
  /** Does a command that is no call for help, for somebody who may. */
  readonly perform: (command: Command) => Promise<Outcome>;
}

/** What answering needs of the world beside the conversation. */
export interface CommandIo {
  /** Finds out what a command is about; asked only where somebody gives one. */
  readonly target: (state: CommandState) => Promise<CommandTarget>;
  /** Waits, by milliseconds. */
  readonly wait: (ms: number) => Promise<void>;
}

/** What became of a comment. None: it gives no command. Before: it was answered by an earlier run. */
export type Answered = 'none' | 'gone' | 'before' | 'too-many' | 'done' | 'not-done';

/**
 * Answers a new comment that gives a command: eyes as soon as it is seen, then what it asks for,
 * then a thumb up, or a confused face with a short answer that says why. A run on a comment that
 * has its thumb up does nothing. One on a comment without it does everything again, and writes
 * only what is not there yet, so that a run that was broken off is finished by the next one.
 */
export async function answerCommand(
  comment: CommandComment,
  github: GitHub,
  io: CommandIo,
): Promise<Answered> {
  const parsed = parseCommand(comment.body);
  if (parsed.kind === 'none') return 'none';
  const state = await readCommandState(github, comment);
  if (state === undefined) return 'gone';
  if (state.reactions.has('+1')) return 'before';

  const role = await github.roleOf(comment.login);
  const most = WRITERS.has(role) ? MOST_COMMANDS.writer : MOST_COMMANDS.other;
  const count = commandsToday(comment, await github.commentsSince(dayBefore(comment)));
  // The first one too many is told so; answers to all others would be a flood themselves.
  if (count > most + 1) return 'too-many';
  if (!state.reactions.has('eyes')) await github.react(comment.id, 'eyes');

  const outcome = await (async (): Promise<Outcome> => {
    if (count > most) return { done: false, text: tooManyText(most) };
    if (parsed.kind === 'unknown') return { done: false, text: unknownText(parsed) };
    if (parsed.kind === 'unreadable') return { done: false, text: unreadableCommandText(parsed) };
    return perform(parsed.command, role, comment, await io.target(state));
  })();
  await say(github, comment, outcome, state, io.wait);
  await conclude(github, comment, outcome.done ? '+1' : 'confused', state);
  return outcome.done ? 'done' : 'not-done';
}

async function perform(
  command: Command,
  role: string,
  { login }: CommandComment,
  { kind, submitter, perform }: CommandTarget,
): Promise<Outcome> {
  const { name } = command;
  const isSubmitter = login === submitter;
  if (name === 'help') return { done: true, text: helpText(kind, role, isSubmitter) };
  if (!appliesTo(name, kind)) return { done: false, text: notHereText(name) };
  if (!mayUse(name, role, isSubmitter)) return { done: false, text: notAllowedText(name) };
  try {
    return await perform(command);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { done: false, text: inertMarkdown(error.message) };
  }
}

/** One answer for each command; where an answer of GitHub is lost, what it has is read anew. */
async function say(
  github: GitHub,
  comment: CommandComment,
  { text }: Outcome,
  first: CommandState,
  wait: CommandIo['wait'],
): Promise<void> {
  // An answer of an earlier run that did not get far is true no more.
  const body = answerText(comment.id, text ?? 'Done.');
  let state: CommandState | undefined = first;
  for (let tries = 1; ; tries++) {
    try {
      const { number } = comment.place;
      await keepComment(github, number, state?.comments ?? [], body, {
        isNeeded: text !== undefined,
      });
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
