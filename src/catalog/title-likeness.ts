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
