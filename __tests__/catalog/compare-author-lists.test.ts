import { describe, expect, it } from 'vitest';
import { compareAuthorLists } from '../../src/catalog/compare-author-lists.ts';

const compare = (printed: string, raw: string) => compareAuthorLists(printed, raw, printed);

describe('compareAuthorLists', () => {
  it('reads "Family, Given and Family, Given" as BibTeX does', () => {
    expect(compare('Moss, Ada and Hale, Ben', 'C. Stone and A. Moss and B. Hale')).toBeUndefined();
    expect(compare('Moss, Ada and Reed, Cy', 'A. Moss and B. Hale')).toEqual({
      kind: 'extra',
      names: ['Cy Reed'],
    });
  });

  it('finds a person that only the list names', () => {
    expect(compare('Ada Moss, Ben Hale', 'Ada Moss')).toEqual({
      kind: 'extra',
      names: ['Ben Hale'],
    });
  });
});
