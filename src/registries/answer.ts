import { harmless } from './harmless.ts';
import type { Asked, Reply } from './registries.ts';
import type { RegistryName } from './settings.ts';
import type { WorkRecord } from './work.ts';

/** What a registry said when it was asked for a work. */
export type Answer = {
  readonly registry: RegistryName;
} & (
  | { readonly outcome: 'found'; readonly record: WorkRecord }
  /** The registry itself said that it has no such work. */
  | { readonly outcome: 'absent' }
  /** It could not be asked, or its answer made no sense. */
  | { readonly outcome: 'failed'; readonly why: string }
);

/**
 * Makes sense of a reply.
 *
 * @param read gives the record, `absent` for the registry's own "there is no such work", and
 *   undefined for anything that this registry would not say.
 */
export function answerOf(
  registry: RegistryName,
  asked: Asked,
  read: (reply: Reply) => WorkRecord | 'absent' | undefined,
): Answer {
  if (asked.kind === 'failed') return { registry, outcome: 'failed', why: asked.why };
  const record = read(asked.reply);
  if (record === 'absent') return { registry, outcome: 'absent' };
  if (record === undefined) return { registry, outcome: 'failed', why: nonsense(asked.reply) };
  // A record without a title is of no use; another registry may have it whole.
  return record.title === undefined
    ? { registry, outcome: 'failed', why: 'knows it, but not its title' }
    : { registry, outcome: 'found', record: harmless(record) };
}

function nonsense({ status, body }: Reply): string {
  const start = body.trimStart();
  const what =
    start === ''
      ? 'an empty answer'
      : /^<(?:!doctype html|html)/i.test(start)
        ? 'a web page instead of data'
        : 'an answer that cannot be read';
  return `sent ${what} (status ${status})`;
}
