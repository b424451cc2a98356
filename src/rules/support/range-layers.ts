import { lastFrom, type Range } from '../../text/range.ts';

/** Finds the ranges that hold an offset, without a look at all of them. */
export interface RangeLayers<T> {
  holding(offset: number): readonly T[];
}

/**
 * Sorts ranges into layers in which no two overlap: entries in one, the sections around them in the
 * next. A look-up is a binary search in each.
 */
export function rangeLayers<T extends { readonly range: Range }>(
  items: readonly T[],
): RangeLayers<T> {
  const layers: T[][] = [];
  for (const item of items.toSorted((a, b) => a.range.start - b.range.start)) {
    const free = layers.find((layer) => (layer.at(-1)?.range.end ?? 0) <= item.range.start);
    if (free === undefined) layers.push([item]);
    else free.push(item);
  }
  return {
    holding: (offset) =>
      layers.flatMap((layer) => {
        const item = layer[lastFrom(layer, offset)];
        return item !== undefined && offset < item.range.end ? [item] : [];
      }),
  };
}
