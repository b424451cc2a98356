import { ROLES, stepNames } from '../../src/list/read/decode/model.ts';
import type { Sample } from './samples.ts';
import { randomNumbers } from './templates.ts';

const COUNT = ROLES.length;
const TITLE = ROLES.indexOf('title');
const START = COUNT;
/** States of the lattice: each role before the title and behind it; the title itself. */
const STATES = COUNT * 2;
const NEVER = -1e9;

/** A sample whose features are numbers. */
interface Prepared {
  readonly sample: Sample;
  readonly features: readonly Int32Array[];
  /** For each segment and previous role. */
  readonly steps: readonly (readonly Int32Array[])[];
  /** Weight of the sample. */
  readonly weight: number;
}

/** The first epoch whose weights count in the average. */
const FIRST_COUNTED = 4;

export interface TrainingOptions {
  readonly epochs: number;
  /** Step size of AdaGrad. */
  readonly rate: number;
  /** How strongly weights are drawn to 0 (L2), for each sample. */
  readonly decay: number;
}

/**
 * Learns the weights of a linear-chain conditional random field (Lafferty, McCallum, Pereira 2001)
 * by AdaGrad (Duchi, Hazan, Singer 2011), with the states of the reader: at most one run of title.
 * Segments without a label are free. The same samples give the same weights.
 */
export function trainField(
  samples: readonly { readonly sample: Sample; readonly weight: number }[],
  { epochs, rate, decay }: TrainingOptions,
): Map<string, Float64Array> {
  const ids = new Map<string, number>();
  const idOf = (name: string): number => {
    const known = ids.get(name);
    if (known !== undefined) return known;
    ids.set(name, ids.size);
    return ids.size - 1;
  };
  const isShared = sharedNames(samples.map(({ sample }) => sample));
  const idsOf = (names: readonly string[]): Int32Array =>
    Int32Array.from(names.filter(isShared), idOf);
  const prepared = samples.map(
    ({ sample, weight }): Prepared => ({
      sample,
      weight,
      features: sample.features.map(idsOf),
      steps: sample.steps.map((step) =>
        Array.from({ length: COUNT + 1 }, (_, previous) => idsOf(stepNames(previous, step))),
      ),
    }),
  );
  const weights = new Float64Array(ids.size * COUNT);
  // The average of the last epochs depends less on the order of the samples.
  const sums = new Float64Array(ids.size * COUNT);
  const squares = new Float64Array(ids.size * COUNT).fill(1e-4);
  const random = randomNumbers(7);
  const order = prepared.map((_, index) => index);
  const add = (row: Int32Array, role: number, gradient: number): void => {
    for (const id of row) {
      const at = id * COUNT + role;
      const slope = gradient - decay * (weights[at] ?? 0);
      squares[at] = (squares[at] ?? 0) + slope * slope;
      weights[at] = (weights[at] ?? 0) + (rate * slope) / Math.sqrt(squares[at] ?? 0);
    }
  };
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1));
      [order[at], order[other]] = [order[other] as number, order[at] as number];
    }
    for (const index of order) {
      const one = prepared[index] as Prepared;
      const scores = scoresOf(one, weights);
      const wanted = marginals(one, scores, true);
      const free = marginals(one, scores, false);
      if (wanted === undefined || free === undefined) continue;
      for (let at = 0; at < one.features.length; at++) {
        for (let role = 0; role < COUNT; role++) {
          const slope =
            ((wanted.roles[at * COUNT + role] ?? 0) - (free.roles[at * COUNT + role] ?? 0)) *
            one.weight;
          if (Math.abs(slope) > 1e-4) add(one.features[at] as Int32Array, role, slope);
        }
        for (let previous = 0; previous <= COUNT; previous++)
          for (let role = 0; role < COUNT; role++) {
            const place = (at * (COUNT + 1) + previous) * COUNT + role;
            const slope = ((wanted.pairs[place] ?? 0) - (free.pairs[place] ?? 0)) * one.weight;
            if (Math.abs(slope) > 1e-4) add(one.steps[at]?.[previous] as Int32Array, role, slope);
          }
      }
    }
    if (epoch >= FIRST_COUNTED)
      for (const [at, weight] of weights.entries()) sums[at] = (sums[at] ?? 0) + weight;
  }
  const named = new Map<string, Float64Array>();
  for (const [name, id] of ids)
    named.set(
      name,
      sums.slice(id * COUNT, (id + 1) * COUNT).map((sum) => sum / (epochs - FIRST_COUNTED)),
    );
  return named;
}

