import { expect, it } from 'vitest';
import { placeFinding } from '../../../src/jobs/review/place-finding.ts';
import { sourceFile } from '../../../src/text/source-file.ts';
import { findingAt } from '../../report/sample.ts';

const FILE = sourceFile('README.md', 'one\ntwo\nthree\nfour\nfive\nsix\nseven\n');
/** Lines 2 to 4 and line 6 are in the diff. */
const PATCHES = new Map([
  ['README.md', '@@ -2,2 +2,3 @@\n two\n+three\n four\n@@ -5 +6 @@\n-x\n+six'],
]);

function edit(start: string, end: string, text: string) {
  const range = {
    start: FILE.text.indexOf(start),
    end: FILE.text.indexOf(end) + end.length,
  };
  return { kind: 'safe', files: [{ file: 'README.md', edits: [{ range, text }] }] } as const;
}

it('stands on the lines of the finding, as far as one hunk holds them', () => {
  expect(placeFinding(findingAt(FILE, 'three'), FILE, PATCHES)).toEqual({
    path: 'README.md',
    startLine: 3,
    line: 3,
  });
  expect(placeFinding(findingAt(FILE, 'two\nthree'), FILE, PATCHES)).toMatchObject({
    startLine: 2,
    line: 3,
  });
  // Its end is in no hunk, so it stands where it begins.
  expect(placeFinding(findingAt(FILE, 'four\nfive'), FILE, PATCHES)).toMatchObject({
    startLine: 4,
    line: 4,
  });
  expect(placeFinding(findingAt(FILE, 'three\n'), FILE, PATCHES)).toMatchObject({ line: 3 });
});

it('stands nowhere outside the diff, and in no file without a patch', () => {
  expect(placeFinding(findingAt(FILE, 'one'), FILE, PATCHES)).toBeUndefined();
  expect(placeFinding(findingAt(FILE, 'three'), FILE, new Map())).toBeUndefined();
  expect(
    placeFinding(findingAt(FILE, 'three'), FILE, new Map([['README.md', undefined]])),
  ).toBeUndefined();
});

it('suggests whole lines with what stands around the edit', () => {
  const finding = findingAt(FILE, 'three', { fix: edit('hr', 'hr', 'H') });
  expect(placeFinding(finding, FILE, PATCHES)).toEqual({
    path: 'README.md',
    startLine: 3,
    line: 3,
    suggestion: 'tHee',
  });
});

it('suggests over several lines of one hunk, never over two or past one', () => {
  const within = findingAt(FILE, 'three', { fix: edit('wo', 'fo', 'W') });
  expect(placeFinding(within, FILE, PATCHES)).toMatchObject({
    startLine: 2,
    line: 4,
    suggestion: 'tWur',
  });
  for (const fix of [edit('four', 'six', 'x'), edit('four', 'five', 'x')]) {
    const place = placeFinding(findingAt(FILE, 'four', { fix }), FILE, PATCHES);
    expect(place).toEqual({ path: 'README.md', startLine: 4, line: 4 });
  }
});

it('suggests nothing that changes nothing', () => {
  const finding = findingAt(FILE, 'three', { fix: edit('three', 'three', 'three') });
  expect(placeFinding(finding, FILE, PATCHES)).not.toHaveProperty('suggestion');
});

it('suggests lines of CRLF files without their line endings', () => {
  const file = sourceFile('README.md', FILE.text.replaceAll('\n', '\r\n'));
  const range = { start: file.text.indexOf('three'), end: file.text.indexOf('three') + 1 };
  const fix = {
    kind: 'safe',
    files: [{ file: 'README.md', edits: [{ range, text: 'T' }] }],
  } as const;
  const place = placeFinding(findingAt(file, 'three', { fix }), file, PATCHES);
  expect(place?.suggestion).toBe('Three');
});
