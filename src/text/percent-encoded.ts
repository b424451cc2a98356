import { attempt } from './attempt.ts';

/** Characters as `%XX`, byte by byte of their UTF-8. */
export function percentEncoded(characters: string): string {
  return Array.from(
    new TextEncoder().encode(characters),
    (byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`,
  ).join('');
}

/** Percent-decodes a text; a malformed one is unchanged. */
export function decodePercent(text: string): string {
  return attempt(() => decodeURIComponent(text)) ?? text;
}
