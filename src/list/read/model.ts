import type { Candidate } from './candidate.ts';
import type { Segment } from './segments.ts';

/** What a segment is to an entry. */
export const ROLES = ['title', 'authors', 'venue', 'date', 'key', 'label', 'other'] as const;
export type Role = (typeof ROLES)[number];

const COUNT = ROLES.length;
const TITLE = 0;
/** The place of "nothing before" among the roles that a segment can follow. */
const START = COUNT;
const NEVER = -1e9;

/** For each feature, by its name, a weight for each role. */
export type Weights = ReadonlyMap<string, ArrayLike<number>>;

/** Names of the features of a step from one role to the next, without that of the role before. */
export interface Step {
  readonly before: string;
  readonly joined: string;
}

/** How a segment follows the one before: by its separator, and whether one mark holds both. */
export function stepsOf(segments: readonly Segment[], { parts }: Pick<Candidate, 'parts'>): Step[] {
  return segments.map((segment, index) => {
    const previous = segments[index - 1];
    const before =
      segment.before === '^' ? `^${parts[segment.part]?.place ?? 'head'}` : segment.before;
    if (previous === undefined) return { before, joined: '' };
    const same = previous.part === segment.part;
    const span =
      same && segment.span !== 0 && previous.span === segment.span
        ? 'S'
        : previous.span !== 0 || segment.span !== 0
          ? 'x'
          : '';
    const quote =
      same && segment.quote !== 0 && previous.quote === segment.quote
        ? 'Q'
        : previous.quote !== 0 || segment.quote !== 0
          ? 'q'
          : '';
    return { before, joined: `${span}${quote}${previous.line === segment.line ? '' : 'n'}` };
  });
}

/** What the section has shown: a score for a role at a segment behind another role (or the start). */
export type Prior = (index: number, previous: number, role: number) => number;

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
  /** Of each segment: whether a title may begin there, and whether it may go on there. */
  readonly begins: readonly boolean[];
  readonly goesOn: readonly boolean[];
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
    begins: segments.map(({ text }) => !/^(?:and|or|&)\s/i.test(text)),
    goesOn: segments.map(({ part }, index) => segments[index - 1]?.part === part),
  };
}

/** The names of the features of one step. */
export function stepNames(previous: number, { before, joined }: Step): string[] {
  const from = PREVIOUS[previous] ?? '';
  const names = [from, `${from} ${before}`];
  if (joined !== '') names.push(`${from} ${joined}`, `${from} ${joined} ${before}`);
  return names;
}

/** What is known of a candidate before it is decoded. */
export interface Known {
  readonly prior?: Prior;
  /** The role of a segment, by its index. */
  readonly forced?: ReadonlyMap<number, number>;
  /** How much a title is worth for itself, because the candidates around have one. */
  readonly bonus?: number;
}

/** Two states a role: before the title and behind it; the title itself has one. */
const STATES = COUNT * 2;

/** The best reading of a candidate: Viterbi over roles, with at most one run of title. */
export function decode(lattice: Lattice, known: Known = {}): Decoded {
  const { size } = lattice;
  if (size === 0) return { roles: [], margin: NEVER, score: NEVER };
  const trellis = new Trellis(lattice, known);
  for (let index = 0; index < size; index++) trellis.step(index);
  const best = trellis.bestOf((state) => isTitled(state));
  const without = trellis.bestOf((state) => !isTitled(state));
  const margin = trellis.scoreOf(best) + (known.bonus ?? 0) - trellis.scoreOf(without);
  const last = margin > 0 ? best : without;
  return { roles: pathTo(last, trellis.back, size), margin, score: trellis.scoreOf(last) };
}

/** Whether a state has seen a title. */
function isTitled(state: number): boolean {
  return state === TITLE || (state & 1) === 1;
}

/** The best scores of every state, segment by segment, with the way back. */
class Trellis {
  readonly back: Int16Array;
  private readonly lattice: Lattice;
  private readonly known: Known;
  private current = new Float64Array(STATES).fill(NEVER);
  private next = new Float64Array(STATES);

  constructor(lattice: Lattice, known: Known) {
    this.lattice = lattice;
    this.known = known;
    this.back = new Int16Array(lattice.size * STATES).fill(-1);
  }

  /** Goes on to a segment from every state that can be reached. */
  step(index: number): void {
    this.next.fill(NEVER);
    if (index === 0) this.take(0, -1, START, 0);
    else
      for (let state = 0; state < STATES; state++) {
        const score = this.scoreOf(state);
        if (score > NEVER) this.take(index, state, state >> 1, score);
      }
    [this.current, this.next] = [this.next, this.current];
  }

  scoreOf(state: number): number {
    return this.current[state] ?? NEVER;
  }

  bestOf(counts: (state: number) => boolean): number {
    let best = -1;
    for (let state = 0; state < STATES; state++)
      if (counts(state) && (best < 0 || this.scoreOf(state) > this.scoreOf(best))) best = state;
    return best;
  }

  private take(index: number, state: number, previous: number, score: number): void {
    const { emission, transitions } = this.lattice;
    const { prior, forced } = this.known;
    const transition = transitions[index];
    const only = forced?.get(index);
    const behind = state >= 0 && isTitled(state);
    for (let role = 0; role < COUNT; role++) {
      if (only !== undefined && role !== only) continue;
      if (role === TITLE && !this.mayBeTitle(index, previous, behind)) continue;
      const target = role === TITLE ? TITLE : role * 2 + (behind ? 1 : 0);
      const value =
        score +
        (emission[index * COUNT + role] ?? 0) +
        (transition?.[previous * COUNT + role] ?? 0) +
        (prior === undefined ? 0 : prior(index, previous, role));
      if (value <= (this.next[target] ?? NEVER)) continue;
      this.next[target] = value;
      this.back[index * STATES + target] = state;
    }
  }

  /** A title stands in one text, there is one at most, and none begins with "and". */
  private mayBeTitle(index: number, previous: number, behind: boolean): boolean {
    const { begins, goesOn } = this.lattice;
    return previous === TITLE ? goesOn[index] === true : !behind && begins[index] === true;
  }
}

function pathTo(last: number, back: Int16Array, size: number): number[] {
  const roles = new Array<number>(size).fill(COUNT - 1);
  let state = last;
  for (let index = size - 1; index >= 0 && state >= 0; index--) {
    roles[index] = state >> 1;
    state = back[index * STATES + state] ?? -1;
  }
  return roles;
}
