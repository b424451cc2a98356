import { fold } from '../text/fold.ts';
import type { Draft } from './draft.ts';

/** A section that only repeats the rest of the list. */
export interface View {
  readonly index: number;
  readonly message: string;
}

const SMALLEST = 10;

/**
 * Sections that repeat the list, as generated timelines do: nearly all their entries stand
 * elsewhere, and they hold most of what stands elsewhere. The first such copy is kept as the list.
 */
export function findViews(
  sections: readonly { readonly index: number; readonly drafts: readonly Draft[] }[],
): View[] {
  const keys = sections.map(({ drafts }) => new Set(drafts.map(({ title }) => fold(title))));
  const counts = new Map<string, number>();
  for (const set of keys) for (const key of set) counts.set(key, (counts.get(key) ?? 0) + 1);
  /** How many titles stand in any section that is still counted. */
  let standing = counts.size;
  const views: View[] = [];
  sections.forEach(({ index, drafts }, at) => {
    const own = keys[at];
    if (own === undefined || own.size < SMALLEST) return;
    const repeated = [...own].filter((key) => (counts.get(key) ?? 0) > 1).length;
    const elsewhere = standing - (own.size - repeated);
    if (repeated < own.size * 0.95 || repeated < elsewhere * 0.9) return;
    views.push({
      index,
      message: `${drafts.length} entries repeat the rest of the list; they are not counted again.`,
    });
    for (const key of own) counts.set(key, (counts.get(key) ?? 1) - 1);
    standing = elsewhere;
  });
  return views;
}
