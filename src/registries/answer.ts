import { withoutHidden } from '../text/hidden-characters.ts';
import { type Asked, type RegistryTools, type Reply, WEB_PAGE } from './client.ts';
import type { RegistryName } from './settings.ts';
import { withNoticesOfTitle } from './title-notices.ts';
import type { WorkRecord } from './work.ts';

export type Answer = {
  readonly registry: RegistryName;
} & (
  | { readonly outcome: 'found'; readonly record: WorkRecord }
  /** The registry has no such work. */
  | { readonly outcome: 'absent' }
  /** The registry could not be asked, or its answer is unreadable. */
  | { readonly outcome: 'failed'; readonly why: string }
);

/** One question to a registry; `accept` is JSON if absent. */
export interface Question {
  readonly registry: RegistryName;
  readonly path: string;
  readonly accept?: string;
}

/** Sends a question to a registry. */
export function ask({ registries, budget }: RegistryTools, question: Question): Promise<Asked> {
  const { registry, path, accept = 'application/json' } = question;
  return registries.ask(registry, path, { accept, budget });
}

/** Asks a registry for a work; see {@link answerOf}. */
export async function askForWork(
  tools: RegistryTools,
  question: Question,
  read: (reply: Reply) => WorkRecord | 'absent' | undefined,
): Promise<Answer> {
  return answerOf(question.registry, await ask(tools, question), read);
}

/**
 * Interprets a reply.
 *
 * @param read returns the record, `absent` if the registry says that there is no such work, and
 *   undefined for anything that is not an answer of this registry.
 */
export function answerOf(
  registry: RegistryName,
  asked: Asked,
  read: (reply: Reply) => WorkRecord | 'absent' | undefined,
): Answer {
  if (asked.kind === 'failed') return { registry, outcome: 'failed', why: asked.why };
  const record = read(asked.reply);
  if (record === 'absent') return { registry, outcome: 'absent' };
  if (record === undefined) return { registry, outcome: 'failed', why: unreadable(asked.reply) };
  // A record without a title is useless; another registry may have a complete one.
  return record.title === undefined
    ? { registry, outcome: 'failed', why: 'has a record of it, but without a title' }
    : { registry, outcome: 'found', record: usableRecord(record) };
}

function unreadable({ status, body }: Reply): string {
  const what =
    body.trim() === ''
      ? 'an empty answer'
      : WEB_PAGE.test(body)
        ? 'a web page instead of data'
        : 'an unreadable answer';
  return `sent ${what} (status ${status})`;
}

/**
 * A registry's record as it is used: with the notices that its title states, without control and
 * invisible characters, and its `url` a web address or absent.
 */
export function usableRecord(record: WorkRecord): WorkRecord {
  const { url, ...rest } = withNoticesOfTitle(cleaned(record));
  return url !== undefined && /^https?:\/\/[^\s"<>{}\\]+$/i.test(url) ? { ...rest, url } : rest;
}

function cleaned<T>(value: T): T;
function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return withoutHidden(value).replace(/[\t\r\n]+/g, ' ');
  if (Array.isArray(value)) return value.map((one) => cleaned(one));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, cleaned(one)]));
}
