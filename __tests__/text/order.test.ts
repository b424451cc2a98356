import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareRanks,
  evidentOrder,
  ORDERS,
  placeFor,
  rankIn,
  type Sortable,
  sortedPlaces,
} from '../../src/text/order.ts';

const years = (...all: (number | undefined)[]): Sortable[] => all.map((year) => ({ year }));
const titles = (...all: string[]): Sortable[] => all.map((title) => ({ title }));
const sortables = fc.array(
  fc.record({
    year: fc.option(fc.integer({ min: 2000, max: 2004 }), { nil: undefined }),
    title: fc.constantFrom('A Wall', 'a wall!', 'Bark', 'Zoo', ''),
    key: fc.constantFrom('Moss2001', 'moss2001', 'Young2002', ''),
  }),
);
const order = fc.constantFrom(...ORDERS);

describe('sortedPlaces', () => {
  it('keeps items without a rank and the order of equal ones', () => {
    expect(sortedPlaces('year', years(2003, undefined, 2001, 2001))).toEqual([2, 1, 3, 0]);
    expect(sortedPlaces('year-descending', years(2001, 2003, 2003))).toEqual([1, 2, 0]);
  });

  it('is idempotent', () => {
    fc.assert(
      fc.property(sortables, order, (items, by) => {
        const places = sortedPlaces(by, items);
        expect(places.toSorted((a, b) => a - b)).toEqual(items.map((_, at) => at));
        const sorted = places.map((place) => items[place] ?? {});
        expect(sortedPlaces(by, sorted)).toEqual(items.map((_, at) => at));
      }),
    );
  });
});

describe('placeFor', () => {
  it('puts the newest first if years descend, last if they ascend', () => {
    expect(placeFor('year-descending', years(2023, 2021, 2021, 2019), { year: 2021 })).toBe(1);
    expect(placeFor('year', years(2019, 2021, 2021, 2023), { year: 2021 })).toBe(3);
    expect(placeFor('title', titles('Bark', 'Moss', 'Walls'), { title: 'a Nest' })).toBe(0);
    expect(placeFor('title', titles('Bark', 'Moss', 'Walls'), { title: 'Nest' })).toBe(2);
    expect(placeFor('year', years(2019), {})).toBe(1);
    expect(placeFor('year', [], { year: 1 })).toBe(0);
  });

  it('is not affected by one misplaced item', () => {
    expect(placeFor('year-descending', years(2023, 2018, 2022, 2021, 2019), { year: 2020 })).toBe(
      4,
    );
  });

  it('keeps a sorted list sorted', () => {
    fc.assert(
      fc.property(sortables, sortables, order, (items, [added], by) => {
        fc.pre(added !== undefined);
        const sorted = items
          .filter((item) => rankIn(by, item) !== undefined)
          .toSorted((a, b) => compareRanks(by, rankIn(by, a), rankIn(by, b)));
        const at = placeFor(by, sorted, added);
        const after = sorted.toSpliced(at, 0, added);
        expect(sortedPlaces(by, after)).toEqual(after.map((_, index) => index));
      }),
    );
  });
});

describe('compareRanks', () => {
  it.each(['key', 'title'] as const)(
    'sorts letters with accents by %s among those without',
    (by) => {
      const ranks = ['Ober', 'Östlund', 'Pan'].map((name) =>
        rankIn(by, { key: name, title: name }),
      );
      const steps = ranks.slice(1).map((rank, at) => compareRanks(by, ranks[at], rank));
      expect(steps).toEqual([-1, -1]);
    },
  );
});

describe('evidentOrder', () => {
  it.each([
    [years(2023, 2022, 2022, 2020), 'year-descending'],
    [years(2001, 2002, 2004), 'year'],
    [titles('Bark', 'Moss', 'Nest', 'Walls'), 'title'],
    [['Adams', 'Moss', 'Stone', 'Young'].map((key) => ({ key })), 'key'],
    [years(2023, 2022), undefined],
    [years(2022, 2022, 2022), undefined],
    [years(2023, 2021, 2022, 2020), undefined],
    [years(2023, 2022, undefined, undefined, undefined, undefined, 2021), undefined],
    [titles('Bark', 'Moss', 'Nest'), undefined],
  ])('of %j is %s', (items, expected) => {
    expect(evidentOrder(items)).toBe(expected);
  });
});
