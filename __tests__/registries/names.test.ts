import { describe, expect, it } from 'vitest';
import {
  groupName,
  nameOfParts,
  nameOfText,
  nameWithInitials,
} from '../../src/registries/names.ts';

describe('nameOfText', () => {
  it.each([
    ['Ada Quill', { family: 'Quill', given: 'Ada' }],
    ['Quill, Ada B.', { family: 'Quill', given: 'Ada B.' }],
    ['Peter H. N. de With', { family: 'de With', given: 'Peter H. N.' }],
    ['Ludwig van der Rohe', { family: 'van der Rohe', given: 'Ludwig' }],
    ['William Strunk Jr.', { family: 'Strunk', given: 'William', suffix: 'Jr.' }],
    ['William Strunk, Jr.', { family: 'Strunk', given: 'William', suffix: 'Jr.' }],
    ['Strunk, Jr., William', { family: 'Strunk', given: 'William', suffix: 'Jr.' }],
    ['Strunk, William, III', { family: 'Strunk', given: 'William', suffix: 'III' }],
    ['O. Bell (MIT)', { family: 'Bell', given: 'O.' }],
    ['O. Bell (University of Tea)', { family: 'Bell', given: 'O.' }],
    ['Tea Collaboration (TeaC)', { literal: 'Tea Collaboration (TeaC)' }],
    ['William (Bill) Strunk', { family: 'Strunk', given: 'William (Bill)' }],
    ['Plato', { literal: 'Plato' }],
    ['Tea Collaboration', { literal: 'Tea Collaboration' }],
    ['University of Examples, Tea Team', { literal: 'University of Examples, Tea Team' }],
    ['山田 太郎', { literal: '山田 太郎' }],
    ['山田, 太郎', { family: '山田', given: '太郎' }],
    ['de With', { family: 'With', given: 'de' }],
  ])('%s', (text, name) => {
    expect(nameOfText(text)).toEqual(name);
  });

  it.each(['', '  ', '<i></i>'])('%j is no name', (text) => {
    expect(nameOfText(text)).toBeUndefined();
  });
});

it('reads a group that is deposited as a family name', () => {
  expect(nameOfParts('The Editors of Tea', undefined, undefined)).toEqual({
    literal: 'The Editors of Tea',
  });
  expect(nameOfParts('van Tassel', undefined, undefined)).toEqual({ family: 'van Tassel' });
});

it('reads a suffix that is deposited with the family name, and no "et al."', () => {
  expect(nameOfParts('Strunk, Jr.', 'William', undefined)).toEqual({
    family: 'Strunk',
    given: 'William',
    suffix: 'Jr.',
  });
  expect(nameOfParts('et al.', undefined, undefined)).toBeUndefined();
  expect(nameOfParts('others', 'and', undefined)).toBeUndefined();
  expect(nameOfParts('et', 'al.', undefined)).toBeUndefined();
  expect(groupName('et al.')).toBeUndefined();
  expect(nameOfParts('Moss et al.', undefined, undefined)).toEqual({ family: 'Moss et al.' });
});

it.each([
  ['La Follette Jr.', 'Robert M.', { family: 'La Follette', given: 'Robert M.', suffix: 'Jr.' }],
  ['Doe', 'John, III', { family: 'Doe', given: 'John', suffix: 'III' }],
  ['Doe', 'John Jr', { family: 'Doe', given: 'John', suffix: 'Jr' }],
  ['Ivy', 'V. I', { family: 'Ivy', given: 'V. I' }],
])('reads a suffix in "%s", "%s"', (family, given, name) => {
  expect(nameOfParts(family, given, undefined)).toEqual(name);
});

it('removes the words before the name of a group', () => {
  expect(groupName('for the Tea Consortium (TeaC)')).toEqual({ literal: 'Tea Consortium (TeaC)' });
  expect(groupName('on behalf of Tea')).toEqual({ literal: 'Tea' });
});

it('reads a family name with initials', () => {
  expect(nameWithInitials("O'Neill AF")).toEqual({ family: "O'Neill", given: 'A. F.' });
  expect(nameWithInitials('Tea Group')).toEqual({ literal: 'Tea Group' });
});
