import { createPatch } from 'diff';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { undoPatch } from '../../../src/features/child-process/decode-file.ts';
import { diffHunks, hunkAround } from '../../../src/features/review/diff-hunks.ts';
import { fenced } from '../../../src/report/markdown-text.ts';

const PATCH = '@@ -1,3 +1,4 @@\n a\n-b\n+B\n+new\n c\n@@ -8,2 +9,1 @@ # heading\n h\n-i';
const NEW = 'a\nB\nnew\nc\nd\ne\nf\ng\nh\nj\n';

it('reverts a patch, and refuses one that does not fit', () => {
  const patch = { text: PATCH, additions: 2, deletions: 2 };
  expect(undoPatch(NEW, patch)).toBe('a\nb\nc\nd\ne\nf\ng\nh\ni\nj\n');
  expect(undoPatch(NEW.replace('B', 'X'), patch)).toBeUndefined();
  // GitHub has counted more lines than it shows.
  expect(undoPatch(NEW, { ...patch, deletions: 3 })).toBeUndefined();
  expect(undoPatch(NEW, { ...patch, additions: 3 })).toBeUndefined();
});

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

it('undoes and fences what is longer than arguments of a call may be', () => {
  const many = 'x\n'.repeat(200_000);
  const patch = { text: '@@ -1 +1,2 @@\n+new\n x', additions: 1, deletions: 0 };
  expect(undoPatch(`new\n${many}`, patch)).toBe(many);
  const ticks = '` '.repeat(200_000);
  expect(fenced(ticks, 'suggestion').startsWith('```suggestion\n')).toBe(true);
});

it('fences a suggestion longer than the backticks in it', () => {
  expect(fenced('a\r\n````x', 'suggestion')).toBe('`````suggestion\na\n````x\n`````');
});

const text = fc
  .tuple(fc.array(fc.constantFrom('a', 'b', 'c\r', '', '+x', '-y', '\\ z')), fc.boolean())
  .map(([lines, ended]) => lines.join('\n') + (ended && lines.length > 0 ? '\n' : ''));

it('restores the old text from any patch', () => {
  fc.assert(
    fc.property(text, text, (old, changed) => {
      const patch = createPatch('x', old, changed)
        .split('\n')
        .slice(4)
        .join('\n')
        .replace(/\n$/, '');
      fc.pre(patch !== '');
      const count = (sign: string) =>
        patch.split('\n').filter((line) => line.startsWith(sign)).length;
      const counted = { text: patch, additions: count('+'), deletions: count('-') };
      expect(undoPatch(changed, counted)).toBe(old);
    }),
  );
});
