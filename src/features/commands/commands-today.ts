import type { AnyComment } from '../../github/facts.ts';
import type { CommandComment } from './command-comment.ts';
import { parseCommand } from './parse-command.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** The moment from which on commands count against those of a comment's author: a day before. */
export function dayBefore({ createdAt }: Pick<CommandComment, 'createdAt'>): string {
  return new Date(Date.parse(createdAt) - DAY_MS).toISOString();
}

/**
 * How many commands an author gave in the day that ends with a comment, that one counted. What
 * came later does not count, so that every run on one comment comes to the same number. A comment
 * that was changed since counts too: it may have been a command.
 *
 * @param said comments of the repository in that day.
 */
export function commandsToday(comment: CommandComment, said: readonly AnyComment[]): number {
  const start = Date.parse(dayBefore(comment));
  const before = said.filter(
    ({ id, login, body, createdAt, edited }) =>
      id < comment.id &&
      login === comment.login &&
      Date.parse(createdAt) >= start &&
      (edited || parseCommand(body).kind !== 'none'),
  );
  return before.length + 1;
}
