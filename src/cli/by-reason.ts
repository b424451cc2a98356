import { atMost } from '../text/at-most.ts';
import { groupBy } from '../text/group-by.ts';

/** Something with the reason why it was skipped, or why it needs a person. */
interface WithReason {
  /** What the line begins with, such as a path. */
  readonly lead?: string;
  readonly name: string;
  readonly reason: string;
}

/** Fewer items are printed separately. */
const FEWEST = 4;
/** The most items that are named below a shared reason. */
const MOST_NAMES = 20;

/**
 * Items with their reasons, one line each; a reason that several items share is printed once, above
 * their names.
 *
 * @param unit what is counted, in the plural.
 */
export function byReason(items: readonly WithReason[], unit: string): string[] {
  const groups = groupBy(items, ({ lead = '', reason }) => `${lead} ${reason}`);
  return [...groups.values()].flatMap((group) => {
    const lines = group.map(({ lead = '', name, reason }) => `${lead}${name}: ${reason}`);
    const [first] = group;
    if (first === undefined || group.length < FEWEST) return lines;
    const names = group.map(({ name }) => `  ${name}`);
    return [
      `${first.lead ?? ''}${group.length} ${unit}: ${first.reason}`,
      ...atMost(names, MOST_NAMES, (skipped) => `  … and ${skipped} more`),
    ];
  });
}
