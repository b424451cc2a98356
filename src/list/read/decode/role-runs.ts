import type { Segment } from '../pieces/segments.ts';
import { isCertain, ROLES, type Role } from './model.ts';
import type { Reading } from './reading.ts';

/** Segments in a row that have one role. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly segments: readonly Segment[];
}

/** The runs of a role in order. */
export function runsOf(reading: Reading, role: Role): Run[] {
  const wanted = ROLES.indexOf(role);
  const runs: Run[] = [];
  for (let at = 0; at < reading.roles.length; at++) {
    if (reading.roles[at] !== wanted) continue;
    const run = runAt(reading, at);
    runs.push(run);
    at = run.to;
  }
  return runs;
}

/** The run that begins at a segment. */
export function runAt({ roles, segments }: Reading, from: number): Run {
  let to = from;
  while (roles[to + 1] === roles[from] && segments[to + 1]?.part === segments[from]?.part) to++;
  return { from, to, segments: segments.slice(from, to + 1) };
}

const COUNT = ROLES.length;

/** The decoding's result for a run: how much worse the whole reads without it. */
export function runEvidence(reading: Reading, run: Run | undefined, role: Role): RunEvidence {
  if (run === undefined) return { bias: 1, margin: 0, certain: 0, alone: 0, elsewhere: 1 };
  const wanted = ROLES.indexOf(role);
  const decoded = decodedPart(reading, run, wanted);
  const margin = marginOf(reading, decoded, wanted);
  let isAlone = true;
  for (let at = decoded.from; at <= decoded.to; at++)
    isAlone &&= reading.alone[at] === reading.roles[at];
  return {
    bias: 1,
    margin: Math.log1p(Math.max(0, Math.min(margin, 40))),
    certain: isCertain(margin) ? 1 : 0,
    alone: isAlone ? 1 : 0,
    elsewhere: 0,
  };
}

/** The decoding's result, as numbers. */
export type RunEvidence = Readonly<
  Record<'bias' | 'margin' | 'certain' | 'alone' | 'elsewhere', number>
>;

type Span = Pick<Run, 'from' | 'to'>;

/**
 * The part of a run that the decoder itself gave the role. A title goes on over words that the
 * decoder took for something else, such as the name before its colon; they are no evidence.
 */
function decodedPart({ score, support }: Reading, { from, to }: Span, role: number): Span {
  const isDecoded = (at: number): boolean =>
    score - (support[at * COUNT + role] ?? Number.NEGATIVE_INFINITY) < 1e-6;
  let [first, last] = [from, to];
  while (first < last && !isDecoded(first)) first++;
  while (last > first && !isDecoded(last)) last--;
  return { from: first, to: last };
}

function marginOf(
  { score, support, people, segments }: Reading,
  { from, to }: Span,
  role: number,
): number {
  let rival = Number.NEGATIVE_INFINITY;
  for (let at = Math.max(0, from - 1); at <= to + 1; at++) {
    // What the list shows to be people is no rival.
    if ((at < from || at > to) && people?.has(segments[at] as Segment)) continue;
    for (let other = 0; other < COUNT; other++)
      if ((at < from || at > to) === (other === role))
        rival = Math.max(rival, support[at * COUNT + other] ?? Number.NEGATIVE_INFINITY);
  }
  return score - rival;
}
