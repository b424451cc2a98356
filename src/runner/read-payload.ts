import * as v from 'valibot';
import { InputError } from '../files/input-error.ts';
import type { EventIo } from './io.ts';

/** The full name of a commit, of either of git's hashes. */
export const Sha = v.pipe(v.string(), v.regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/));

/** What a schema takes of the event's payload; undefined where the payload is of another kind. */
export function readPayload<T>(
  { context }: EventIo,
  schema: v.GenericSchema<unknown, T>,
): T | undefined {
  const parsed = v.safeParse(schema, context.payload);
  return parsed.success ? parsed.output : undefined;
}

/**
 * What a schema takes of the event's payload.
 *
 * @param what the payload is about: `pull request`.
 * @throws {InputError} where it is of another kind.
 */
export function requirePayload<T>(
  io: EventIo,
  schema: v.GenericSchema<unknown, T>,
  what: string,
): T {
  const payload = readPayload(io, schema);
  if (payload !== undefined) return payload;
  throw new InputError(
    `the payload of the event ${io.context.eventName} has no ${what}. Run the action from a workflow on GitHub.`,
  );
}
