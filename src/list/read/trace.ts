import type { SourceFile } from '../../text/source-file.ts';
import { isCertain, ROLES, type Role } from './decode/model.ts';
import type { Reading } from './decode/reading.ts';
import type { Segment } from './pieces/segments.ts';
import { type ReadListOptions, readList } from './read-list.ts';

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
 * Shows how the candidates for entries at a line were cut and decoded; empty where nothing there
 * could be one.
 */
export function traceAt(source: SourceFile, line: number, options: ReadListOptions = {}): Trace[] {
  const traces: Trace[] = [];
  const { lines } = source;
  readList(source, {
    ...options,
    watch: (reading, { start, end }) => {
      const first = lines.position(start).line;
      const last = lines.position(Math.max(start, end - 1)).line;
      if (first <= line && line <= last) traces.push(traceOf(reading, first, last));
    },
  });
  return traces;
}

function traceOf(reading: Reading, firstLine: number, lastLine: number): Trace {
  const { segments, candidate, roles, score, support } = reading;
  return {
    unit: candidate.kind,
    firstLine,
    lastLine,
    margin: reading.margin,
    segments: segments.map((segment, index): TracedSegment => {
      const role = roles[index] ?? COUNT - 1;
      let other = role;
      let best = Number.NEGATIVE_INFINITY;
      for (let one = 0; one < COUNT; one++) {
        const rival = support[index * COUNT + one] ?? best;
        if (one !== role && rival > best) [other, best] = [one, rival];
      }
      return {
        segment,
        role: ROLES[role] ?? 'other',
        other: ROLES[other] ?? 'other',
        margin: score - best,
        certain: isCertain(score - best),
      };
    }),
  };
}
