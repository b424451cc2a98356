import * as v from 'valibot';
import type { EventIo } from './io.ts';

/** The full name of a commit, of either of git's hashes. */
export const Sha = v.pipe(v.string(), v.regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/));

/** What a schema takes of the event's payload; undefined where the payload is none of its kind. */
export function readPayload<T>(
  { context }: EventIo,
  schema: v.GenericSchema<unknown, T>,
): T | undefined {
  const parsed = v.safeParse(schema, context.payload);
  return parsed.success ? parsed.output : undefined;
}
