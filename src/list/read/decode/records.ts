import type { Candidate } from '../pieces/candidate.ts';
import { type Segment, segmentsOf } from '../pieces/segments.ts';
import { recurrenceOf } from './features.ts';
import type { Weights } from './model.ts';
import { type Shape, shapeOf } from './shapes.ts';

/** A candidate cut into segments, with the scores of every role, before anything is decided. */
export interface Record {
  readonly candidate: Candidate;
  readonly segments: readonly Segment[];
  readonly shape: Shape;
}

/** Cuts and weighs the candidates of a section. */
export function recordsOf(
  candidates: readonly Candidate[],
  source: string,
  weights: Weights,
): readonly Record[] {
  const cut = candidates.map((one) => segmentsOf(one, source));
  const recurrence = recurrenceOf(cut);
  return candidates.map((candidate, index) => {
    const segments = cut[index] ?? [];
    return { candidate, segments, shape: shapeOf(candidate, segments, recurrence, weights) };
  });
}
