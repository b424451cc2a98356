import { expect, it } from 'vitest';
import { parseNames } from '../../src/bibtex/names.ts';
import { bibtexNames } from '../../src/catalog/printed-names.ts';

it.each([
  ['Ada Moss', 'Ada Moss'],
  ['Ada Moss, Bo Twigg and Cy Reed', 'Ada Moss and Bo Twigg and Cy Reed'],
  ['Ada Moss & Bo Twigg', 'Ada Moss and Bo Twigg'],
  ['Ada Moss, Bo Twigg, et al.', 'Ada Moss and Bo Twigg and others'],
  ['Moss et al', 'Moss and others'],
  ['Ada Moss*, Bo van Twigg†', 'Ada Moss and Bo van Twigg'],
  ['Moss, A., Twigg, B. C.', 'Moss, A. and Twigg, B. C.'],
  ['Moss A, van Twigg BC', 'Moss, A. and van Twigg, B. C.'],
  ['Moss, Ada; Twigg, Bo', 'Moss, Ada and Twigg, Bo'],
  ['Moss, Ada Lea and van Twigg, Bo and Reed, Cy', 'Moss, Ada Lea and van Twigg, Bo and Reed, Cy'],
  ['Moss, Ada and Twigg, Bo and others', 'Moss, Ada and Twigg, Bo and others'],
  ['Ada Moss, Google Research', 'Ada Moss and {Google Research}'],
  ['A. Moss, B. Twigg.', 'A. Moss and B. Twigg'],
  ['Ada Moss¹², Bo Twigg⁴', 'Ada Moss and Bo Twigg'],
  ['Ada  Moss\nand Bo Twigg', 'Ada Moss and Bo Twigg'],
  ['Ada Moss, and Bo Twigg', 'Ada Moss and Bo Twigg'],
  ['Ada Moss and others', 'Ada Moss and others'],
  ['Ada Moss 等', 'Ada Moss and others'],
  ['王小明, 李大雷, 等人', '王小明 and 李大雷 and others'],
  ['李大雷等', '李大雷 and others'],
  ['Ada Moss, Ben Hale, others', 'Ada Moss and Ben Hale and others'],
  ['Ada Moss, Ben Hale, and others.', 'Ada Moss and Ben Hale and others'],
  ['Ada Moss, Bo Twigg,', 'Ada Moss and Bo Twigg'],
  ['Moss, A.-B., Twigg, C.', 'Moss, A.-B. and Twigg, C.'],
  ['Moss, A., Twigg', 'Moss and A. and Twigg'],
  ['Moss AB', 'Moss AB'],
  ['Moss A, Bo Twigg', 'Moss A and Bo Twigg'],
  ['Ada Moss; Bo Twigg and Cy Reed', 'Ada Moss and Bo Twigg and Cy Reed'],
  ['Moss Lab', '{Moss Lab}'],
  ['A. Moss, B. Twigg, K. van Reed Jr.', 'A. Moss and B. Twigg and van Reed, Jr., K.'],
  ['A. Moss III, K. Reed, Jr., B. Twigg', 'Moss, III, A. and Reed, Jr., K. and B. Twigg'],
  ['Moss, A., Jr., Twigg, B.', 'Moss, Jr., A. and Twigg, B.'],
  ['Moss A Jr, Twigg BC', 'Moss, Jr, A. and Twigg, B. C.'],
  ['Moss, Ada, Jr.; Twigg, Bo', 'Moss, Jr., Ada and Twigg, Bo'],
  ['Moss Jr.', 'Moss, Jr.'],
  ['{Ada} Moss', '{Ada Moss}'],
])('joins %s', (printed, joined) => {
  expect(bibtexNames(printed)).toBe(joined);
});

it.each(['', ' , ', 'et al.'])('finds no names in "%s"', (printed) => {
  expect(bibtexNames(printed)).toBeUndefined();
});

it('keeps each name whole', () => {
  const names = parseNames(bibtexNames('Ada Moss, Bo van der Twigg, The Lichen Consortium') ?? '');
  expect(names.map(({ last }) => last)).toEqual(['Moss', 'Twigg', 'The Lichen Consortium']);
});