/** Whether so many lists have a feature that it shows more than the habit of one. */
function sharedNames(samples: readonly Sample[]): (name: string) => boolean {
  const lists = new Map<string, Set<string>>();
  const count = (name: string, list: string): void => {
    lists.set(name, (lists.get(name) ?? new Set()).add(list));
  };
  for (const { list, features, steps } of samples) {
    for (const names of features) for (const name of names) count(name, list);
    for (const step of steps)
      for (let previous = 0; previous <= COUNT; previous++)
        for (const name of stepNames(previous, step)) count(name, list);
  }
  return (name) => (lists.get(name)?.size ?? 0) >= FEWEST_LISTS;
}

const FEWEST_LISTS = 4;

interface Scores {
  readonly emission: Float64Array;
  readonly transition: Float64Array;
}

function scoresOf({ features, steps, sample }: Prepared, weights: Float64Array): Scores {
  const size = features.length;
  const emission = new Float64Array(size * COUNT);
  const transition = new Float64Array(size * (COUNT + 1) * COUNT);
  for (let at = 0; at < size; at++) {
    for (const id of features[at] as Int32Array)
      for (let role = 0; role < COUNT; role++)
        emission[at * COUNT + role] =
          (emission[at * COUNT + role] ?? 0) + (weights[id * COUNT + role] ?? 0);
    for (let previous = 0; previous <= COUNT; previous++) {
      const base = (at * (COUNT + 1) + previous) * COUNT;
      for (const id of steps[at]?.[previous] ?? [])
        for (let role = 0; role < COUNT; role++)
          transition[base + role] =
            (transition[base + role] ?? 0) + (weights[id * COUNT + role] ?? 0);
    }
    if (sample.segments[at - 1]?.part !== sample.segments[at]?.part)
      transition[(at * (COUNT + 1) + TITLE) * COUNT + TITLE] = NEVER;
  }
  return { emission, transition };
}

interface Marginals {
  /** Of each segment and role. */
  readonly roles: Float64Array;
  /** Of each segment, previous role and role. */
  readonly pairs: Float64Array;
}

