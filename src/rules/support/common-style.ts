import type { ListEntry, UnitKind } from '../../list/list.ts';
import type { PartStyle } from './part-style.ts';

/** The styles that entries show, by how they are set. */
export interface StyleVotes {
  /** Counts what an entry shows. */
  add(entry: ListEntry, styles: readonly PartStyle[]): void;
  /** The style that most entries of a kind show. */
  common(unit: UnitKind): PartStyle | undefined;
}

/** An empty count of styles. */
export function styleVotes(): StyleVotes {
  const votes = new Map<UnitKind, Map<string, { style: PartStyle; count: number }>>();
  return {
    add({ unit }, styles) {
      const ofUnit = votes.get(unit) ?? new Map<string, { style: PartStyle; count: number }>();
      votes.set(unit, ofUnit);
      for (const style of styles) {
        const name = JSON.stringify(style);
        const { count } = ofUnit.get(name) ?? { count: 0 };
        ofUnit.set(name, { style, count: count + 1 });
      }
    },
    common(unit) {
      const all = [...(votes.get(unit)?.values() ?? [])];
      return all.reduce<(typeof all)[number] | undefined>(
        (best, one) => (best === undefined || one.count > best.count ? one : best),
        undefined,
      )?.style;
    },
  };
}
