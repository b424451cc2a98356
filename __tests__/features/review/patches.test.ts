import { expect, it } from 'vitest';
import { diffHunks, hunkAround } from '../../../src/features/review/diff-hunks.ts';
import { fenced } from '../../../src/report/markdown-text.ts';

const PATCH = '@@ -1,3 +1,4 @@\n a\n-b\n+B\n+new\n c\n@@ -8,2 +9,1 @@ # heading\n h\n-i';

it('finds the hunk that contains the lines, never one across two', () => {
  const hunks = diffHunks(PATCH);
  expect(hunks).toEqual([
    { start: 1, end: 4 },
    { start: 9, end: 9 },
  ]);
  expect(hunkAround(hunks, 2, 4)).toBe(hunks[0]);
  expect(hunkAround(hunks, 4, 9)).toBeUndefined();
  expect(diffHunks(undefined)).toEqual([]);
});

it('fences what is longer than arguments of a call may be', () => {
  const ticks = '` '.repeat(200_000);
  expect(fenced(ticks, 'suggestion').startsWith('```suggestion\n')).toBe(true);
});

it('fences a suggestion longer than the backticks in it', () => {
  expect(fenced('a\r\n````x', 'suggestion')).toBe('`````suggestion\na\n````x\n`````');
});
