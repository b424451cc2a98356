import * as v from 'valibot';
import { isNotFound } from '../../github/api-failure.ts';
import type { GitHub } from '../../github/github.ts';
import type { EventIo } from '../../runner/io.ts';
import { requirePayload } from '../../runner/read-payload.ts';
import { compact } from '../../text/json.ts';

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

export type CommandComment = NonNullable<ReturnType<typeof commentEvent>>;

/**
 * Reads the payload of an `issue_comment` event.
 *
 * @returns undefined for what is no new comment of a person: a comment that was changed or
 *   deleted, or one that a program wrote.
 * @throws {InputError} when it is no such payload.
 */
export function commentEvent(io: EventIo) {
  const payload = requirePayload(io, Payload, 'comment');
  const { action, comment, issue } = payload;
  if (action !== 'created' || comment.user?.type !== 'User') return undefined;
  return {
    id: comment.id,
    /** GitHub's name for it in GraphQL. */
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

export type CommandState = NonNullable<Awaited<ReturnType<typeof readCommandState>>>;

/**
 * Reads the state of a command, in one request: our own reactions, our own comments among the last
 * hundred of the conversation, and the pull request, absent for issues.
 *
 * @returns undefined where the comment is gone.
 */
export async function readCommandState(
  github: Pick<GitHub, 'ask'>,
  { nodeId, place: { number } }: CommandComment,
) {
  try {
    const { reactions, comments, pull } = await github.ask({
      reactions: nodeId,
      comments: { number, last: true },
      pull: number,
    });
    if (reactions === undefined) return undefined;
    return compact({ reactions, comments, pull });
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}
