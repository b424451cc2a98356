import { withoutHidden } from '../text/hidden-characters.ts';
import type { WorkRecord } from './work.ts';

/** A record without characters that are not text, and with a web address or none. */
export function harmless(record: WorkRecord): WorkRecord {
  const { url, ...rest } = cleaned(record);
  return url !== undefined && /^https?:\/\/[^\s"<>{}\\]+$/i.test(url) ? { ...rest, url } : rest;
}

function cleaned<T>(value: T): T;
function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return withoutHidden(value).replace(/[\t\r\n]+/g, ' ');
  if (Array.isArray(value)) return value.map((one) => cleaned(one));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, cleaned(one)]));
}
