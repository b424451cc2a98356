import type { WorkRecord } from './work.ts';

/**
 * Control characters would steer a terminal, marks of direction make a text read as another one,
 * and a byte order mark hides in words.
 */
const HARMFUL = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** A record without characters that are not text, and with a web address or none. */
export function harmless(record: WorkRecord): WorkRecord {
  const { url, ...rest } = cleaned(record);
  return url !== undefined && /^https?:\/\/[^\s"<>{}\\]+$/i.test(url) ? { ...rest, url } : rest;
}

function cleaned<T>(value: T): T;
function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(HARMFUL, '');
  if (Array.isArray(value)) return value.map((one) => cleaned(one));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, cleaned(one)]));
}
