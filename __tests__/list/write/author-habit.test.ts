import { expect, it } from 'vitest';
import { authorHabit, printAuthors } from '../../../src/list/write/author-habit.ts';

const ADA = { given: 'Ada', family: 'Moss' };
const BO = { given: 'Bo', family: 'Twigg' };

it('keeps the comma before "and" for three names and more', () => {
  const habit = authorHabit([
    'Al Reed, Cy Vale, and Di Ash',
    'Al Reed, Ed Oak, and Flo Fern',
    'Di Ash, Cy Vale, and Ed Oak',
  ]);
  expect(printAuthors([ADA, BO], habit)).toBe('Ada Moss and Bo Twigg');
  expect(printAuthors([ADA, BO, ADA], habit)).toBe('Ada Moss, Bo Twigg, and Ada Moss');
});

it('prints East Asian names family name first, and never as initials', () => {
  const habit = authorHabit(['A. Reed, C. Vale', 'D. Ash', 'E. Oak, F. Fern']);
  expect(printAuthors([{ given: '伟', family: '王' }, ADA], habit)).toBe('王伟, A. Moss');
});
