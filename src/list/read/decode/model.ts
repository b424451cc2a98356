import type { Segment } from '../pieces/segments.ts';
import type { Step } from './steps.ts';
import { beginsTitle, continuesPeople, continuesTitle } from './title-bounds.ts';

/** What a segment is to an entry. */
export const ROLES = ['title', 'authors', 'venue', 'date', 'key', 'label', 'other'] as const;
export type Role = (typeof ROLES)[number];

const COUNT = ROLES.length;
const TITLE = 0;
const AUTHORS = 1;
/** The place of "nothing before" among the roles that a segment can follow. */
const START = COUNT;
const NEVER = -1e9;

/** Whether a margin is that of a role which was known beforehand: no other is allowed. */
export function isCertain(margin: number): boolean {
  return margin > -NEVER / 2;
}

/** For each feature, by its name, a weight for each role. */
export type Weights = ReadonlyMap<string, ArrayLike<number>>;

/** What the section has shown, for each segment; nothing where few records have its place. */
export interface Prior {
  /** Of each role before (START last) and role, `(COUNT + 1) × COUNT`. */
  readonly step: readonly (Float64Array | undefined)[];
  /** Of each role. */
  readonly place: readonly (Float64Array | undefined)[];
}

/** A reading of a candidate. */
export interface Decoded {
  /** The role of each segment, as its index in `ROLES`; without any title where none is likely. */
  readonly roles: readonly number[];
  /** How much better it is with a title than without: below 0, it is no entry. */
  readonly margin: number;
  /** The score of the reading. */
  readonly score: number;
}

/** The scores of a candidate before any path is chosen. */
export interface Lattice {
  readonly size: number;
  /** Of each segment and role, `size × COUNT`. */
  readonly emission: Float64Array;
  /** Of each segment: of each previous role (START last) and role, `(COUNT + 1) × COUNT`. */
  readonly transitions: readonly Float64Array[];
  /** Of each segment: whether a title may begin there, and whether it may continue there. */
  readonly begins: readonly boolean[];
  readonly goesOn: readonly boolean[];
  /** Of each segment: whether it may list more people after others. */
  readonly lists?: readonly boolean[];
}

const PREVIOUS = [...ROLES.map((role) => `> ${role}`), '> start'];
/** Transitions by their step, for each table of weights; a list has a few dozen. */
const KNOWN_STEPS = new WeakMap<Weights, Map<string, Float64Array>>();

function transitionOf(step: Step, weights: Weights): Float64Array {
  const known = KNOWN_STEPS.get(weights) ?? new Map<string, Float64Array>();
  KNOWN_STEPS.set(weights, known);
  const key = `${step.before}\u0000${step.joined}`;
  let found = known.get(key);
  if (found !== undefined) return found;
  found = new Float64Array((COUNT + 1) * COUNT);
  for (let previous = 0; previous <= COUNT; previous++)
    for (const name of stepNames(previous, step)) {
      const row = weights.get(name);
      if (row === undefined) continue;
      for (let role = 0; role < COUNT; role++)
        found[previous * COUNT + role] = (found[previous * COUNT + role] ?? 0) + (row[role] ?? 0);
    }
  known.set(key, found);
  return found;
}

/** The lattice of a candidate, given the summed weights of its segments' features. */
export function latticeOf(
  emission: Float64Array,
  steps: readonly Step[],
  segments: readonly Segment[],
  weights: Weights,
): Lattice {
  return {
    size: segments.length,
    emission,
    transitions: steps.map((step) => transitionOf(step, weights)),
    begins: segments.map(beginsTitle),
    goesOn: segments.map((segment, index) => continuesTitle(segments[index - 1], segment)),
    lists: segments.map((segment, index) => continuesPeople(segments[index - 1], segment)),
  };
}

/** The names of the features of one step. */
export function stepNames(previous: number, { before, joined }: Step): string[] {
  const from = PREVIOUS[previous] ?? '';
  const names = [from, `${from} ${before}`];
  if (joined !== '') names.push(`${from} ${joined}`, `${from} ${joined} ${before}`);
  return names;
}

/** Instead of a role: any but the title. */
export const NO_TITLE = -1;

/** What is known of a candidate before it is decoded. */
export interface Known {
  readonly prior?: Prior;
  /** The role of a segment, by its index, or `NO_TITLE`. */
  readonly forced?: ReadonlyMap<number, number>;
  /** How much a title is worth for itself, because the candidates around have one. */
  readonly bonus?: number;
}

/** Two states a role: before the title and after it; the title itself has one. */
const STATES = COUNT * 2;

/** The best reading of a candidate: Viterbi over roles, with at most one run of title. */
export function decode(lattice: Lattice, known: Known = {}): Decoded {
  return lattice.size === 0 ? NOTHING : new Trellis(lattice, known).best();
}

/** A reading with the score that the whole has for each segment and role, `size × COUNT`. */
export interface Weighed extends Decoded {
  /** Of the best reading with a title in which the segment has the role. */
  readonly support: Float64Array;
  /** The role of each segment by words and marks alone, before the list had shown anything. */
  readonly alone: readonly number[];
}

/** The best reading of a candidate, and how well all others of its roles do. */
export function weigh(lattice: Lattice, known: Known = {}): Omit<Weighed, 'alone'> {
  if (lattice.size === 0) return { ...NOTHING, support: new Float64Array() };
  const trellis = new Trellis(lattice, known);
  return { ...trellis.best(), support: trellis.support() };
}

const NOTHING: Decoded = { roles: [], margin: NEVER, score: NEVER };

/** Whether a state has seen a title. */
function isTitled(state: number): boolean {
  return state === TITLE || (state & 1) === 1;
}

