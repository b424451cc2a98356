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

  it.each([
    ['only its given name is', 'Moss, Ben and Hale, Cy', 'Ben Stone and Cy Hale'],
    ['it is not, though others are', 'Cy Reed, Ada Moss', 'Ada Moss and Bo Hale'],
    [
      'it is, but not first, and the first is not printed',
      'Ada Moss et al.',
      'Bo Hale and Ada Moss',
    ],
  ])('finds another first author where %s in the .bib', (_, printed, raw) => {
    expect(compare(printed, raw)?.kind).toBe('first');
  });

  it.each([
    ['the family name may be in front', 'Zhang Weiyi, Bo Hale', 'Hale, Bo and Zhang, Wei Yi'],
    ['another is first among all', 'Bo Hale, Ada Moss', 'Ada Moss and Bo Hale'],
    [
      'another is first among some',
      'Bo Hale, Ada Moss, et al.',
      'Ada Moss and Bo Hale and Cy Reed',
    ],
    ['two may be some', 'Ada Moss, Bo Hale', 'Ada Moss and Bo Hale and Cy Reed'],
    [
      '"et al." says so',
      'A. Moss, B. Hale, C. Reed, et al.',
      'A. Moss and B. Hale and C. Reed and D. Fox',
    ],
    [
      'a family name is what others have for a particle',
      'A. Moss, B. Hale, and Q. V. Le',
      'Ada Moss and Bo Hale and Quy V. Le',
    ],
  ])('finds no difference where %s', (_, printed, raw) => {
    expect(compare(printed, raw)).toBeUndefined();
  });

  it('finds whom the list lacks beside three names', () => {
    expect(
      compare('Ada Moss, Bo Hale, Cy Reed', 'Ada Moss and Bo Hale and Cy Reed and Di Fox'),
    ).toEqual({
      kind: 'missing',
      names: ['Di Fox'],
    });
  });

  it('finds more where the list prints all authors of nearly every paper, but for "et al."', () => {
    const strict = (printed: string, raw: string) =>
      compareAuthorLists(printed, raw, printed, true);
    expect(strict('Bo Hale, Ada Moss', 'Ada Moss and Bo Hale')).toEqual({
      kind: 'first',
      ours: 'Bo Hale',
      theirs: 'Ada Moss',
    });
    expect(strict('Ada Moss, Bo Hale', 'Ada Moss and Bo Hale and Cy Reed')).toEqual({
      kind: 'missing',
      names: ['Cy Reed'],
    });
    expect(strict('Bo Hale, Ada Moss, et al.', 'Ada Moss and Bo Hale and Cy Reed')).toBeUndefined();
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
