import type { AskedRecord, Evidence } from './evidence.ts';
import { hashOf } from './hash.ts';

const DAY = 86_400_000;

/**
 * Whether a URL is to be asked in this run. What answered lately is left alone
 * for some days, each URL for a time of its own between half of them and all,
 * so that not all fall due on the same day. What failed is asked in every run,
 * and so is a redirect that was seen only once, a day later.
 *
 * @param recheckDays how long an answer counts.
 * @param now milliseconds since 1970.
 */
export function isDue(
  url: string,
  { log, notBefore }: Evidence,
  recheckDays: number,
  now: number,
): boolean {
  const last = log.at(-1);
  if (notBefore !== undefined && notBefore > now) {
    return false;
  }
  if (last === undefined || !['ok', 'moved', 'blocked'].includes(last.verdict)) {
    return true;
  }
  const age = now - last.at;
  if (last.verdict === 'moved' && log.at(-2)?.verdict !== 'moved') {
    return age >= DAY;
  }
  return age >= recheckDays * DAY * spreadOf(url);
}

/** Agencies that tell of no retractions: what they say of a work hardly changes. */
const LASTING: ReadonlySet<AskedRecord['registry']> = new Set(['datacite', 'doi']);
const PATIENCE = 4;

/**
 * Whether the record of a reference is to be asked for in this run: as often as links, since a
 * paper may have been retracted, and four times less often where the registry would not know.
 *
 * @param recheckDays how long an answer counts.
 * @param now milliseconds since 1970.
 */
export function isRecordDue(
  key: string,
  { record }: Evidence,
  recheckDays: number,
  now: number,
): boolean {
  if (record === undefined) return true;
  const days = LASTING.has(record.registry) ? recheckDays * PATIENCE : recheckDays;
  return now - record.at >= days * DAY * spreadOf(key);
}

function spreadOf(key: string): number {
  return 0.5 + (hashOf(key) % 1000) / 2000;
}
