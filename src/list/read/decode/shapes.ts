import type { Candidate } from '../pieces/candidate.ts';
import type { Segment } from '../pieces/segments.ts';
import { type Recurrence, settingsOf } from './features.ts';
import { type Slots, slotsOf } from './habits.ts';
import { type Lattice, latticeOf, ROLES, type Weights } from './model.ts';
import { type Setting, settingNames } from './setting.ts';
import { joinedOf, stepsOf } from './steps.ts';
import { beginsTitle, continuesPeople, continuesTitle } from './title-bounds.ts';

/** All of a candidate that decides how it is decoded. Most entries of a list have one of a few. */
export interface Shape {
  readonly lattice: Lattice;
  readonly slots: Slots;
}

/** The weights of some features, summed for each role, and a number that identifies them. */
interface Sum {
  readonly id: number;
  readonly weights: Float64Array;
}

type Word = Setting[keyof Setting];

const COUNT = ROLES.length;
/** Shapes and sums that are remembered; an even list has a few hundred. Their numbers are codes of a key. */
const MOST = 20_000;
const MOST_CODE = 0xffff;
const KNOWN = new WeakMap<Weights, Shapes>();

/** The shape of a candidate; equal ones are one object as long as they are remembered. */
export function shapeOf(
  candidate: Pick<Candidate, 'parts' | 'kind'>,
  segments: readonly Segment[],
  recurrence: Recurrence,
  weights: Weights,
): Shape {
  let known = KNOWN.get(weights);
  if (known === undefined || known.size > MOST) {
    known = new Shapes(weights);
    KNOWN.set(weights, known);
  }
  return known.of(candidate, segments, recurrence);
}

/** Makes each shape once, and sums the weights of what recurs in a list once. */
class Shapes {
  private readonly weights: Weights;
  private readonly settings = new Map<string, Sum>();
  private readonly contents = new Map<readonly string[], Sum>();
  private readonly shapes = new Map<string, Shape>();
  /** Numbers of what is in settings. */
  private readonly words = new Map<Word, number>();
  /** The fields of a setting, of which all have the same. */
  private fields: readonly (keyof Setting)[] | undefined;

  constructor(weights: Weights) {
    this.weights = weights;
  }

  get size(): number {
    return this.settings.size + this.contents.size + this.shapes.size + this.words.size;
  }

  of(
    candidate: Pick<Candidate, 'parts' | 'kind'>,
    segments: readonly Segment[],
    recurrence: Recurrence,
  ): Shape {
    const settings = settingsOf(candidate, segments, recurrence);
    const key = this.keyOf(candidate, segments, settings);
    let shape = this.shapes.get(key);
    if (shape === undefined) {
      const steps = stepsOf(segments, candidate);
      const emission = this.emissionOf(segments, settings, key);
      const lattice = latticeOf(emission, steps, segments, this.weights);
      shape = { lattice, slots: slotsOf(segments, steps, candidate, settings) };
      this.shapes.set(key, shape);
    }
    return shape;
  }

  /** A text that is equal for candidates of one shape: what decides it, as codes. */
  private keyOf(
    { parts }: Pick<Candidate, 'parts'>,
    segments: readonly Segment[],
    settings: readonly Setting[],
  ): string {
    const codes: number[] = [];
    let previous: Segment | undefined;
    for (const segment of segments) {
      const { part, content } = segment;
      const step = this.code(joinedOf(previous, segment));
      const may =
        (beginsTitle(segment) ? 1 : 0) +
        (continuesTitle(previous, segment) ? 2 : 0) +
        (continuesPeople(previous, segment) ? 4 : 0);
      const column = Math.min((parts[part]?.column?.index ?? -1) + 1, MOST_CODE);
      codes.push(this.ofContent(content.names).id, part, column, step, may);
      previous = segment;
    }
    for (const one of settings) this.encode(one, codes);
    // A candidate has a few dozen segments at the most.
    return String.fromCharCode(...codes);
  }

  /** Adds what identifies a setting. */
  private encode(setting: Setting, codes: number[]): void {
    this.fields ??= Object.keys(setting) as (keyof Setting)[];
    for (const field of this.fields) codes.push(this.code(setting[field]));
  }

  private code(word: Word): number {
    let code = this.words.get(word);
    if (code === undefined) {
      code = this.words.size;
      this.words.set(word, code);
    }
    return code;
  }

  /** The scores of every segment and role. */
  private emissionOf(
    segments: readonly Segment[],
    settings: readonly Setting[],
    key: string,
  ): Float64Array {
    const emission = new Float64Array(settings.length * COUNT);
    // The key ends with the codes of the settings.
    const width = this.fields?.length ?? 0;
    const first = key.length - settings.length * width;
    for (const [index, setting] of settings.entries()) {
      const start = first + index * width;
      const around = this.ofSetting(setting, key.slice(start, start + width)).weights;
      const own = this.ofContent(segments[index]?.content.names ?? []).weights;
      for (let role = 0; role < COUNT; role++)
        emission[index * COUNT + role] = (around[role] ?? 0) + (own[role] ?? 0);
    }
    return emission;
  }

  private ofSetting(setting: Setting, key: string): Sum {
    let sum = this.settings.get(key);
    if (sum === undefined) {
      sum = this.sumOf(settingNames(setting), this.settings.size);
      this.settings.set(key, sum);
    }
    return sum;
  }

  private ofContent(names: readonly string[]): Sum {
    let sum = this.contents.get(names);
    if (sum === undefined) {
      sum = this.sumOf(names, this.contents.size);
      this.contents.set(names, sum);
    }
    return sum;
  }

  private sumOf(names: readonly string[], id: number): Sum {
    const weights = new Float64Array(COUNT);
    for (const name of names) {
      const row = this.weights.get(name);
      if (row === undefined) continue;
      for (let role = 0; role < COUNT; role++)
        weights[role] = (weights[role] ?? 0) + (row[role] ?? 0);
    }
    return { id, weights };
  }
}
