import type { Heading } from '../../list.ts';

/** A heading in its place: the headings above it, without the README's title. */
export interface PlacedHeading {
  readonly heading: Heading;
  /** Index of the heading one level above; undefined at the top. */
  readonly parent?: number;
  readonly path: readonly string[];
  readonly isTitle: boolean;
}

const YEAR_ONLY =
  /^\W*(?:(?:before|until|pre)\s+)?(?:19|20)\d{2}(?:\s*(?:[-–—~]|to|and|&)\s*(?:(?:19|20)\d{2}|now|present))?\W*$/i;

/** Whether a heading is only a year. */
function isYearHeading(text: string): boolean {
  return YEAR_ONLY.test(text);
}

interface Level {
  readonly index: number;
  readonly depth: number;
  readonly year: boolean;
}

/**
 * Places each heading below its parents. A heading that is only a year, directly after one of its
 * own level, belongs below that one.
 *
 * @param title the index of the README's own title.
 * @param isContents whether a heading, by its index, is the one of the contents: categories below
 *   it are there by mistake.
 */
export function placeHeadings(
  headings: readonly Heading[],
  title: number | undefined,
  isContents: (index: number) => boolean,
): PlacedHeading[] {
  const placed: PlacedHeading[] = [];
  let stack: Level[] = [];
  let owner: Level | undefined;
  headings.forEach((heading, index) => {
    if (index === title) {
      placed.push({ heading, path: [], isTitle: true });
      stack = [];
      owner = undefined;
      return;
    }
    const year = isYearHeading(heading.text);
    owner = ownerOfYears(headings, index, title, owner);
    const isAbove = (level: Level): boolean =>
      level.depth < heading.depth || (year && owner?.index === level.index && !level.year);
    while (stack.length > 0 && !stack.slice(-1).every(isAbove)) stack.pop();
    const parent = stack.at(-1)?.index;
    const above = parent === undefined ? [] : (placed[parent]?.path ?? []);
    const unnamed = heading.text === '' || isContents(index);
    const path = unnamed ? above : [...above, heading.text];
    placed.push({ heading, path, isTitle: false, ...(parent === undefined ? {} : { parent }) });
    stack.push({ index, depth: heading.depth, year });
  });
  return placed;
}

/** The heading whose years are listed below it on its own level, while that continues. */
function ownerOfYears(
  headings: readonly Heading[],
  index: number,
  title: number | undefined,
  owner: Level | undefined,
): Level | undefined {
  const heading = headings[index];
  const before = headings[index - 1];
  if (heading === undefined) return owner;
  if (!isYearHeading(heading.text)) {
    return owner !== undefined && heading.depth <= owner.depth ? undefined : owner;
  }
  if (owner !== undefined || before === undefined || index - 1 === title) return owner;
  const sisters = before.depth === heading.depth && !isYearHeading(before.text);
  return sisters ? { index: index - 1, depth: heading.depth, year: false } : undefined;
}
