import * as v from 'valibot';
import { InputError } from '../../files/input-error.ts';
import type { EventIo } from '../../runner/io.ts';
import { readPayload, Sha } from '../../runner/read-payload.ts';

const Payload = v.object({
  workflow_run: v.object({
    id: v.pipe(v.number(), v.integer()),
    event: v.string(),
    head_sha: Sha,
    head_branch: v.nullish(v.string()),
    head_repository: v.nullish(v.object({ full_name: v.string() })),
  }),
});

/** What GitHub says of a workflow run that has ended. */
export interface WorkflowRunEvent {
  readonly id: number;
  /** What had started it. */
  readonly event: string;
  readonly head: string;
  /** The branch that holds the head; absent where its fork is gone. */
  readonly branch: { readonly repository: string; readonly name: string } | undefined;
}

/**
 * Reads the payload of a `workflow_run` event.
 *
 * @throws {InputError} when it is none.
 */
export function workflowRunEvent(io: EventIo): WorkflowRunEvent {
  const payload = readPayload(io, Payload);
  if (payload === undefined) {
    throw new InputError(
      'the payload of the event workflow_run tells of no run. Run the action from a workflow on GitHub.',
    );
  }
  const { id, event, head_sha: head, head_branch, head_repository } = payload.workflow_run;
  const branch =
    head_branch && head_repository
      ? { repository: head_repository.full_name, name: head_branch }
      : undefined;
  return { id, event, head, branch };
}
