import { atMost } from '../text/at-most.ts';
import { groupBy } from '../text/group-by.ts';

/** How items with a reason are printed. */
export interface ReasonTexts<T> {
  /** The reason of an item; items with the same reason are printed together. */
  readonly reason: (item: T) => string;
  /** One item with its reason, as one line. */
  readonly alone: (item: T) => string;
  /** The reason of several items, as one line. */
  readonly together: (first: T, count: number) => string;
  /** One of several items, without its reason. */
  readonly name: (item: T) => string;
}

/** Fewer items are printed separately. */
const FEWEST = 4;
/** The most items that are named below a shared reason. */
const MOST_NAMES = 20;

/**
 * Items with their reasons, one line each; a reason that several items share is printed once, above
 * their names.
 */
export function byReason<T>(items: readonly T[], texts: ReasonTexts<T>): string[] {
  return [...groupBy(items, texts.reason).values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined || group.length < FEWEST) return group.map(texts.alone);
    const names = group.map((item) => `  ${texts.name(item)}`);
    return [
      texts.together(first, group.length),
      ...atMost(names, MOST_NAMES, (skipped) => `  … and ${skipped} more`),
    ];
  });
}
