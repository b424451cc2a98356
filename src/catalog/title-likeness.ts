import { similarity } from '../text/similarity.ts';

/** A shorter title (folded) is a name, which does not identify a work. */
export const SHORT_TITLE = 20;

/**
 * The similarity of two folded titles, from 0 to 1. If one starts or ends with the other, they count
 * as nearly equal: lists shorten titles to a name, or omit the name before the colon.
 */
export function titleLikeness(a: string, b: string): number {
  if (a === '' || b === '') return 0;
  if (a.replaceAll(' ', '') === b.replaceAll(' ', '')) return 1;
  const within = isPartOfTitle(a, b);
  if (within && Math.min(a.length, b.length) >= SHORT_TITLE) return 0.95;
  return Math.max(similarity(a, b), within ? 0.6 : 0);
}

/** Whether one of two folded titles starts or ends with the other, in whole words. */
export function isPartOfTitle(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short !== '' && (long.startsWith(`${short} `) || long.endsWith(` ${short}`));
}

/** Words of at most this length are changed by a letter into others: `i` and `ii`, `cat` and `car`. */
const SHORT_WORD = 4;

/** Whether two folded titles differ in one letter of a long word, as `image` and `images` do. */
export function isOneLetterApart(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short === long || long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  const rest = long.slice(start + 1);
  if (!short.endsWith(rest) || short.length - rest.length > start + 1) return false;
  const from = start === 0 ? 0 : long.lastIndexOf(' ', start - 1) + 1;
  const [word = ''] = long.slice(from).split(' ', 1);
  return from + word.length > start && word.length > SHORT_WORD && /^\p{L}+$/u.test(word);
}
