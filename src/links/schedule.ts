import { hashOf } from '../text/fingerprint.ts';
import { type AskedRecord, DAY, type Evidence } from './evidence.ts';

/**
 * Whether to check a URL in this run. After a success, a URL is not checked for some days: between
 * half of `recheckDays` and all of it, so that not all URLs are due on the same day. A failed URL is
 * checked in every run, and a redirect that was seen only once is checked a day later.
 *
 * @param recheckDays how long an answer is valid.
 * @param now milliseconds since 1970.
 */
export function isDue(
  url: string,
  { log, notBefore }: Evidence,
  recheckDays: number,
  now: number,
): boolean {
  const last = log.at(-1);
  if (notBefore !== undefined && notBefore > now) return false;
  if (last === undefined || !['ok', 'moved', 'blocked'].includes(last.verdict)) return true;
  const age = now - last.at;
  if (last.verdict === 'moved' && log.at(-2)?.verdict !== 'moved') return age >= DAY;
  return age >= recheckDays * DAY * spreadOf(url);
}

/** Agencies without retractions, whose records rarely change. */
const LASTING: ReadonlySet<AskedRecord['registry']> = new Set(['datacite', 'doi']);
const LASTING_FACTOR = 4;

/**
 * Whether to ask for the record of a reference in this run: as often as for links, because a paper
 * may have been retracted, and a quarter as often if the registry has no retractions.
 *
 * @param recheckDays how long an answer is valid.
 * @param now milliseconds since 1970.
 */
export function isRecordDue(
  key: string,
  { record }: Evidence,
  recheckDays: number,
  now: number,
): boolean {
  if (record === undefined) return true;
  const days = LASTING.has(record.registry) ? recheckDays * LASTING_FACTOR : recheckDays;
  return now - record.at >= days * DAY * spreadOf(key);
}

function spreadOf(key: string): number {
  return 0.5 + (hashOf(key) % 1000) / 2000;
}

/** One of several runs that share the hosts. */
export interface Shard {
  /** From 1 to `count`. */
  readonly index: number;
  readonly count: number;
}

/** Reads a shard such as `1/4`; undefined for anything else. */
export function parseShard(text: string): Shard | undefined {
  const [, index, count] = /^(\d{1,4})\/(\d{1,4})$/.exec(text)?.map(Number) ?? [];
  if (index === undefined || count === undefined || index < 1 || index > count) return undefined;
  return { index, count };
}

/**
 * Whether a host belongs to a shard. All links of a host belong to one shard, so parallel shards
 * never send requests to the same host.
 */
export function ownsHost({ index, count }: Shard, host: string): boolean {
  return hashOf(host.toLowerCase()) % count === index - 1;
}