/** Forward and backward; with `labelled`, only paths that agree with the label. */
function marginals(
  { features, sample }: Prepared,
  { emission, transition }: Scores,
  labelled: boolean,
): Marginals | undefined {
  const size = features.length;
  const allowed = (at: number, role: number): boolean => {
    if (!labelled) return true;
    const gold = sample.gold[at] ?? -1;
    if (gold >= 0) return role === gold;
    return role !== TITLE;
  };
  const forward = new Float64Array(size * STATES).fill(NEVER);
  const backward = new Float64Array(size * STATES).fill(NEVER);
  const edges = edgesOf(size === 0);
  for (let at = 0; at < size; at++) {
    if (at === 0) {
      for (let role = 0; role < COUNT; role++)
        if (allowed(0, role)) {
          const state = role * 2;
          forward[state] = (emission[role] ?? 0) + (transition[START * COUNT + role] ?? 0);
        }
      continue;
    }
    for (const [from, to] of edges) {
      const score = forward[(at - 1) * STATES + from] ?? 0;
      if (score <= NEVER / 2) continue;
      const role = to >> 1;
      if (!allowed(at, role)) continue;
      const value =
        score +
        (emission[at * COUNT + role] ?? 0) +
        (transition[(at * (COUNT + 1) + (from >> 1)) * COUNT + role] ?? 0);
      forward[at * STATES + to] = logAdd(forward[at * STATES + to] ?? 0, value);
    }
  }
  let total = NEVER;
  for (let state = 0; state < STATES; state++)
    total = logAdd(total, forward[(size - 1) * STATES + state] ?? 0);
  if (total <= NEVER / 2) return undefined;
  for (let state = 0; state < STATES; state++) backward[(size - 1) * STATES + state] = 0;
  for (let at = size - 1; at > 0; at--)
    for (const [from, to] of edges) {
      const role = to >> 1;
      if (!allowed(at, role)) continue;
      const value =
        (backward[at * STATES + to] ?? 0) +
        (emission[at * COUNT + role] ?? 0) +
        (transition[(at * (COUNT + 1) + (from >> 1)) * COUNT + role] ?? 0);
      backward[(at - 1) * STATES + from] = logAdd(backward[(at - 1) * STATES + from] ?? 0, value);
    }
  const roles = new Float64Array(size * COUNT);
  const pairs = new Float64Array(size * (COUNT + 1) * COUNT);
  for (let at = 0; at < size; at++) {
    for (let state = 0; state < STATES; state++) {
      const share = Math.exp(
        (forward[at * STATES + state] ?? 0) + (backward[at * STATES + state] ?? 0) - total,
      );
      roles[at * COUNT + (state >> 1)] = (roles[at * COUNT + (state >> 1)] ?? 0) + share;
      if (at === 0)
        pairs[START * COUNT + (state >> 1)] = (pairs[START * COUNT + (state >> 1)] ?? 0) + share;
    }
    if (at === 0) continue;
    for (const [from, to] of edges) {
      const role = to >> 1;
      if (!allowed(at, role)) continue;
      const before = forward[(at - 1) * STATES + from] ?? 0;
      const behind = backward[at * STATES + to] ?? 0;
      if (before <= NEVER / 2 || behind <= NEVER / 2) continue;
      const place = (at * (COUNT + 1) + (from >> 1)) * COUNT + role;
      pairs[place] =
        (pairs[place] ?? 0) +
        Math.exp(
          before + (emission[at * COUNT + role] ?? 0) + (transition[place] ?? 0) + behind - total,
        );
    }
  }
  return { roles, pairs };
}

/** Which state can follow which: the title is one run. */
function edgesOf(none: boolean): readonly (readonly [number, number])[] {
  if (none) return [];
  const edges: [number, number][] = [];
  for (let from = 0; from < STATES; from++) {
    const titled = from >> 1 === TITLE;
    if (titled && from % 2 === 1) continue;
    const behind = titled || from % 2 === 1;
    for (let role = 0; role < COUNT; role++) {
      if (role === TITLE) {
        if (!behind || titled) edges.push([from, TITLE]);
      } else edges.push([from, role * 2 + (behind ? 1 : 0)]);
    }
  }
  return edges;
}

function logAdd(a: number, b: number): number {
  if (a < b) return logAdd(b, a);
  return b <= NEVER / 2 ? a : a + Math.log1p(Math.exp(b - a));
}

/** The weights as they are kept: whole tenths, those that say nothing and zeros at the end left out. */
export function rounded(weights: ReadonlyMap<string, Float64Array>): Record<string, number[]> {
  const kept: Record<string, number[]> = {};
  for (const name of [...weights.keys()].sort()) {
    const row = [...(weights.get(name) ?? [])].map((value) => Math.round(value * 10));
    while (row.at(-1) === 0) row.pop();
    if (row.some((tenths) => Math.abs(tenths) >= LEAST)) kept[name] = row;
  }
  return kept;
}

/** Tenths below which a weight says nothing. */
const LEAST = 2;
