import type { ListEntry } from '../../list/list.ts';
import { append } from '../../text/append.ts';
import { addTo, groupBy } from '../../text/group-by.ts';
import { linesText } from '../../text/plural.ts';
import type { TextEdit } from '../../text/text-edit.ts';
import type { Habit, LocatedProblem, Problem, Spot } from '../rule.ts';

/** From this many misses on, a list that misses more often than not gets one finding. */
const MANY = 20;
/** From this share on, this many misses are not oversights either. */
const SHARE = 1 / 5;
/** So few problems of style are read one by one, even when all entries are alike. */
const FEW = 2;

/**
 * Whether a lack is the list's habit rather than an oversight: every entry has it, or most of many.
 */
export function isHabit(missing: number, all: number): boolean {
  if (missing < 2) return false;
  return missing === all || (missing > MANY && missing > all / 2);
}

/**
 * Whether papers that lack something which a list may well do without, such as a heading above
 * them, are reported together: by habit, or because they are many and a part of the list.
 */
export function isPartOfList(missing: number, all: number): boolean {
  return isHabit(missing, all) || (missing > MANY && missing > all * SHARE);
}

/**
 * The habit of a fault of style that most entries share.
 *
 * @param all how many could have the fault.
 * @param message states what so many have in common.
 * @param few so many are read one by one in any case.
 */
export function styleHabit(
  all: () => number,
  message: (problems: number, all: number) => string,
  name = 'all',
  few = FEW,
): Habit {
  return {
    name,
    isOne: (problems) => problems > few && isHabit(problems, all()),
    asOne: ({ length }) => ({ message: message(length, all()), content: 'all' }),
  };
}

/** The same for what nobody wants to read one by one, and a program fixes: a dash, a macro. */
export function cosmeticHabit(
  all: () => number,
  message: (problems: number, all: number) => string,
): Habit {
  return { ...styleHabit(all, message), isOne: (problems) => problems > FEW };
}

/**
 * The habit of problems that, from a number on, are too many to read one by one.
 *
 * @param asOne its fix joins those of the problems unless it sets `fix: undefined`.
 */
export function manyOf(name: string, few: number, asOne: Habit['asOne']): Habit {
  return { name, isOne: (problems) => problems > few, asOne };
}

/** The lines of problems, as a message names them: `lines 5, 7 and 9`. */
export function linesOfProblems(problems: readonly Spot[]): string {
  return linesText(problems.map(({ file, range }) => file.lines.position(range.start).line));
}

/** The problems that are reported, those of a habit as one. */
export function withHabits(
  problems: readonly LocatedProblem[],
  isReported: (problem: LocatedProblem) => boolean,
): LocatedProblem[] {
  const found: LocatedProblem[] = [];
  const habits = new Map<string, LocatedProblem[]>();
  for (const problem of problems) {
    if (!isReported(problem)) continue;
    if (problem.habit === undefined) {
      append(found, detailed(problem));
      continue;
    }
    addTo(habits, `${problem.file.path}\n${problem.habit.name}`, problem);
  }
  const others: LocatedProblem[] = [];
  for (const group of habits.values()) {
    for (const problem of ofHabit(group, isReported)) {
      // A detail may belong to another habit, which problems of several groups share.
      (problem.habit === undefined ? found : others).push(problem);
    }
  }
  if (others.length > 0) append(found, withHabits(others, isReported));
  return found;
}

function ofHabit(
  problems: readonly LocatedProblem[],
  isReported: (problem: LocatedProblem) => boolean,
): LocatedProblem[] {
  const [first] = problems;
  if (first?.habit?.isOne(problems.length) !== true) {
    return problems.flatMap((problem) => detailed({ ...problem, habit: undefined }));
  }
  const { file, range, severity, habit } = first;
  const joined = { file, range, severity, content: habit.name, fix: joinedFix(problems) };
  const one = merged({ message: '', ...joined }, habit.asOne(problems));
  return isReported(one) ? [{ ...one, many: problems }] : [];
}

function detailed(problem: LocatedProblem): LocatedProblem[] {
  const { detail, ...rest } = problem;
  if (detail === undefined) return [problem];
  const more = detail();
  return more === undefined ? [] : [merged(rest, more)];
}

function merged(problem: LocatedProblem, more: Partial<Problem>): LocatedProblem {
  const { file = problem.file, range = problem.range } = more;
  return { ...problem, ...more, file, range };
}

/** One fix for many; for a person to decide on when one of them is. */
function joinedFix(problems: readonly LocatedProblem[]): Problem['fix'] {
  const fixes = problems.flatMap(({ fix }) => fix ?? []);
  const edits: TextEdit[] = [];
  for (const fix of fixes) append(edits, fix.edits);
  return { kind: fixes.every(({ kind }) => kind === 'safe') ? 'safe' : 'suggested', edits };
}

/**
 * The habits of categories that do without something: one finding for information in place of one
 * for each paper.
 *
 * @param judge whether papers of a category that lack it are reported together, and how.
 */
export function habitOfCategory(
  papers: readonly ListEntry[],
  judge: (missing: number, all: number, category: string) => { isOne: boolean; message: string },
): (entry: ListEntry) => Habit {
  const nameOf = ({ categories }: ListEntry): string => categories.join('\n');
  const groups = groupBy(papers, nameOf);
  return (entry) => {
    const all = groups.get(nameOf(entry))?.length ?? 0;
    const category = entry.categories.at(-1);
    return {
      name: `category ${nameOf(entry)}`,
      isOne: (missing) => category !== undefined && judge(missing, all, category).isOne,
      asOne: ({ length }) => ({
        message: judge(length, all, category ?? '').message,
        severity: 'info',
        fix: undefined,
      }),
    };
  };
}
