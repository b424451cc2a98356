import { expect, it } from 'vitest';
import { parseNames } from '../../src/bibtex/names.ts';
import { bibtexNames, certainNames } from '../../src/catalog/printed-names.ts';

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
  ['Ada Moss, Lichen Team', 'Ada Moss and {Lichen Team}'],
  ['Team, A., Moss, B., Hale, C.', 'Team, A. and Moss, B. and Hale, C.'],
  ['Jr., Ada Moss', 'Jr. and Ada Moss'],
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

it.each([
  ['Moss, Ada L., and Bo Twigg', 'Moss, Ada L. and Bo Twigg'],
  ['Moss, Ada & Bo Twigg', 'Moss, Ada and Bo Twigg'],
  ['Moss, Ada, Bo Twigg, Eva Young', 'Moss, Ada and Bo Twigg and Eva Young'],
  ['Moss, A. L., B. Twigg, and E. Young', 'Moss, A. L. and B. Twigg and E. Young'],
  ['Moss, Ada L., et al.', 'Moss, Ada L. and others'],
  ['van Moss, Ada, Bo Twigg, et al.', 'van Moss, Ada and Bo Twigg and others'],
  ['Moss, Ada L., Jr., and Bo Twigg', 'Moss, Jr., Ada L. and Bo Twigg'],
  ['Moss, Ada, and Twigg, Bo', 'Moss, Ada and Twigg, Bo'],
  ['De los Moss, Ada Lea and Twigg, Bo', 'De los Moss, Ada Lea and Twigg, Bo'],
  ['Moss A L and Twigg Mora B.-C.', 'Moss, A. L. and Twigg Mora, B.-C.'],
  ['Moss A. and Twigg B.', 'Moss, A. and Twigg, B.'],
  ['Di Moss, Bin Twigg and Le Hale', 'Di Moss and Bin Twigg and Le Hale'],
  ['Ada Moss, Bo Hale and Eva Young, Kim Lee', 'Ada Moss and Bo Hale and Eva Young and Kim Lee'],
  ['Ada Moss und Bo Twigg', 'Ada Moss and Bo Twigg'],
  ['A.Moss, B.Twigg', 'A. Moss and B. Twigg'],
  ['Ada (Adi) Moss', 'Ada (Adi) Moss'],
  ['王小明，李大雷', '王小明 and 李大雷'],
  ['Moss, Hale and Twigg', 'Moss and Hale and Twigg'],
])('is certain who %s are', (printed, joined) => {
  expect(certainNames(printed)).toBe(joined);
  expect(bibtexNames(printed)).toBe(joined);
});

it.each([
  'Moss, Ada',
  'Moss, Ada, et al.',
  'van Moss, Ada, et al.',
  'Moss, Ada, Twigg, Bo',
  'Moss, Ada Lea, and Bo Twigg',
  'Moss, A., Twigg',
  'Moss A, Bo Twigg',
  'Moss A.',
  'Moss A et al.',
  'Moss A. Twigg B, and Hale C.',
  'Ada Moss H. and Bo Twigg M.',
  'Ada WU, Bo LI',
  'Ada Moss, Bo T.',
  'Ada Moss (Walls), Bo Twigg',
  'Ada Moss1, Bo Twigg2',
  'Ada Moss y Twigg',
  'Google, OpenAI, and Ada Moss',
  'Ada Moss, Moss Lab',
])('is not certain who %s are', (printed) => {
  expect(certainNames(printed)).toBeUndefined();
});
