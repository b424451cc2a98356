import type { AnyComment } from '../../github/facts.ts';
import type { CommandComment } from './comment-event.ts';
import { parseCommands } from './parse-commands.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** The moment from which on commands count against those of a comment's author: a day before. */
export function dayBefore({ createdAt }: Pick<CommandComment, 'createdAt'>): string {
  return new Date(Date.parse(createdAt) - DAY_MS).toISOString();
}

/**
 * How many commands the author of a comment gave in the day before it. What came later does not
 * count, so that every run on one comment comes to the same number. A comment that was edited since
 * counts too: it may have been a command.
 *
 * @param said comments of the repository in that day.
 */
export function commandsBefore(comment: CommandComment, said: readonly AnyComment[]): number {
  const start = Date.parse(dayBefore(comment));
  let count = 0;
  for (const { id, login, body, createdAt, edited } of said) {
    if (id >= comment.id || login !== comment.login || Date.parse(createdAt) < start) continue;
    count += Math.max(edited ? 1 : 0, parseCommands(body).length);
  }
  return count;
}
