import * as v from 'valibot';
import type { EventIo } from '../../runner/io.ts';
import { readPayload, Sha } from '../../runner/read-payload.ts';

const Payload = v.object({ ref: v.string(), before: Sha, after: Sha });

/** What a push did to a branch or a tag. */
export interface PushEvent {
  readonly ref: string;
  /** Absent where there was nothing before. */
  readonly before: string | undefined;
  /** Absent where there is nothing any more. */
  readonly after: string | undefined;
}

/** Reads the payload of a `push` event; undefined when it is none. */
export function pushEvent(io: EventIo): PushEvent | undefined {
  const payload = readPayload(io, Payload);
  if (payload === undefined) return undefined;
  const { ref, before, after } = payload;
  return { ref, before: present(before), after: present(after) };
}

/** GitHub writes zeros where there is no commit. */
function present(commit: string): string | undefined {
  return /^0+$/.test(commit) ? undefined : commit;
}
