import type { LayoutName, ListEntry } from '../list/list.ts';
import type { PartStyle } from './part-style.ts';

/** The styles that entries show, by layout. */
export interface StyleVotes {
  /** Counts what an entry shows. */
  add(entry: ListEntry, styles: readonly PartStyle[]): void;
  /** The style that most entries of a layout show, or else most of those that differ little. */
  common(layout: LayoutName): PartStyle | undefined;
}

/** An empty count of styles. */
export function styleVotes(): StyleVotes {
  const votes = new Map<LayoutName, Map<string, { style: PartStyle; count: number }>>();
  return {
    add({ layout }, styles) {
      const ofLayout = votes.get(layout) ?? new Map<string, { style: PartStyle; count: number }>();
      votes.set(layout, ofLayout);
      for (const style of styles) {
        const name = JSON.stringify(style);
        const { count } = ofLayout.get(name) ?? { count: 0 };
        ofLayout.set(name, { style, count: count + 1 });
      }
    },
    common(layout) {
      const own = [...(votes.get(layout)?.values() ?? [])];
      const kin = [...votes].filter(([other]) => isBulleted(layout) && isBulleted(other));
      const all = own.length > 0 ? own : kin.flatMap(([, styles]) => [...styles.values()]);
      return all.reduce<(typeof all)[number] | undefined>(
        (best, one) => (best === undefined || one.count > best.count ? one : best),
        undefined,
      )?.style;
    },
  };
}

/** An entry that lacks its labels or its `<details>` is taken for one of another layout. */
function isBulleted(layout: LayoutName): boolean {
  return BULLETED.has(layout);
}

const BULLETED: ReadonlySet<LayoutName> = new Set([
  'nested-labels',
  'linked-bullets',
  'bold-title',
  'plain-title',
  'author-first',
  'badge-first',
  'details-abstract',
]);
