import { similarity } from '../text/similarity.ts';

/** A title shorter than this (folded) is a name, not enough to tell works apart. */
export const SHORT_TITLE = 20;

/**
 * How alike two folded titles are, from 0 to 1. A title that the other one begins or ends with
 * counts as nearly equal: lists shorten titles to a name, or drop the name before the colon.
 */
export function titleLikeness(a: string, b: string): number {
  if (a === '' || b === '') return 0;
  if (a.replaceAll(' ', '') === b.replaceAll(' ', '')) return 1;
  const within = isPartOfTitle(a, b);
  if (within && Math.min(a.length, b.length) >= SHORT_TITLE) return 0.95;
  return Math.max(similarity(a, b), within ? 0.6 : 0);
}

/** Whether one of two folded titles begins or ends with the other, word for word. */
export function isPartOfTitle(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short !== '' && (long.startsWith(`${short} `) || long.endsWith(` ${short}`));
}
