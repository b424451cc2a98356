import type { ListEntry } from '../list.ts';

/** The share of titles that must be right, as the reader itself expects. */
const SHARE = 4 / 5;

/** Whether some entries are no papers, and too uncertain to be more than names or sentences with links. */
export function areReadAsText(entries: readonly ListEntry[]): boolean {
  const expected = entries.reduce((sum, { confidence }) => sum + (confidence.title ?? 0), 0);
  return expected < SHARE * entries.length && entries.every(({ kind }) => kind !== 'paper');
}
