import { fold } from '../../text/fold.ts';
import type { Draft } from './draft.ts';

/** A section that only repeats the rest of the list. */
export interface View {
  readonly index: number;
  readonly message: string;
}

const SMALLEST = 10;
/** So few entries can be a section that is a view by its name. */
const SMALLEST_NAMED = 3;
/** Names of sections that show the list's entries once more: what is new, an index, a timeline. */
const OF_VIEW =
  /\b(?:index|timeline|chronological(?:ly)?|by (?:year|date|time|venue)|recent(?:ly)?|latest|newest|new (?:papers?|entries|additions)|this (?:week|month))\b|更新|新增|最近|最新|索引|时间线|新着/i;

/**
 * Sections that repeat the list, as generated timelines do: nearly all their entries stand
 * elsewhere, and they hold most of what stands elsewhere. The first such copy is kept as the list.
 * A section whose headings (`pathOf`, outermost first) call it so, `Recently added`, is a view also
 * when it repeats a few.
 */
export function findViews(
  sections: readonly { readonly index: number; readonly drafts: readonly Draft[] }[],
  pathOf: (index: number) => readonly string[] = () => [],
): View[] {
  const keys = sections.map(({ drafts }) => new Set(drafts.map(({ title }) => fold(title))));
  const named = sections.map(({ index }) => pathOf(index).some((name) => OF_VIEW.test(name)));
  const own = new Set(keys.flatMap((set, at) => (named[at] === true ? [] : [...set])));
  const counts = new Map<string, number>();
  for (const set of keys) for (const key of set) counts.set(key, (counts.get(key) ?? 0) + 1);
  /** How many titles stand in any section that is still counted. */
  let standing = counts.size;
  const views: View[] = [];
  // Those that are views by name go first, lest what they repeat is taken for the copy.
  const order = [...sections.entries()].sort(
    ([a], [b]) => Number(named[b]) - Number(named[a]) || a - b,
  );
  for (const [at, { index, drafts }] of order) {
    const titles = keys[at];
    if (titles === undefined || titles.size < SMALLEST_NAMED) continue;
    const repeated = [...titles].filter((key) => (counts.get(key) ?? 0) > 1).length;
    const elsewhere = standing - (titles.size - repeated);
    const copies = titles.size >= SMALLEST && repeated >= titles.size * 0.95;
    const shows =
      named[at] === true && [...titles].filter((key) => own.has(key)).length >= titles.size * 0.95;
    if (!shows && (!copies || repeated < elsewhere * 0.9)) continue;
    views.push({
      index,
      message: `${drafts.length} entries repeat the rest of the list; they are not counted again.`,
    });
    for (const key of titles) counts.set(key, (counts.get(key) ?? 1) - 1);
    standing = elsewhere;
  }
  return views;
}
