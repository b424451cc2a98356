/**
 * A short name for a text: 16 hexadecimal digits, equal for equal texts on every machine. Two
 * 32-bit FNV-1a sums with different starts (http://www.isthe.com/chongo/tech/comp/fnv/); for
 * identifying findings across runs, not for security.
 */
export function fingerprint(text: string): string {
  return hex(fnv1a(text, 0x811c9dc5)) + hex(fnv1a(text, 0x9747b28c));
}

/**
 * A number from 0 to 2^32 - 1 for a text, the same on every machine. The bits of the sum are mixed
 * once more, because similar texts would have similar remainders otherwise.
 */
export function hashOf(text: string): number {
  const sum = fnv1a(text, 0x811c9dc5);
  const mixed = Math.imul(sum ^ (sum >>> 16), 0x7feb352d);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

function fnv1a(text: string, start: number): number {
  let hash = start;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (unit >>> 8), 0x01000193);
  }
  return hash >>> 0;
}

function hex(value: number): string {
  return value.toString(16).padStart(8, '0');
}
