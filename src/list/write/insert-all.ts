import { withEdits } from '../../text/source-file.ts';
import type { FieldName } from '../format/template.ts';
import type { List } from '../list.ts';
import { emptyCategories } from './empty-categories.ts';
import {
  type Insertion,
  type InsertionOptions,
  insertListEntry,
  triesFor,
} from './insert-list-entry.ts';
import { type Addition, insertTogether, type Trial } from './insert-together.ts';

/** What became of papers that were added to a list. */
export interface InsertedPapers {
  /** The list with them. */
  readonly list: List;
  /** Those that are in it, with the fields that it does not show. */
  readonly written: ReadonlyMap<Addition, readonly FieldName[]>;
  readonly refused: ReadonlyMap<Addition, Extract<Insertion, { kind: 'refused' }>>;
}

/**
 * Adds papers to a list: all at once, else first those that read right beside the others, or halves
 * one after the other, and a single one in whatever way it reads right.
 *
 * @param additions with categories of the list before.
 * @param optionsFor called again after each change of the list.
 */
export function insertAll(
  before: List,
  additions: readonly Addition[],
  optionsFor: (list: List) => InsertionOptions,
): InsertedPapers {
  const written = new Map<Addition, readonly FieldName[]>();
  const refused = new Map<Addition, Extract<Insertion, { kind: 'refused' }>>();
  let list = before;
  const add = (some: readonly Addition[]): void => {
    const [first, second] = some;
    if (first === undefined) return;
    const options = optionsFor(list);
    const current = inCategoriesOf(list, some);
    const [only] = current;
    if (second !== undefined) {
      const trials = current.length < some.length ? [] : firstTrials(list, current, options);
      const tried = insertTogether(list, trials, options);
      const isRight = (_: Addition, at: number): boolean => {
        const trial = trials[at];
        return trial !== undefined && !tried.wrong.has(trial);
      };
      const right = some.filter(isRight);
      if (tried.isWhole && right.length === some.length) {
        list = tried.list;
        for (const one of some) written.set(one, []);
      } else if (right.length > 0 && right.length < some.length) {
        add(right);
        add(some.filter((one, at) => !isRight(one, at)));
      } else {
        const middle = Math.ceil(some.length / 2);
        add(some.slice(0, middle));
        add(some.slice(middle));
      }
    } else if (only !== undefined) {
      const { category, entry, bibPath = options.bibPath } = only;
      const insertion = insertListEntry(list, category, entry, { ...options, bibPath });
      if (insertion.kind === 'refused') refused.set(first, insertion);
      else {
        list = options.read(withEdits(list.source, insertion.edits));
        written.set(first, insertion.omitted);
      }
    }
  };
  add(additions);
  return { list, written, refused };
}

/** Papers as each of them would be written first. */
function firstTrials(
  list: List,
  additions: readonly Addition[],
  options: InsertionOptions,
): readonly Trial[] {
  return additions.map((one) => {
    const { category, entry, bibPath = options.bibPath } = one;
    const tries = triesFor(list, category, entry, { ...options, bibPath });
    return { ...one, attempt: tries.next().value };
  });
}

/** The same additions, with the categories of a list that has changed; without those it lacks. */
function inCategoriesOf(list: List, additions: readonly Addition[]): Addition[] {
  const nameOf = (path: readonly string[]): string => path.join('\n');
  const places = new Map(
    [...list.categories, ...emptyCategories(list)]
      .toReversed()
      .map((one) => [nameOf(one.path), one] as const),
  );
  return additions.flatMap((one) => {
    const category = places.get(nameOf(one.category.path));
    return category === undefined ? [] : [{ ...one, category }];
  });
}
