import type { Heading } from './list.ts';

/** A heading in its place: the headings above it, the README's title left out. */
export interface PlacedHeading {
  readonly heading: Heading;
  /** Index of the heading one level above; undefined at the top. */
  readonly parent?: number;
  readonly path: readonly string[];
  readonly isTitle: boolean;
}

const YEAR_ONLY =
  /^\W*(?:(?:before|until|pre)\s+)?(?:19|20)\d{2}(?:\s*(?:[-–—~]|to|and|&)\s*(?:(?:19|20)\d{2}|now|present))?\W*$/i;

/** Whether a heading says nothing but a year. */
export function isYearHeading(text: string): boolean {
  return YEAR_ONLY.test(text);
}

/**
 * Places each heading below those that stand over it. `title` is the index of the README's own
 * title. A heading that is only a year, right behind one of its own level, belongs below that one.
 */
export function placeHeadings(
  headings: readonly Heading[],
  title: number | undefined,
): PlacedHeading[] {
  const placed: PlacedHeading[] = [];
  const stack: { index: number; depth: number; year: boolean }[] = [];
  let owner: { index: number; depth: number } | undefined;
  headings.forEach((heading, index) => {
    if (index === title) {
      placed.push({ heading, path: [], isTitle: true });
      stack.length = 0;
      owner = undefined;
      return;
    }
    const year = isYearHeading(heading.text);
    if (year && owner === undefined && index > 0) {
      const before = headings[index - 1];
      if (
        before !== undefined &&
        index - 1 !== title &&
        before.depth === heading.depth &&
        !isYearHeading(before.text)
      ) {
        owner = { index: index - 1, depth: heading.depth };
      }
    } else if (!year && owner !== undefined && heading.depth <= owner.depth) owner = undefined;
    while (stack.length > 0) {
      const top = stack.at(-1);
      if (top === undefined) break;
      const below = top.depth < heading.depth || (year && owner?.index === top.index && !top.year);
      if (below) break;
      stack.pop();
    }
    const parent = stack.at(-1)?.index;
    const above = parent === undefined ? [] : (placed[parent]?.path ?? []);
    const path = heading.text === '' ? above : [...above, heading.text];
    placed.push({ heading, path, isTitle: false, ...(parent === undefined ? {} : { parent }) });
    stack.push({ index, depth: heading.depth, year });
  });
  return placed;
}
