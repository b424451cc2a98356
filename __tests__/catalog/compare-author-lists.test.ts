import { describe, expect, it } from 'vitest';
import { compareAuthorLists } from '../../src/catalog/compare-author-lists.ts';
import { expectLinear } from '../text/growth.ts';

const compare = (printed: string, raw: string) => compareAuthorLists(printed, raw, printed);

describe('compareAuthorLists', () => {
  it('reads "Family, Given and Family, Given" as BibTeX does', () => {
    expect(compare('Moss, Ada and Hale, Ben', 'C. Stone and A. Moss and B. Hale')).toBeUndefined();
    expect(compare('Moss, Ada and Reed, Cy', 'A. Moss and B. Hale')).toEqual({
      kind: 'extra',
      names: ['Cy Reed'],
    });
  });

  it('takes linear time for many others', () => {
    const others = (size: number, separator: string, start: string): string =>
      Array.from(
        { length: size / 10 },
        (_, at) => `${separator}${start}${at.toString(36).replace(/\d/g, 'x')}`,
      ).join('');
    expectLinear(
      {
        size: 8000,
        input: (size) => `Ada Moss${others(size, ', ', 'Zo Qu')}`,
      },
      (printed) =>
        expect(compare(printed, `Ada Moss${others(printed.length, ' and ', 'Be Xi')}`)?.kind).toBe(
          'extra',
        ),
    );
  });

  it('finds a person that only the list names', () => {
    expect(compare('Ada Moss, Ben Hale', 'Ada Moss')).toEqual({
      kind: 'extra',
      names: ['Ben Hale'],
    });
  });
});
