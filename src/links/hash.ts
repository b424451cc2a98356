/**
 * A number from a text, the same on every machine: 32-bit FNV-1a
 * (https://datatracker.ietf.org/doc/html/draft-eastlake-fnv), its bits mixed once more, since
 * similar names would else give similar remainders.
 */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) {
    hash = Math.imul(hash ^ byte, 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  return (hash ^ (hash >>> 15)) >>> 0;
}
