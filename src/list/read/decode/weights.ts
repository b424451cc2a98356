import { ROLES, type Weights } from './model.ts';
import table from './weights.json' with { type: 'json' };

let weights: Weights | undefined;

/** The weights that were learned from labeled lists; `bench/reading/` shows how. */
export function WEIGHTS(): Weights {
  weights ??= new Map(
    Object.entries(table as Record<string, number[]>).map(([name, row]) => [
      name,
      Float64Array.from(ROLES, (_, role) => (row[role] ?? 0) / 10),
    ]),
  );
  return weights;
}
