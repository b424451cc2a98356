import type { Evidence } from '../../src/list/read/fields/confidence.ts';

/** Evidence for something, and whether it is so. */
export interface Weighed {
  readonly evidence: Evidence;
  readonly right: boolean;
}

/** How much a weight that little speaks for is drawn to 0. */
const SHRINK = 1;
const ROUNDS = 25;
/** What is smaller changes no printed weight. */
const SMALLEST_STEP = 0.0001;

/** Logistic regression by Newton's method. */
export function regress(observations: readonly Weighed[]): Record<string, number> {
  const shown = observations.flatMap(({ evidence }) =>
    Object.keys(evidence).filter((name) => evidence[name] !== 0),
  );
  const names = [...new Set(shown)].sort();
  const placeOf = new Map(names.map((name, at) => [name, at]));
  const rows = observations.map(({ evidence }) =>
    Object.entries(evidence).flatMap(([name, value]) => {
      const at = placeOf.get(name);
      return at === undefined || value === 0 ? [] : [[at, value] as const];
    }),
  );
  const weights = names.map(() => 0);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = weights.map((weight) => -SHRINK * weight);
    const curve = names.map((_, at) => names.map((_, other) => (at === other ? SHRINK : 0)));
    for (const [index, row] of rows.entries()) {
      const sum = row.reduce((all, [at, value]) => all + value * (weights[at] ?? 0), 0);
      const likely = 1 / (1 + Math.exp(-sum));
      const error = (observations[index]?.right ? 1 : 0) - likely;
      for (const [at, value] of row) {
        slope[at] = (slope[at] ?? 0) + error * value;
        const line = curve[at] as number[];
        for (const [other, more] of row)
          if (other <= at) line[other] = (line[other] ?? 0) + value * more * likely * (1 - likely);
      }
    }
    for (const [at, line] of curve.entries())
      for (let other = 0; other < at; other++) (curve[other] as number[])[at] = line[other] ?? 0;
    const steps = solve(curve, slope);
    for (const [at, step] of steps.entries()) weights[at] = (weights[at] ?? 0) + step;
    if (steps.every((step) => Math.abs(step) < SMALLEST_STEP)) break;
  }
  return Object.fromEntries(
    names.map((name, at) => [name, Math.round((weights[at] ?? 0) * 100) / 100]),
  );
}

/** Solves linear equations of a positive definite matrix, which it changes. */
function solve(matrix: number[][], values: number[]): number[] {
  const cell = (row: number, column: number): number => matrix[row]?.[column] ?? 0;
  for (let pivot = 0; pivot < values.length; pivot++)
    for (let row = 0; row < values.length; row++) {
      if (row === pivot) continue;
      const factor = cell(row, pivot) / cell(pivot, pivot);
      for (let column = pivot; column < values.length; column++)
        (matrix[row] as number[])[column] = cell(row, column) - factor * cell(pivot, column);
      values[row] = (values[row] ?? 0) - factor * (values[pivot] ?? 0);
    }
  return values.map((value, at) => value / cell(at, at));
}
