import type { Candidate } from './candidate.ts';
import { emissionOf, recurrenceOf } from './features.ts';
import { type Slots, slotsOf } from './habits.ts';
import { type Lattice, latticeOf, type Weights } from './model.ts';
import { type Segment, segmentsOf } from './segments.ts';
import { stepsOf } from './steps.ts';

/** A candidate cut into segments, with the scores of every role, before anything is decided. */
export interface Record {
  readonly candidate: Candidate;
  readonly segments: readonly Segment[];
  readonly lattice: Lattice;
  readonly slots: Slots;
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
    const steps = stepsOf(segments, candidate);
    const emission = emissionOf(candidate, segments, recurrence, weights);
    return {
      candidate,
      segments,
      lattice: latticeOf(emission, steps, segments, weights),
      slots: slotsOf(segments, steps, candidate),
    };
  });
}
