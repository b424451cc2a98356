import * as v from 'valibot';
import { isNotFound } from '../../github/api-failure.ts';
import type { CountedPull, OwnComment, Reaction } from '../../github/facts.ts';
import type { GitHub } from '../../github/github.ts';
import type { EventIo } from '../../runner/io.ts';
import { requirePayload } from '../../runner/read-payload.ts';
import { defined } from '../../text/defined.ts';

const Person = v.object({ login: v.string(), type: v.string() });
const Payload = v.object({
  action: v.string(),
  comment: v.object({
    id: v.pipe(v.number(), v.integer()),
    node_id: v.string(),
    body: v.nullish(v.string(), ''),
    created_at: v.pipe(v.string(), v.isoTimestamp()),
    // Absent for an account that is gone.
    user: v.nullish(Person),
  }),
  issue: v.object({
    number: v.pipe(v.number(), v.integer()),
    user: v.nullish(Person),
    body: v.nullish(v.string(), ''),
    labels: v.array(v.object({ name: v.string() })),
  }),
});

/** A new comment of a person, as its event gives it. */
export interface CommandComment {
  readonly id: number;
  /** GitHub's name for it in GraphQL. */
  readonly nodeId: string;
  readonly body: string;
  /** Its author. */
  readonly login: string;
  readonly createdAt: string;
  /** The issue or pull request that it belongs to. */
  readonly place: {
    readonly number: number;
    /** Who opened it. */
    readonly opener: string;
    readonly labels: readonly string[];
    /** Its text. */
    readonly body: string;
  };
}

/**
 * Reads the payload of an `issue_comment` event.
 *
 * @returns undefined for what is no new comment of a person: a comment that was changed or
 *   deleted, or one that a program wrote.
 * @throws {InputError} when it is no such payload.
 */
export function commentEvent(io: EventIo): CommandComment | undefined {
  const payload = requirePayload(io, Payload, 'comment');
  const { action, comment, issue } = payload;
  if (action !== 'created' || comment.user?.type !== 'User') return undefined;
  return {
    id: comment.id,
    nodeId: comment.node_id,
    body: comment.body,
    login: comment.user.login,
    createdAt: comment.created_at,
    place: {
      number: issue.number,
      opener: issue.user?.login ?? '',
      labels: issue.labels.map(({ name }) => name),
      body: issue.body,
    },
  };
}

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
    return defined({ reactions, comments, pull });
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}
