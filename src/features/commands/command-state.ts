import { isNotFound } from '../../github/api-failure.ts';
import type { CountedPull, OwnComment, Reaction } from '../../github/facts.ts';
import type { GitHub } from '../../github/github.ts';
import type { CommandComment } from './comment-event.ts';

/** What there is of a command and around it, at one moment. */
export interface CommandState {
  /** Our own reactions to the comment. */
  readonly reactions: ReadonlySet<Reaction>;
  /** Our own comments among the last hundred of the conversation. */
  readonly comments: readonly OwnComment[];
  /** Absent for issues. */
  readonly pull?: CountedPull;
}

/** Reads what there is of a command, in one request; undefined where the comment is gone. */
export async function readCommandState(
  github: Pick<GitHub, 'ask'>,
  { nodeId, place: { number } }: CommandComment,
): Promise<CommandState | undefined> {
  try {
    const { reactions, comments, pull } = await github.ask({
      reactions: nodeId,
      comments: { number, last: true },
      pull: number,
    });
    if (reactions === undefined) return undefined;
    return { reactions, comments, ...(pull === undefined ? {} : { pull }) };
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}
