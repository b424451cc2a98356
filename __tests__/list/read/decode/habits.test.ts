import { describe, expect, it } from 'vitest';
import { Habits } from '../../../../src/list/read/decode/habits.ts';
import { type Prior, ROLES } from '../../../../src/list/read/decode/model.ts';

const COUNT = ROLES.length;
const [TITLE, AUTHORS, VENUE] = [0, 1, 2].map((at) => at) as [number, number, number];
const SLOTS = {
  step: ['^ link', ', plain'],
  place: ['first', 'second'],
  tail: ['second last', 'last'],
};
const WEIGHTS = { step: 1, place: 1 };

/** What a prior gives a role after another one (or the start). */
function gain({ step, place }: Prior, index: number, previous: number, role: number): number {
  return (step[index]?.[previous * COUNT + role] ?? 0) + (place[index]?.[role] ?? 0);
}

/** Habits of so many records, all read alike. */
function habitsOf(times: number, roles: readonly number[] = [TITLE, AUTHORS]): Habits {
  const habits = new Habits();
  for (let at = 0; at < times; at++) habits.add(SLOTS, roles);
  return habits;
}

describe('Habits', () => {
  it('are empty before two records have a place', () => {
    for (const times of [0, 1]) {
      const prior = habitsOf(times).priors(WEIGHTS)(SLOTS);
      expect(gain(prior, 0, COUNT, TITLE)).toBe(0);
    }
    expect(gain(habitsOf(2).priors(WEIGHTS)(SLOTS), 0, COUNT, TITLE)).toBeGreaterThan(0);
  });

  it('count for what was seen at a place and against what was not, more with each time', () => {
    const few = habitsOf(3).priors(WEIGHTS)(SLOTS);
    const many = habitsOf(50).priors(WEIGHTS)(SLOTS);
    expect(gain(few, 1, TITLE, AUTHORS)).toBeGreaterThan(0);
    expect(gain(few, 1, TITLE, VENUE)).toBeLessThan(0);
    expect(gain(many, 1, TITLE, AUTHORS)).toBeGreaterThan(gain(few, 1, TITLE, AUTHORS));
    expect(gain(many, 1, TITLE, VENUE)).toBeLessThan(gain(few, 1, TITLE, VENUE));
  });

  it('know what follows which role', () => {
    const prior = habitsOf(9).priors({ step: 1, place: 0 })(SLOTS);
    expect(gain(prior, 1, TITLE, AUTHORS)).toBeGreaterThan(0);
    // Nothing was ever seen after a venue.
    expect(gain(prior, 1, VENUE, AUTHORS)).toBe(0);
  });

  it('count with the weight that is passed', () => {
    const habits = habitsOf(9);
    const once = gain(habits.priors({ step: 0, place: 1 })(SLOTS), 0, COUNT, TITLE);
    expect(gain(habits.priors({ step: 0, place: 2 })(SLOTS), 0, COUNT, TITLE)).toBeCloseTo(
      2 * once,
    );
    expect(gain(habits.priors({ step: 0, place: 0 })(SLOTS), 0, COUNT, TITLE)).toBeCloseTo(0);
  });

  it('count a certain reading more often', () => {
    const habits = habitsOf(3, [VENUE, AUTHORS]);
    habits.add(SLOTS, [TITLE, AUTHORS], 9);
    const prior = habits.priors(WEIGHTS)(SLOTS);
    expect(gain(prior, 0, COUNT, TITLE)).toBeGreaterThan(gain(prior, 0, COUNT, VENUE));
  });

  it('include what the other sections show, with less weight', () => {
    const wider = new Habits();
    wider.addAll(habitsOf(40), 0.25);
    const alone = new Habits().priors(WEIGHTS, wider)(SLOTS);
    expect(gain(alone, 0, COUNT, TITLE)).toBeGreaterThan(0);
    // Ten records of its own outweigh what counts as ten.
    const against = habitsOf(30, [VENUE, AUTHORS]).priors(WEIGHTS, wider)(SLOTS);
    expect(gain(against, 0, COUNT, VENUE)).toBeGreaterThan(gain(against, 0, COUNT, TITLE));
  });
});
