/**
 * The similarity of two folded texts, from 0 (nothing in common) to 1 (equal): the Sørensen–Dice
 * coefficient of their character pairs, including repeated ones. Linear in the lengths; swapped words,
 * a missing subtitle and single typing errors reduce it only a little.
 */
export function similarity(a: string, b: string): number {
  if (a === b) return 1;
  if (a.length < 2 || b.length < 2) return 0;
  const pairs = new Map<number, number>();
  for (let at = 1; at < a.length; at++) {
    const pair = pairBefore(a, at);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  let shared = 0;
  for (let at = 1; at < b.length; at++) {
    const pair = pairBefore(b, at);
    const count = pairs.get(pair) ?? 0;
    if (count > 0) {
      pairs.set(pair, count - 1);
      shared++;
    }
  }
  return (2 * shared) / (a.length + b.length - 2);
}

/** Two characters as one number, which is looked up faster than a text. */
function pairBefore(text: string, at: number): number {
  return text.charCodeAt(at - 1) * 0x1_0000 + text.charCodeAt(at);
}
