import type { KnownWords } from '../../list.ts';
import { frontRoles } from './fronts.ts';
import { Habits, type HabitWeights, type Slots } from './habits.ts';
import { type Decoded, decode, type Known, type Weighed, weigh } from './model.ts';
import { type Prepared, prepareRecord } from './prepare-record.ts';
import type { Record } from './records.ts';
import type { Shape } from './shapes.ts';

/** How often a list is decoded again with what it has shown. */
const ROUNDS = 3;
const WEIGHTS: HabitWeights = { step: 1.5, place: 1.25 };
/** How much the other sections of a list count for a section, each record of theirs. */
const FROM_OTHERS = 0.25;
const MOST_BONUS = 8;

/** What is known of a list before it is decoded. */
export interface Decoding {
  readonly known: KnownWords | undefined;
  /** How a template that the configuration names is read. */
  readonly template?: Habits | undefined;
}

/** How much a template counts, compared with what each record shows. */
const TEMPLATE_PER_RECORD = 4;
const FROM_TEMPLATE = 20;

/** The readings of all records of a list, section by section: each with what the list has shown. */
export function decodeList(
  sections: readonly (readonly Record[])[],
  { known, template }: Decoding,
): (readonly Weighed[])[] {
  const certain = new Habits();
  const most = sections.reduce((sum, records) => sum + records.length, 0);
  if (template !== undefined) certain.addAll(template, FROM_TEMPLATE + TEMPLATE_PER_RECORD * most);
  const fronts = frontRoles(sections);
  const prepared = sections.map((records) =>
    records.map((record) => prepareRecord(record, known, fronts)),
  );
  const ofTemplate = template === undefined ? undefined : certain.priors(WEIGHTS);
  const decodeAlone = once(({ record: { shape }, beforehand }) =>
    decode(shape.lattice, {
      ...beforehand,
      ...(ofTemplate === undefined ? {} : { prior: ofTemplate(shape.slots) }),
    }),
  );
  const alone = prepared.map((records) => records.map(decodeAlone));
  let decoded = alone;
  for (let round = 1; ; round++) {
    const own = prepared.map((records, at) => habitsOf(records, decoded[at] ?? []));
    const whole = new Habits();
    for (const habits of own) whole.addAll(habits, FROM_OTHERS);
    whole.addAll(certain, 1);
    const knownOf = (at: number): ((one: Prepared) => Known) => {
      const priorOf = (own[at] ?? whole).priors(WEIGHTS, whole);
      const bonus = bonusOf(decoded[at] ?? []);
      return ({ record, beforehand }) => ({
        ...beforehand,
        prior: priorOf(record.shape.slots),
        bonus: bonus + beforehand.bonus,
      });
    };
    if (round >= ROUNDS)
      return prepared.map((records, at) => {
        const knownFor = knownOf(at);
        return records.map(
          once((one) => ({
            ...weigh(one.record.shape.lattice, knownFor(one)),
            alone: decodeAlone(one).roles,
          })),
        );
      });
    const before = decoded;
    decoded = prepared.map((records, at) => {
      const knownFor = knownOf(at);
      return records.map(once((one) => decode(one.record.shape.lattice, knownFor(one))));
    });
    // What has not changed shows the same habits, and is read in the same way again.
    if (decoded.every((all, at) => isSameReading(all, before[at] ?? []))) round = ROUNDS - 1;
  }
}

/** Decodes records of one shape, of which the same is known beforehand, once. */
function once<Found>(decodeOne: (one: Prepared) => Found): (one: Prepared) => Found {
  const known = new Map<Shape, Map<string, Found>>();
  return (one) => {
    const { shape } = one.record;
    const alike = known.get(shape) ?? new Map<string, Found>();
    known.set(shape, alike);
    const found = alike.get(one.key) ?? decodeOne(one);
    alike.set(one.key, found);
    return found;
  };
}

function isSameReading(some: readonly Decoded[], others: readonly Decoded[]): boolean {
  return some.every(({ roles, margin }, at) => {
    const other = others[at];
    if (other === undefined || margin > 0 !== other.margin > 0) return false;
    return roles.every((role, index) => role === other.roles[index]);
  });
}

function habitsOf(records: readonly Prepared[], decoded: readonly Decoded[]): Habits {
  const habits = new Habits();
  // Equal records have one reading.
  const readings = new Map<Decoded, { readonly slots: Slots; times: number }>();
  for (const [index, { record, times }] of records.entries()) {
    const reading = decoded[index];
    if (reading === undefined || reading.margin <= 0) continue;
    const same = readings.get(reading);
    if (same === undefined) readings.set(reading, { slots: record.shape.slots, times });
    else same.times += times;
  }
  for (const [{ roles }, { slots, times }] of readings) habits.add(slots, roles, times);
  return habits;
}

/** What a title is worth in a section, by how many of its records have one. */
function bonusOf(decoded: readonly Decoded[]): number {
  const titled = decoded.filter(({ margin }) => margin > 0).length;
  // Before anything is seen, two of three are taken to have one.
  const share = (titled + 3) / (decoded.length + 3.5);
  return Math.max(-2, Math.min(MOST_BONUS, 3 * Math.log(share / (1 - share))));
}
