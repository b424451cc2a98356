import { describe, expect, it } from 'vitest';
import type { LocatedProblem } from '../../src/rules/rule.ts';
import { isHabit, isPartOfList, manyOf, withHabits } from '../../src/rules/support/habit.ts';
import { sourceFile } from '../../src/text/source-file.ts';

describe('isHabit', () => {
  it.each([
    [0, 0, false],
    [1, 1, false],
    [2, 2, true],
    [2, 3, false],
    [20, 21, false],
    [21, 22, true],
    [21, 41, true],
    [21, 42, false],
    [500, 1001, false],
    [501, 1001, true],
  ])('%i of %i: %s', (missing, all, habit) => {
    expect(isHabit(missing, all)).toBe(habit);
  });
});

describe('isPartOfList', () => {
  it.each([
    [2, 2, true],
    [20, 90, false],
    [21, 104, true],
    [21, 105, false],
  ])('%i of %i: %s', (missing, all, isPart) => {
    expect(isPartOfList(missing, all)).toBe(isPart);
  });
});

describe('withHabits', () => {
  const FILE = sourceFile('refs.bib', 'abcdef');
  const habit = manyOf('all', 2, ({ length }) => ({ message: `All ${length}.` }));

  function problem(at: number, more: Partial<LocatedProblem> = {}): LocatedProblem {
    const range = { start: at, end: at + 1 };
    const fix = { kind: 'safe', edits: [{ range, text: '' }] } as const;
    return { message: `At ${at}.`, file: FILE, range, fix, habit, ...more };
  }
  const found = (problems: LocatedProblem[], silenced = -1) =>
    withHabits(problems, ({ range }) => range.start !== silenced);

  it('leaves few problems as they are', () => {
    expect(found([problem(1), problem(2)]).map(({ message }) => message)).toEqual([
      'At 1.',
      'At 2.',
    ]);
  });

  it('makes one of many, at the first of them, with the edits of all', () => {
    const [one, ...more] = found([problem(1, { severity: 'info' }), problem(2), problem(3)]);
    expect(more).toEqual([]);
    expect(one).toMatchObject({
      message: 'All 3.',
      range: { start: 1, end: 2 },
      severity: 'info',
      content: 'all',
      fix: { kind: 'safe', edits: [1, 2, 3].map((at) => ({ range: { start: at } })) },
    });
  });

  it('leaves the joined fix to a person when one of the fixes is', () => {
    const suggested = { kind: 'suggested', edits: [] } as const;
    expect(found([problem(1), problem(2), problem(3, { fix: suggested })])[0]?.fix?.kind).toBe(
      'suggested',
    );
  });

  it('counts each file and each habit by itself', () => {
    const other = { file: sourceFile('other.bib', 'abcdef') };
    const named = { habit: manyOf('others', 2, () => ({ message: 'Others.' })) };
    const problems = [problem(1), problem(2), problem(3, other), problem(4, named)];
    expect(found(problems)).toHaveLength(4);
  });

  it('does not count what a comment suppresses', () => {
    expect(found([problem(1), problem(2), problem(3)], 3).map(({ message }) => message)).toEqual([
      'At 1.',
      'At 2.',
    ]);
  });

  it('computes the details of problems that are reported alone', () => {
    const detail = () => ({ message: 'In detail.' });
    expect(found([problem(1, { detail })]).map(({ message }) => message)).toEqual(['In detail.']);
    const asked = [1, 2, 3].map((at) =>
      problem(at, {
        detail: () => {
          throw new Error('asked');
        },
      }),
    );
    expect(found(asked)).toHaveLength(1);
  });

  it('drops a problem whose details show that there is none', () => {
    expect(found([problem(1, { detail: () => undefined }), problem(2)])).toHaveLength(1);
  });

  it('joins problems by the habit that their details name', () => {
    const first = manyOf('first', 9, () => ({ message: 'First.' }));
    const problems = [1, 2, 3].map((at) =>
      problem(at, { habit: first, detail: () => ({ habit }) }),
    );
    expect(found(problems).map(({ message }) => message)).toEqual(['All 3.']);
  });
});
