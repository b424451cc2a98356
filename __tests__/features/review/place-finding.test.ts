import { expect, it } from 'vitest';
import { diffHunks } from '../../../src/features/review/diff-hunks.ts';
import { placeFinding } from '../../../src/features/review/draft-comments.ts';
import { sourceFile } from '../../../src/text/source-file.ts';
import { findingAt } from '../../report/sample.ts';

const FILE = sourceFile('README.md', 'one\ntwo\nthree\nfour\nfive\nsix\nseven\n');
/** Lines 2 to 4 and line 6 are in the diff. */
const HUNKS = diffHunks('@@ -2,2 +2,3 @@\n two\n+three\n four\n@@ -5 +6 @@\n-x\n+six');

it('is on the lines of the finding, as far as one hunk contains them', () => {
  expect(placeFinding(findingAt(FILE, 'three'), HUNKS)).toEqual({
    path: 'README.md',
    startLine: 3,
    line: 3,
  });
  expect(placeFinding(findingAt(FILE, 'two\nthree'), HUNKS)).toMatchObject({
    startLine: 2,
    line: 3,
  });
  // Its end is in no hunk, so it is where it begins.
  expect(placeFinding(findingAt(FILE, 'four\nfive'), HUNKS)).toMatchObject({
    startLine: 4,
    line: 4,
  });
  expect(placeFinding(findingAt(FILE, 'three\n'), HUNKS)).toMatchObject({ line: 3 });
});

it('is nowhere outside the diff, and in no file without a patch', () => {
  expect(placeFinding(findingAt(FILE, 'one'), HUNKS)).toBeUndefined();
  expect(placeFinding(findingAt(FILE, 'three'), diffHunks(undefined))).toBeUndefined();
});
