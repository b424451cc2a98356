import { describe, expect, it } from 'vitest';
import { readBibliography } from '../../src/bibtex/read-bibliography.ts';
import {
  anchorNamesFile,
  anchorShows,
  bibEntryAtLine,
  lastBibEntryFrom,
  linesOf,
  renewAnchor,
} from '../../src/catalog/line-anchors.ts';
import { sourceFile } from '../../src/text/source-file.ts';
import { applyEdits } from '../../src/text/text-edit.ts';
import { read } from '../list/read/read.ts';

/** Lines 2-4 hold the first entry, lines 6-8 the second, line 9 is empty. */
const FILE = readBibliography(
  sourceFile(
    'docs/Refs 1.bib',
    '\n@misc{A,\n  title = {One}\n}\n\n@misc{B,\n  title = {Two}\n}\n\n',
  ),
);
const [first, second] = FILE.entries;
if (first === undefined || second === undefined) throw new Error('unread');

const at = (startLine?: number, endLine?: number) => ({
  path: 'refs.bib',
  range: { start: 0, end: 0 },
  ...(startLine === undefined ? {} : { startLine }),
  ...(endLine === undefined ? {} : { endLine }),
});

it('linesOf returns the first and last line of an entry', () => {
  expect([linesOf(first, FILE), linesOf(second, FILE)]).toEqual([
    { start: 2, end: 4 },
    { start: 6, end: 8 },
  ]);
});

it.each([
  [1, undefined],
  [2, 'A'],
  [4, 'A'],
  [5, undefined],
  [6, 'B'],
  [9, undefined],
  [99, undefined],
])('on line %i is %s', (line, key) => {
  expect(bibEntryAtLine(FILE, line)?.key).toBe(key);
});

describe('anchorShows', () => {
  it.each([
    [2, 4, true],
    [2, 5, true],
    [3, 3, true],
    [2, undefined, true],
    [undefined, undefined, true],
    [2, 6, false],
    [1, 4, false],
    [5, 5, false],
    [6, 8, false],
    [70, 80, false],
  ])('the first entry, lines %s to %s: %s', (startLine, endLine, shows) => {
    expect(anchorShows(at(startLine, endLine), first, FILE)).toBe(shows);
  });
});

it('anchorShows is true of the lines of an entry on which another one begins', () => {
  const file = readBibliography(
    sourceFile('refs.bib', '@misc{A,\n  title = {One}\n} @misc{B,\n  title = {Two}}@misc{C}\n'),
  );
  const lines = [at(1, 3), at(3, 4), at(4)];
  for (const entry of file.entries)
    expect(lines.map((anchor) => anchorShows(anchor, entry, file))).toEqual(
      lines.map((_, index) => entry === file.entries[index]),
    );
});

describe('anchorNamesFile', () => {
  it.each([
    ['Refs%201.bib', true],
    ['../docs/Refs 1.bib', true],
    ['https://github.com/example/list/blob/main/docs/refs%201.BIB', true],
    ['other.bib', false],
    ['refs.bib', false],
    ['%zz', false],
  ])('%s: %s', (path, names) => {
    expect(anchorNamesFile({ path, range: { start: 0, end: 0 } }, FILE.source.path)).toBe(names);
  });
});

describe('lastBibEntryFrom', () => {
  /** Entries at 1, 12, 22 and 32. */
  const { entries } = readBibliography(
    sourceFile('refs.bib', ' @misc{Aa,}\n@misc{B,}\n@misc{C,}\n@misc{D,}\n'),
  );

  it.each([
    [0, undefined],
    [1, 'Aa'],
    [11, 'Aa'],
    [12, 'B'],
    [21, 'B'],
    [22, 'C'],
    [32, 'D'],
    [999, 'D'],
  ])('at offset %i the last entry is %s', (offset, key) => {
    expect(lastBibEntryFrom(entries, offset)?.key).toBe(key);
  });

  it('there is none in an empty file', () => {
    expect(lastBibEntryFrom([], 5)).toBeUndefined();
  });
});

describe('renewAnchor', () => {
  /** The list after its one anchor was made to show lines 12 to 15. */
  function renewed(target: string): string | undefined {
    const text = `# Papers\n\n## Growth\n\n- [Walls](https://example.org/w) [\`Moss2021\`](${target})\n`;
    const anchor = read(text).entries[0]?.citation?.anchor;
    if (anchor === undefined) throw new Error('no anchor');
    const edit = renewAnchor(text, anchor, { start: 12, end: 15 });
    return edit === undefined ? undefined : /`\]\((.*)\)/.exec(applyEdits(text, [edit]))?.[1];
  }

  const COMMIT = '0123456789abcdef0123456789ABCDEF01234567';

  it.each([
    ['refs.bib#L1-L4', 'refs.bib#L12-L15'],
    ['refs.bib#L103', 'refs.bib#L12'],
    ['./docs/My%20Refs.bib#L103-L110', './docs/My%20Refs.bib#L12-L15'],
    [
      'https://github.com/o/r/blob/main/refs.bib#L1-L4',
      'https://github.com/o/r/blob/main/refs.bib#L12-L15',
    ],
    ['refs.bib#L1C2-L4C30', 'refs.bib#L12-L15'],
    ['refs.bib#L1-4', 'refs.bib#L12-L15'],
  ])('%s becomes %s', (before, after) => {
    expect(renewed(before)).toBe(after);
  });

  it.each(['blob', 'blame', 'raw'])('lines of one commit never move (%s)', (view) => {
    expect(renewed(`https://github.com/o/r/${view}/${COMMIT}/refs.bib#L1-L4`)).toBeUndefined();
  });

  it('a branch may be named like part of a commit', () => {
    const branch = COMMIT.slice(0, 39);
    expect(renewed(`https://github.com/o/r/blob/${branch}/refs.bib#L1`)).toBe(
      `https://github.com/o/r/blob/${branch}/refs.bib#L12`,
    );
  });

  it('does not change a target that is not in the text', () => {
    const range = { start: 0, end: 10 };
    const anchor = { path: 'refs.bib', startLine: 1, range };
    expect(renewAnchor('[bib][refs] and more', anchor, { start: 12, end: 15 })).toBeUndefined();
  });
});
