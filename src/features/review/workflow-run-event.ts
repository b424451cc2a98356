import * as v from 'valibot';
import type { EventIo } from '../../runner/io.ts';
import { requirePayload, Sha } from '../../runner/read-payload.ts';

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
  const payload = requirePayload(io, Payload, 'workflow run');
  const { id, event, head_sha: head, head_branch, head_repository } = payload.workflow_run;
  const branch =
    head_branch && head_repository
      ? { repository: head_repository.full_name, name: head_branch }
      : undefined;
  return { id, event, head, branch };
}
