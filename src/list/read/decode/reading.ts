import type { FlatText } from '../../source/flat-text.ts';
import type { Candidate } from '../pieces/candidate.ts';
import type { Segment } from '../pieces/segments.ts';
import { ROLES, type Role, type Weighed } from './model.ts';

/** What the entries of a section share, as shares of those that have the fact. */
export interface Neighbors {
  /** Venues that are known as such by their words. */
  readonly venues: number;
  /** Authors that are several names. */
  readonly authors: number;
  /** Titles of one word. */
  readonly words: number;
}

/** A candidate with the role of each of its segments. */
export interface Reading extends Weighed {
  readonly candidate: Candidate;
  readonly segments: readonly Segment[];
  /** What the candidates of its section share. */
  readonly around: Neighbors;
  /** The first segment of the bracket that its title begins with. */
  readonly bracket?: number;
  /** The people in the link of its title. */
  readonly people?: ReadonlySet<Segment>;
}

/** The segments that have a role. */
export function withRole({ segments, roles }: Reading, role: Role): Segment[] {
  const wanted = ROLES.indexOf(role);
  return segments.filter((_, index) => roles[index] === wanted);
}

/** All texts of a candidate: its parts, then what its `<details>` hide. */
export function textsOf({ parts, details }: Candidate): FlatText[] {
  return [...parts.map(({ flat }) => flat), ...details.map(({ content }) => content)];
}
