import { expect, it } from 'vitest';
import { renewAnchor } from '../../src/catalog/renew-anchor.ts';
import { readList } from '../../src/list/read/read-list.ts';
import { sourceFile } from '../../src/text/source-file.ts';
import { applyEdits } from '../../src/text/text-edit.ts';

/** The list after its one anchor was made to show lines 12 to 15. */
function renewed(target: string): string | undefined {
  const text = `# Papers\n\n## Growth\n\n- [Walls](https://example.org/w) [\`Moss2021\`](${target})\n`;
  const anchor = readList(sourceFile('README.md', text)).entries[0]?.citation?.anchor;
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
