import * as v from 'valibot';
import type { Commits } from '../../revisions/read-sides.ts';
import type { EventIo } from '../../runner/io.ts';
import { requirePayload, Sha } from '../../runner/read-payload.ts';

const Payload = v.object({ merge_group: v.object({ base_sha: Sha, head_sha: Sha }) });

/**
 * Reads the payload of a `merge_group` event: what is about to be merged, and into what.
 *
 * @throws {InputError} when it is none.
 */
export function mergeGroupEvent(io: EventIo): Commits {
  const payload = requirePayload(io, Payload, 'merge group');
  const { base_sha: base, head_sha: head } = payload.merge_group;
  return { base, head };
}
