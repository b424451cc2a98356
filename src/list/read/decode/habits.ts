import { memo } from '../../../text/memo.ts';
import type { Candidate } from '../pieces/candidate.ts';
import type { Segment } from '../pieces/segments.ts';
import { LINK } from '../pieces/text-pieces.ts';
import { linkLabel } from '../words/vocabulary.ts';
import { type Prior, ROLES } from './model.ts';
import type { Setting } from './setting.ts';
import type { Step } from './steps.ts';

const COUNT = ROLES.length;

/** How much what a section shows weighs against what words and marks show. */
export interface HabitWeights {
  /** Counts of the role that follows another after a separator, in the same marks. */
  readonly step: number;
  /** Counts of the roles at the same place of the line, label or column, counted from either end. */
  readonly place: number;
}

/** The places of a candidate's segments, as names under which the same place recurs in every record. */
export interface Slots {
  readonly step: readonly string[];
  /** Empty far behind the start of a part, where one place would stand for many. */
  readonly place: readonly string[];
  /** Places counted from the end; empty where that is too far. */
  readonly tail: readonly string[];
}

/** Names the places of a candidate's segments. */
export function slotsOf(
  segments: readonly Segment[],
  steps: readonly Step[],
  { parts, kind }: Pick<Candidate, 'parts' | 'kind'>,
  settings: readonly Setting[],
): Slots {
  let inPart = 0;
  const step: string[] = [];
  const place: string[] = [];
  const tail: string[] = [];
  const fromEnd = placesFromEnd(segments);
  for (const [index, segment] of segments.entries()) {
    inPart = segments[index - 1]?.part === segment.part ? inPart + 1 : 0;
    const column = parts[segment.part]?.column?.index;
    const look = `${segment.marks}${segment.bracket}${segment.quote > 0 ? 'q' : ''}${nameAndTitle(settings[index])}`;
    const joined = steps[index]?.joined.includes('S') ? 'S' : '';
    step.push(`${steps[index]?.before} ${look} ${segment.label ?? ''} ${joined}`);
    place.push(
      column === undefined
        ? inPart > 3
          ? ''
          : `${kind} ${Math.min(segment.part, 4)} ${inPart} ${segment.before} ${look} ${segment.label ?? ''}`
        : `column ${column} ${Math.min(inPart, 3)} ${look}`,
    );
    const behind = fromEnd[index] ?? 0;
    tail.push(behind > 3 ? '' : `${column ?? Math.min(segment.part, 4)} -${behind} ${look}`);
  }
  return { step, place, tail };
}

/** Names with titles behind are other places than names that sentences describe. */
function nameAndTitle(setting: Setting | undefined): string {
  if (setting?.mannerBefore === 'name' && setting.manner === 'title') return 'T';
  return setting?.manner === 'name' && setting.mannerAfter === 'title' ? 'N' : '';
}

/** How many segments of its part follow each, without links to what belongs to the paper. */
function placesFromEnd(segments: readonly Segment[]): number[] {
  const found = new Array<number>(segments.length).fill(0);
  let after = 0;
  for (let index = segments.length - 1; index >= 0; index--) {
    const segment = segments[index] as Segment;
    if (segments[index + 1]?.part !== segment.part) after = 0;
    found[index] = after;
    if ((segment.marks & LINK) === 0 || linkLabel(segment.text) === undefined) after++;
  }
  return found;
}

/** Counts of the roles at each place over the records of a section or a list. */
export class Habits {
  private readonly counts = new Map<string, Float64Array>();

  /** Counts a reading of one record, so many times. */
  add({ step, place, tail }: Slots, roles: readonly number[], times = 1): void {
    for (const [index, role] of roles.entries()) {
      const previous = index === 0 ? COUNT : (roles[index - 1] ?? COUNT);
      for (const key of [`${previous} ${step[index]}`, place[index] ?? '', tail[index] ?? '']) {
        if (key === '') continue;
        const row = this.rowOf(key);
        row[role] = (row[role] ?? 0) + times;
        row[COUNT] = (row[COUNT] ?? 0) + times;
      }
    }
  }

  /** Takes over the counts of others, each so many times. */
  addAll({ counts }: Habits, times: number): void {
    for (const [key, row] of counts) {
      const own = this.rowOf(key);
      for (let at = 0; at <= COUNT; at++) own[at] = (own[at] ?? 0) + times * (row[at] ?? 0);
    }
  }

  private rowOf(key: string): Float64Array {
    const known = this.counts.get(key);
    if (known !== undefined) return known;
    const made = new Float64Array(COUNT + 1);
    this.counts.set(key, made);
    return made;
  }

  /**
   * The counts as priors for records, with those of a wider circle; places that few records have are
   * ignored. Called when all is counted: odds are remembered, since records share their places.
   */
  priors(weights: HabitWeights, wider?: Habits): (slots: Slots) => Prior {
    const oddsOf = (key: string, weight: number): Float64Array | undefined =>
      logOdds(this.counts.get(key), wider?.counts.get(key), weight);
    /** For each role before. */
    const stepOdds = memo((name) => {
      let odds: Float64Array | undefined;
      for (let previous = 0; previous <= COUNT; previous++) {
        const row = oddsOf(`${previous} ${name}`, weights.step);
        if (row === undefined) continue;
        odds ??= new Float64Array((COUNT + 1) * COUNT);
        odds.set(row, previous * COUNT);
      }
      return odds;
    });
    /** Of a place counted from the start and from the end. */
    const placeOdds = memo((places) => {
      const [odds, fromEnd] = places.split('\u0000').map((one) => oddsOf(one, weights.place));
      return odds?.map((value, role) => value + (fromEnd?.[role] ?? 0)) ?? fromEnd;
    });
    return ({ step, place, tail }) => ({
      step: step.map(stepOdds),
      place: place.map((name, at) => placeOdds(`${name}\u0000${tail[at] ?? ''}`)),
    });
  }
}

const FEWEST = 2;
const SMOOTHING = 0.3;
/** The share of records that are taken to follow no habit, whatever the others show. */
const FREE = 0.2;

function logOdds(
  own: Float64Array | undefined,
  wider: Float64Array | undefined,
  weight: number,
): Float64Array | undefined {
  const records = (own?.[COUNT] ?? 0) + (wider?.[COUNT] ?? 0);
  if (records < FEWEST) return undefined;
  const total = records + SMOOTHING * COUNT;
  const scores = new Float64Array(COUNT);
  for (let role = 0; role < COUNT; role++) {
    const seen = (own?.[role] ?? 0) + (wider?.[role] ?? 0);
    const share = (seen + SMOOTHING) / total;
    scores[role] = weight * Math.log((1 - FREE) * share * COUNT + FREE);
  }
  return scores;
}
