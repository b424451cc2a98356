import { plainText } from '../../scholarly/scholarly-text.ts';
import { fold } from '../../text/fold.ts';
import { groupBy } from '../../text/group-by.ts';
import { compareRanks, rankIn } from '../../text/order.ts';
import { withEdits } from '../../text/source-file.ts';
import type { TextEdit } from '../../text/text-edit.ts';
import type { Category, List } from '../list.ts';
import {
  type Attempt,
  attemptsFor,
  type InsertionOptions,
  STRICT,
  sortableNew,
} from './insert-list-entry.ts';
import type { NewEntry } from './new-entry.ts';
import { misreadEntry, wrongField } from './read-back.ts';

/** A paper and the category that it goes into. */
export interface Addition {
  readonly category: Category;
  readonly entry: NewEntry;
  /** Its bibliography as the README links to it. */
  readonly bibPath?: string | undefined;
}

interface Trial extends Addition {
  readonly attempt: Attempt;
}

/**
 * Adds several papers to a list at once, each in the way that `insertListEntry` tries first, and
 * reads the list again once.
 *
 * @returns the list with the papers; undefined where not all of them are read as they were written
 *   and all else as before, or where one changes how another is written: its number, or the table
 *   that it needs.
 */
export function insertTogether(
  list: List,
  additions: readonly Addition[],
  options: InsertionOptions,
): List | undefined {
  const trials = additions.flatMap((addition): Trial[] => {
    const { category, entry, bibPath = options.bibPath } = addition;
    const [first] = attemptsFor(list, category, entry, { ...options, bibPath });
    const attempt = first?.(STRICT);
    return attempt === undefined ? [] : [{ ...addition, attempt }];
  });
  const byCategory = groupBy(trials, ({ category }) => category.path.join('\n'));
  const isAlone = ({ category, attempt }: Trial): boolean =>
    category.entries === 0 || attempt.printed.values.has('n');
  if (
    trials.length < additions.length ||
    [...byCategory.values()].some((own) => own.length > 1 && own.some(isAlone))
  ) {
    return undefined;
  }
  const edits = [...byCategory.values()].flatMap(sorted).flatMap(({ attempt }) => attempt.edits);
  if (haveConflicts(edits)) return undefined;
  const after = options.read(withEdits(list.source, edits));
  return areRead(list, after, trials) ? after : undefined;
}

/** Papers of one category, in the order of the entries there. */
function sorted(trials: readonly Trial[]): Trial[] {
  const order = trials[0]?.attempt.order;
  if (order === undefined) return [...trials];
  const ranked = trials.map((one) => ({ one, rank: rankIn(order, sortableNew(one.entry)) }));
  return ranked.sort((a, b) => compareRanks(order, a.rank, b.rank)).map(({ one }) => one);
}

function haveConflicts(edits: readonly TextEdit[]): boolean {
  const ranges = edits.map(({ range }) => range).sort((a, b) => a.start - b.start || a.end - b.end);
  return ranges.slice(1).some(({ start }, at) => start < (ranges[at]?.end ?? 0));
}

/** Whether the papers, written all together, read as they should, and all else as before. */
function areRead(list: List, after: List, trials: readonly Trial[]): boolean {
  const byTitle = new Map(trials.map((one) => [fold(plainText(one.entry.title)), one]));
  const added = new Set(after.entries.filter(({ title }) => byTitle.has(fold(title))));
  return (
    byTitle.size === trials.length &&
    added.size === trials.length &&
    [...added].every((one) => {
      const { entry, attempt } = byTitle.get(fold(one.title)) ?? {};
      return (
        entry !== undefined &&
        attempt !== undefined &&
        one.categories.join('\n') === attempt.path.join('\n') &&
        wrongField(one, entry, attempt.printed.values) === undefined
      );
    }) &&
    after.entries.length === list.entries.length + added.size &&
    misreadEntry(
      list.entries,
      after.entries.filter((one) => !added.has(one)),
    ) === undefined
  );
}
