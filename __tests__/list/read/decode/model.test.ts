import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decode,
  type Lattice,
  latticeOf,
  type Prior,
  ROLES,
  stepNames,
  weigh,
} from '../../../../src/list/read/decode/model.ts';
import type { Segment } from '../../../../src/list/read/pieces/segments.ts';
import { contentOf } from '../../../../src/list/read/words/content.ts';

const COUNT = ROLES.length;
const TITLE = ROLES.indexOf('title');
const VENUE = ROLES.indexOf('venue');
const OTHER = ROLES.indexOf('other');

/** A lattice with these scores for each segment and role, and none for steps. */
function latticeWith(scores: readonly (readonly number[])[]): Lattice {
  const size = scores.length;
  return {
    size,
    emission: Float64Array.from(scores.flat()),
    transitions: scores.map(() => new Float64Array((COUNT + 1) * COUNT)),
    begins: scores.map(() => true),
    goesOn: scores.map((_, index) => index > 0),
  };
}

/** Scores of a segment: 0 for every role but those named. */
function scores(named: Partial<Record<(typeof ROLES)[number], number>>): number[] {
  return ROLES.map((role) => named[role] ?? 0);
}

const segment: Segment = {
  part: 0,
  start: 0,
  end: 1,
  text: 'a',
  content: contentOf('a'),
  before: '^',
  after: '$',
  line: 0,
  marks: 0,
  link: -1,
  span: 0,
  spanWords: 0,
  quote: 0,
  bracket: '',
  label: undefined,
  isLabel: false,
};

const anyScores = fc.array(
  fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: COUNT, maxLength: COUNT }),
  { minLength: 1, maxLength: 9 },
);

/** A prior that gives each step a score. */
function priorOf(
  size: number,
  score: (index: number, previous: number, role: number) => number,
): Prior {
  const step = Array.from({ length: size }, (_, index) =>
    Float64Array.from({ length: (COUNT + 1) * COUNT }, (_, at) =>
      score(index, Math.floor(at / COUNT), at % COUNT),
    ),
  );
  return { step, place: [] };
}

/** How many runs of titles a reading has. */
function titleRuns(roles: readonly number[]): number {
  return roles.filter((role, at) => role === TITLE && roles[at - 1] !== TITLE).length;
}

describe('decode', () => {
  it('takes the best role of each segment', () => {
    const { roles, margin } = decode(
      latticeWith([scores({ title: 3 }), scores({ authors: 2 }), scores({ date: 2 })]),
    );
    expect(roles.map((role) => ROLES[role])).toEqual(['title', 'authors', 'date']);
    expect(margin).toBe(3);
  });

  it('has at most one run of titles, though two segments far apart look like one', () => {
    const { roles } = decode(
      latticeWith([scores({ title: 3 }), scores({ venue: 9 }), scores({ title: 2 })]),
    );
    expect(roles.map((role) => ROLES[role]).slice(0, 2)).toEqual(['title', 'venue']);
    expect(roles[2]).not.toBe(TITLE);
  });

  it('never has more than one run, and one exactly where the margin shows it', () => {
    fc.assert(
      fc.property(anyScores, fc.double({ min: -5, max: 5, noNaN: true }), (table, bonus) => {
        const { roles, margin } = decode(latticeWith(table), { bonus });
        expect(roles).toHaveLength(table.length);
        expect(titleRuns(roles)).toBe(margin > 0 ? 1 : 0);
      }),
    );
  });

  it('finds the best path there is', () => {
    const small = fc.array(
      fc.array(fc.integer({ min: -9, max: 9 }), { minLength: COUNT, maxLength: COUNT }),
      { minLength: 1, maxLength: 4 },
    );
    const steps = fc.func(fc.integer({ min: -4, max: 4 }));
    fc.assert(
      fc.property(small, steps, (table, step) => {
        const scoreOf = (path: readonly number[]): number =>
          path.reduce(
            (sum, role, at) =>
              sum +
              (table[at]?.[role] ?? 0) +
              step(at, at === 0 ? COUNT : (path[at - 1] ?? 0), role),
            0,
          );
        let titled = Number.NEGATIVE_INFINITY;
        let plain = Number.NEGATIVE_INFINITY;
        for (const path of pathsOf(table.length)) {
          const runs = titleRuns(path);
          if (runs === 0) plain = Math.max(plain, scoreOf(path));
          if (runs === 1) titled = Math.max(titled, scoreOf(path));
        }
        const prior = priorOf(table.length, step);
        const { roles, margin } = decode(latticeWith(table), { prior });
        expect(margin).toBe(titled - plain);
        expect(scoreOf(roles)).toBe(margin > 0 ? titled : plain);
      }),
      { numRuns: 40 },
    );
  });

  it('assigns a segment its known role', () => {
    const table = [scores({ title: 5 }), scores({ title: 1, venue: 4 })];
    const { roles } = decode(latticeWith(table), {
      forced: new Map([
        [0, OTHER],
        [1, TITLE],
      ]),
    });
    expect(roles).toEqual([OTHER, TITLE]);
  });

  it('is certain of a known title', () => {
    const table = [scores({ venue: 100 })];
    expect(decode(latticeWith(table)).roles).toEqual([VENUE]);
    const { roles, margin } = decode(latticeWith(table), { forced: new Map([[0, TITLE]]) });
    expect(roles).toEqual([TITLE]);
    expect(margin).toBeGreaterThan(1000);
  });

  it('reads a title with more certainty, the more entries around it have one', () => {
    const table = [scores({ title: 1, other: 3 })];
    expect(decode(latticeWith(table)).roles).toEqual([OTHER]);
    expect(decode(latticeWith(table), { bonus: 3 }).roles).toEqual([TITLE]);
    expect(decode(latticeWith(table), { bonus: 3 }).margin).toBe(1);
  });

  it('reads nothing in nothing', () => {
    expect(decode(latticeWith([]))).toMatchObject({ roles: [] });
    expect(decode(latticeWith([]), { bonus: 8 }).margin).toBeLessThan(0);
  });
});