/** The state that a role leads to. */
function stateOf(role: number, afterTitle: boolean): number {
  return role === TITLE ? TITLE : role * 2 + (afterTitle ? 1 : 0);
}

/** The best scores of every state, segment by segment, with the way back. */
class Trellis {
  private readonly lattice: Lattice;
  private readonly known: Known;
  /** Of each segment, role before and role: what the step adds. */
  private readonly gains: Float64Array;
  /** Of each segment and state. */
  private readonly scores: Float64Array;
  private readonly back: Int8Array;

  constructor(lattice: Lattice, known: Known) {
    this.lattice = lattice;
    this.known = known;
    const { size } = lattice;
    this.gains = new Float64Array(size * (COUNT + 1) * COUNT);
    this.scores = new Float64Array(size * STATES).fill(NEVER);
    this.back = new Int8Array(size * STATES).fill(-1);
    for (let index = 0; index < size; index++) {
      this.gain(index);
      if (index === 0) this.reach(0, -1, START, 0);
      else
        for (let state = 0; state < STATES; state++) {
          const score = this.scores[(index - 1) * STATES + state] ?? NEVER;
          if (score > NEVER) this.reach(index, state, state >> 1, score);
        }
    }
  }

  best(): Decoded {
    const { size } = this.lattice;
    const titled = this.bestOf(true);
    const without = this.bestOf(false);
    const margin = this.finalOf(titled) + (this.known.bonus ?? 0) - this.finalOf(without);
    const last = margin > 0 ? titled : without;
    return { roles: pathTo(last, this.back, size), margin, score: this.finalOf(last) };
  }

  /** The best scores of whole readings with a title, for each segment and role. */
  support(): Float64Array {
    const { size } = this.lattice;
    const found = new Float64Array(size * COUNT).fill(NEVER);
    let rest = new Float64Array(STATES).fill(NEVER);
    for (let state = 0; state < STATES; state++) if (isTitled(state)) rest[state] = 0;
    for (let index = size - 1; index >= 0; index--) {
      for (let state = 0; state < STATES; state++) {
        const whole = (this.scores[index * STATES + state] ?? NEVER) + (rest[state] ?? NEVER);
        const at = index * COUNT + (state >> 1);
        if (whole > (found[at] ?? NEVER)) found[at] = whole;
      }
      rest = this.restBefore(index, rest);
    }
    return found;
  }

  /** What the best continuation from each state before a segment adds, from that after it. */
  private restBefore(index: number, rest: Float64Array): Float64Array<ArrayBuffer> {
    const before = new Float64Array(STATES).fill(NEVER);
    if (index === 0) return before;
    for (let state = 0; state < STATES; state++) {
      const previous = state >> 1;
      const afterTitle = isTitled(state);
      for (let role = 0; role < COUNT; role++) {
        if (!this.may(index, previous, role, afterTitle)) continue;
        const gain = this.gains[(index * (COUNT + 1) + previous) * COUNT + role] ?? 0;
        const value = gain + (rest[stateOf(role, afterTitle)] ?? NEVER);
        if (value > (before[state] ?? NEVER)) before[state] = value;
      }
    }
    return before;
  }

  private gain(index: number): void {
    const { emission, transitions } = this.lattice;
    const transition = transitions[index];
    const step = this.known.prior?.step[index];
    const place = this.known.prior?.place[index];
    const [from, to] = index === 0 ? [START, START] : [0, COUNT - 1];
    for (let previous = from; previous <= to; previous++)
      for (let role = 0; role < COUNT; role++) {
        const at = previous * COUNT + role;
        this.gains[index * (COUNT + 1) * COUNT + at] =
          (emission[index * COUNT + role] ?? 0) +
          (transition?.[at] ?? 0) +
          (step?.[at] ?? 0) +
          (place?.[role] ?? 0);
      }
  }

  private reach(index: number, state: number, previous: number, score: number): void {
    const afterTitle = state >= 0 && isTitled(state);
    for (let role = 0; role < COUNT; role++) {
      if (!this.may(index, previous, role, afterTitle)) continue;
      const target = index * STATES + stateOf(role, afterTitle);
      const value = score + (this.gains[(index * (COUNT + 1) + previous) * COUNT + role] ?? 0);
      if (value <= (this.scores[target] ?? NEVER)) continue;
      this.scores[target] = value;
      this.back[target] = state;
    }
  }

  private finalOf(state: number): number {
    return this.scores[(this.lattice.size - 1) * STATES + state] ?? NEVER;
  }

  private bestOf(titled: boolean): number {
    let best = -1;
    for (let state = 0; state < STATES; state++)
      if (isTitled(state) === titled && (best < 0 || this.finalOf(state) > this.finalOf(best)))
        best = state;
    return best;
  }

  /** A title is in one text, there is at most one, and none begins with "and". */
  private may(index: number, previous: number, role: number, afterTitle: boolean): boolean {
    const only = this.known.forced?.get(index);
    if (only !== undefined && (only === NO_TITLE ? role === TITLE : role !== only)) return false;
    if (role === AUTHORS && previous === AUTHORS) return this.lattice.lists?.[index] !== false;
    if (role !== TITLE) return true;
    const { begins, goesOn } = this.lattice;
    return previous === TITLE ? goesOn[index] === true : !afterTitle && begins[index] === true;
  }
}

function pathTo(last: number, back: Int8Array, size: number): number[] {
  const roles = new Array<number>(size).fill(COUNT - 1);
  let state = last;
  for (let index = size - 1; index >= 0 && state >= 0; index--) {
    roles[index] = state >> 1;
    state = back[index * STATES + state] ?? -1;
  }
  return roles;
}
