import type { SourceFile } from '../../text/source-file.ts';
import { ROLES, type Role, weigh } from './model.ts';
import { type ReadListOptions, readList } from './read-list.ts';
import type { SeenRecord } from './seen-record.ts';
import type { Segment } from './segments.ts';

const COUNT = ROLES.length;

/** How one piece of an entry was read, and by how much. */
export interface TracedSegment {
  readonly segment: Segment;
  readonly role: Role;
  /** The best other role, and how much worse the whole entry reads with it. */
  readonly other: Role;
  readonly margin: number;
  /** Whether the role was certain beforehand: a title of the bibliography, a lone link. */
  readonly certain: boolean;
}

/** How a candidate for an entry was read. */
export interface Trace {
  readonly unit: string;
  readonly firstLine: number;
  readonly lastLine: number;
  /** How much better it reads as an entry than as none. */
  readonly margin: number;
  readonly segments: readonly TracedSegment[];
}

/**
 * Shows how the candidates for entries at a line were cut and decoded; empty where nothing stands
 * there that could be one.
 */
export function traceAt(source: SourceFile, line: number, options: ReadListOptions = {}): Trace[] {
  const traces: Trace[] = [];
  const { lines } = source;
  readList(source, {
    ...options,
    watch: (seen) => {
      const first = lines.position(seen.range.start).line;
      const last = lines.position(Math.max(seen.range.start, seen.range.end - 1)).line;
      if (first <= line && line <= last) traces.push(traceOf(seen, first, last));
    },
  });
  return traces;
}

function traceOf({ record, known }: SeenRecord, firstLine: number, lastLine: number): Trace {
  const { segments, candidate } = record;
  const best = weigh(record.lattice, known);
  return {
    unit: candidate.kind,
    firstLine,
    lastLine,
    margin: best.margin,
    segments: segments.map((segment, index): TracedSegment => {
      const role = best.roles[index] ?? COUNT - 1;
      let other = role;
      let score = Number.NEGATIVE_INFINITY;
      for (let one = 0; one < COUNT; one++) {
        const support = best.support[index * COUNT + one] ?? score;
        if (one !== role && support > score) [other, score] = [one, support];
      }
      return {
        segment,
        role: ROLES[role] ?? 'other',
        other: ROLES[other] ?? 'other',
        margin: best.score - score,
        certain: known.forced?.has(index) ?? false,
      };
    }),
  };
}