describe('weigh', () => {
  it('scores the best reading with a title for each role of each segment', () => {
    const small = fc.array(
      fc.array(fc.integer({ min: -5, max: 5 }), { minLength: COUNT, maxLength: COUNT }),
      { minLength: 1, maxLength: 3 },
    );
    const steps = fc.func(fc.integer({ min: -4, max: 4 }));
    fc.assert(
      fc.property(small, steps, (table, step) => {
        const lattice = latticeWith(table);
        const prior = priorOf(table.length, step);
        const { support, ...decoded } = weigh(lattice, { prior });
        expect(decoded).toEqual(decode(lattice, { prior }));
        for (const [index, row] of table.entries())
          for (const role of row.keys()) {
            const forced = decode(lattice, {
              prior,
              forced: new Map([[index, role]]),
              bonus: 1000,
            });
            const isTitled = titleRuns(forced.roles) === 1;
            if (isTitled) expect(support[index * COUNT + role]).toBe(forced.score);
            else expect(support[index * COUNT + role]).toBeLessThan(-1000);
          }
      }),
      { numRuns: 40 },
    );
  });
});

/** All paths over some segments. */
function pathsOf(length: number): number[][] {
  let paths: number[][] = [[]];
  for (let at = 0; at < length; at++)
    paths = paths.flatMap((path) => ROLES.map((_, role) => [...path, role]));
  return paths;
}

describe('latticeOf', () => {
  const step = { before: ',', joined: '' };

  it('sums the weights of steps', () => {
    const [stepName = ''] = stepNames(TITLE, step);
    const weights = new Map([[stepName, scores({ venue: 7 })]]);
    const emission = Float64Array.from([...scores({ title: 3, venue: 2 }), ...scores({})]);
    const lattice = latticeOf(emission, [step, step], [segment, segment], weights);
    expect(decode(lattice).roles).toEqual([TITLE, VENUE]);
  });

  it('never extends a title from one text to the next', () => {
    const weights = new Map<string, number[]>();
    const emission = Float64Array.from([...scores({ title: 5 }), ...scores({ title: 5 })]);
    const same = latticeOf(emission, [step, step], [segment, segment], weights);
    expect(decode(same).roles).toEqual([TITLE, TITLE]);
    const apart = latticeOf(emission, [step, step], [segment, { ...segment, part: 1 }], weights);
    expect(decode(apart).roles.filter((role) => role === TITLE)).toHaveLength(1);
  });
});
