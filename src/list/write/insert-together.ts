import { plainText } from '../../scholarly/scholarly-text.ts';
import { fold } from '../../text/fold.ts';
import { groupBy } from '../../text/group-by.ts';
import { compareRanks, rankIn } from '../../text/order.ts';
import { withEdits } from '../../text/source-file.ts';
import type { TextEdit } from '../../text/text-edit.ts';
import type { Category, List } from '../list.ts';
import type { Attempt, InsertionOptions } from './insert-list-entry.ts';
import { sortableNew } from './insertion-place.ts';
import type { NewEntry } from './new-entry.ts';
import { type Misreading, misreadEntries, wrongField } from './read-back.ts';

/** A paper and the category that it goes into. */
export interface Addition {
  readonly category: Category;
  readonly entry: NewEntry;
  /** Its bibliography as the README links to it. */
  readonly bibPath?: string | undefined;
}

/** A paper and how it is to be written; absent where there is no way. */
export interface Trial extends Addition {
  readonly attempt?: Attempt | undefined;
}

/** What several papers are read as that were added to a list at once. */
interface Together {
  /** The list with them. */
  readonly list: List;
  /** What is wrong with those that are not written, not read as they were, or change their category. */
  readonly wrong: ReadonlyMap<Trial, Misreading>;
  /** Whether all are right, and all else in the list is read as before. */
  readonly isWhole: boolean;
}

type Possible = Trial & { readonly attempt: Attempt };

/**
 * Adds several papers to a list at once and reads the list again once. Of those that would change
 * how another one is written, such as its number or the table that it needs, only the first is
 * written; none are where their edits overlap.
 */
export function insertTogether(
  list: List,
  trials: readonly Trial[],
  options: InsertionOptions,
): Together {
  const possible = trials.filter((one): one is Possible => one.attempt !== undefined);
  const isAlone = ({ category, attempt }: Possible): boolean =>
    category.entries === 0 || attempt.printed.values.has('n');
  const byCategory = groupBy(possible, ({ category }) => category.path.join('\n'));
  const chosen = [...byCategory.values()].flatMap((own) =>
    own.some(isAlone) ? own.slice(0, 1) : sorted(own),
  );
  const written = haveConflicts(chosen.flatMap(({ attempt }) => attempt.edits)) ? [] : chosen;
  const edits = written.flatMap(({ attempt }) => attempt.edits);
  const after = edits.length === 0 ? list : options.read(withEdits(list.source, edits));
  const read = judge(list, after, written);
  const isIn = new Set<Trial>(written);
  const left = trials.filter((one) => !isIn.has(one));
  return {
    list: after,
    wrong: new Map([...read.wrong, ...left.map((one) => [one, UNWRITTEN] as const)]),
    isWhole: read.isWhole && left.length === 0,
  };
}

const UNWRITTEN: Misreading = { reason: 'it would not be written' };

/** Papers of one category, in the order of the entries there. */
function sorted(trials: readonly Possible[]): Possible[] {
  const order = trials[0]?.attempt.order;
  if (order === undefined) return [...trials];
  const ranked = trials.map((one) => ({ one, rank: rankIn(order, sortableNew(one.entry)) }));
  return ranked.sort((a, b) => compareRanks(order, a.rank, b.rank)).map(({ one }) => one);
}

function haveConflicts(edits: readonly TextEdit[]): boolean {
  const ranges = edits.map(({ range }) => range).sort((a, b) => a.start - b.start || a.end - b.end);
  return ranges.slice(1).some(({ start }, at) => start < (ranges[at]?.end ?? 0));
}

/** What is wrong with papers that were written all together, and whether all else is as before. */
function judge(
  list: List,
  after: List,
  trials: readonly Possible[],
): Pick<Together, 'wrong' | 'isWhole'> {
  const titleOf = ({ entry }: Trial): string => fold(plainText(entry.title));
  const wanted = groupBy(trials, titleOf);
  const read = groupBy(after.entries, ({ title }) => fold(title));
  const others = after.entries.filter(({ title }) => !wanted.has(fold(title)));
  const changed = misreadEntries(list.entries, others);
  const doubtful = new Set(changed.map(({ categories }) => categories.join('\n')));
  const wrongIn = (trial: Possible): Misreading | undefined => {
    const { path, printed } = trial.attempt;
    const [one, second] = read.get(titleOf(trial)) ?? [];
    const isElsewhere = one?.categories.join('\n') !== path.join('\n');
    if (one === undefined || second !== undefined || isElsewhere)
      return { reason: 'it would not be read as one entry of its category' };
    return doubtful.has(path.join('\n'))
      ? { reason: 'other entries of its category would be read differently' }
      : wrongField(one, trial.entry, printed.values);
  };
  const wrong = new Map<Trial, Misreading>();
  for (const trial of trials) {
    const found = wrongIn(trial);
    if (found !== undefined) wrong.set(trial, found);
  }
  const isAsBefore =
    changed.length === 0 && after.entries.length === list.entries.length + trials.length;
  return { wrong, isWhole: isAsBefore && wrong.size === 0 };
}
