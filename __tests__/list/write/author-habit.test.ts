import { expect, it } from 'vitest';
import { authorHabit, printAuthors } from '../../../src/list/write/author-habit.ts';

/** The habit of a list that is one section. */
const habitOf = (printed: readonly string[]) => authorHabit(printed, printed);

const ADA = { given: 'Ada', family: 'Moss' };
const BO = { given: 'Bo', family: 'Twigg' };

it('keeps the comma before "and" for three names and more', () => {
  const habit = habitOf([
    'Al Reed, Cy Vale, and Di Ash',
    'Al Reed, Ed Oak, and Flo Fern',
    'Di Ash, Cy Vale, and Ed Oak',
  ]);
  expect(printAuthors([ADA, BO], habit)).toBe('Ada Moss and Bo Twigg');
  expect(printAuthors([ADA, BO, ADA], habit)).toBe('Ada Moss, Bo Twigg, and Ada Moss');
});

it('prints East Asian names family name first, and never as initials', () => {
  const habit = habitOf(['A. Reed, C. Vale', 'D. Ash', 'E. Oak, F. Fern']);
  expect(printAuthors([{ given: '伟', family: '王' }, ADA], habit)).toBe('王伟, A. Moss');
});

it('prints names as in BibTeX where the list does', () => {
  const habit = habitOf([
    'Reed, Al and Vale, Cy Lea',
    'Ash, Di and Oak, Ed and Fern, Flo',
    'Reed, Al and Ash, Di',
    'Oak, Ed',
  ]);
  expect(printAuthors([ADA, BO, ADA], habit)).toBe('Moss, Ada and Twigg, Bo and Moss, Ada');
  expect(printAuthors([ADA, { given: '', family: 'others' }], habit)).toBe('Moss, Ada and others');
});

const CY = { given: 'Cy Lea', family: 'Vale' };

it.each<[string, string[], string]>([
  ['A Reed et al', ['A Reed et al', 'CL Vale et al', 'D Ash et al'], 'A Moss et al'],
  [
    'Reed, Al, et al.',
    ['Reed, Al, et al.', 'Vale, Cy Lea, et al.', 'Ash, Di, et al.'],
    'Moss, Ada, et al.',
  ],
  ['Reed et al.', ['Reed et al.', 'Vale et al.', 'Ash et al.'], 'Moss et al.'],
  [
    'Al Reed, Bo Ash, et al.',
    ['Al Reed, Bo Ash, et al.', 'Cy Vale, Di Oak, et al.', 'Di Ash, Al Elm, et al.'],
    'Ada Moss, Bo Twigg, et al.',
  ],
  [
    'Reed, Vale, et al.',
    ['Reed, Vale, et al.', 'Vale, Ash, et al.', 'Ash, Oak, et al.'],
    'Moss, Twigg, et al.',
  ],
  [
    'A. Reed and others',
    ['A. Reed and others', 'C. Vale and others', 'D. Ash and others'],
    'A. Moss and others',
  ],
  ['A. Reed, 等', ['A. Reed, 等', 'C. Vale, 等', 'D. Ash, 等'], 'A. Moss, 等'],
  ['Reed A et al', ['Reed A et al', 'Vale et al', 'Ash D et al'], 'Moss A et al'],
  [
    'A. Reed et al.',
    ['A. Reed et al.', 'C. Vale', 'D. Ash et al.', 'E. Oak et al.'],
    'A. Moss et al.',
  ],
])('shortens names as in %s', (_, printed, expected) => {
  expect(printAuthors([ADA, BO, CY], habitOf(printed))).toBe(expected);
});

it('inverts only the first name where the list does', () => {
  const printed = [
    'Reed, Al, and Cy Vale',
    'Ash, Di, Cy Lea Vale, and Ed Oak',
    'Oak, Ed, and Flo Fern',
    'Fern, Flo, et al.',
  ];
  const habit = habitOf(printed);
  expect(printAuthors([ADA], habit)).toBe('Moss, Ada');
  expect(printAuthors([ADA, BO], habit)).toBe('Moss, Ada, and Bo Twigg');
  expect(printAuthors([ADA, BO, CY], habit)).toBe('Moss, Ada, Bo Twigg, and Cy Lea Vale');
  expect(printAuthors([ADA, BO, CY, ADA], habit)).toBe('Moss, Ada, et al.');
  // The list shows that a section with "et al." alone does so, too, and how many names are printed.
  const short = ['Fern, Flo, et al.', 'Oak, Ed, et al.', 'Vale, Cy, et al.'];
  expect(printAuthors([ADA, BO, CY, ADA], authorHabit(short, printed))).toBe('Moss, Ada, et al.');
  expect(printAuthors([ADA, BO], authorHabit(short, printed))).toBe('Moss, Ada, and Bo Twigg');
  expect(printAuthors([ADA, BO, CY], habitOf(short))).toBe('Moss, Twigg, et al.');
});

it('has a comma between two names whose own parts have one', () => {
  const printed = ['Reed, A., & Vale, C.', 'Ash, D., & Oak, E.', 'Oak, E., Elm, F., & Fern, G.'];
  expect(printAuthors([ADA, BO], habitOf(printed))).toBe('Moss, A., & Twigg, B.');
});

it('follows the list where the neighbors are too few', () => {
  const all = ['A. Reed, C. Vale', 'D. Ash, E. Oak', 'E. Oak, F. Fern', 'Al Reed, Cy Vale'];
  expect(printAuthors([ADA, BO], authorHabit(['Al Reed, Cy Vale'], all))).toBe('A. Moss, B. Twigg');
});

it('names all of two authors where the list does, next to "et al."', () => {
  const one = ['Reed et al.', 'Vale et al.', 'Ash et al.', 'Oak et al.'];
  const habit = habitOf([...one, 'Oak and Fern', 'Reed and Ash']);
  expect(printAuthors([ADA, BO], habit)).toBe('Moss and Twigg');
  expect(printAuthors([ADA, BO, CY], habit)).toBe('Moss et al.');
});

it('names one author where most lists of authors are shortened, even if the others are inverted', () => {
  const habit = habitOf([
    ...['Moss et al', 'Hale et al', 'Lund et al', 'Berg et al', 'Wolf et al', 'Reed et al'],
    ...['Moss, Ada and Hale, Ben', 'Lund, Eva and Berg, Al', 'Wolf, Bo and Reed, Cy'],
  ]);
  const people = ['Fuchs', 'Holm', 'Stern', 'Weir'].map((family) => ({ given: 'Ivo', family }));
  expect(printAuthors(people, habit)).toBe('Fuchs et al');
});

it('has the first family name first where one name in full shows what those before "et al." are', () => {
  const short = ['Reed, Al, et al.', 'Vale, Cy, et al.', 'Ash, Di, et al.'];
  const people = ['Fuchs', 'Holm', 'Stern'].map((family) => ({ given: 'Ivo', family }));
  const habit = habitOf([...short, 'Oak, Ed, and Flo Fern']);
  expect(printAuthors(people, habit)).toBe('Fuchs, Ivo, et al.');
  expect(printAuthors(people, habitOf(short))).toBe('Fuchs, Holm, et al.');
});

it('shortens the given name of the first author where the others do', () => {
  const people = ['Fuchs', 'Holm'].map((family) => ({ given: 'Ivo', family }));
  const habit = habitOf(['Reed, A. et al.', 'Vale, C. et al.', 'Ash, D. et al.']);
  expect(printAuthors(people, habit)).toBe('Fuchs, I. et al.');
});
