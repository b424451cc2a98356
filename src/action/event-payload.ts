import type { ActionIo } from './io.ts';

/** The payload of the event that started the run; undefined where it is no JSON. */
export function eventPayload({ files, context }: Pick<ActionIo, 'files' | 'context'>): unknown {
  try {
    return JSON.parse(files.readFileSync(context.eventPath, 'utf8'));
  } catch {
    return undefined;
  }
}
