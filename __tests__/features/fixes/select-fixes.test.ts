import { expect, it } from 'vitest';
import { readBibliography } from '../../../src/bibtex/read-bibliography.ts';
import { buildCatalog } from '../../../src/catalog/build-catalog.ts';
import { moveAnchors } from '../../../src/features/fixes/move-anchors.ts';
import { selectFixes } from '../../../src/features/fixes/select-fixes.ts';
import type { Finding } from '../../../src/rules/finding.ts';
import { decodeSourceFile, sourceFile } from '../../../src/text/source-file.ts';
import { read } from '../../list/read/read.ts';

const README =
  '# Papers\n\n## Growth\n\n- [A Wall](https://example.org/wall) [BibTeX](refs.bib#L3-L5)\n';
const BIB = '\n\n@misc{Stone2022,\n  title = {A Wall}\n}\n';

const catalogOf = (bib: string) =>
  buildCatalog(read(README, { skip: [] }), [readBibliography(sourceFile('refs.bib', bib))]);

function finding(...halves: [file: string, start: number, end: number][]): Finding {
  const place = {
    file: 'README.md',
    range: { start: 0, end: 0 },
    start: { line: 1, column: 1 },
    end: { line: 1, column: 1 },
  };
  const files = halves.map(([file, start, end]) => ({
    file,
    edits: [{ range: { start, end }, text: 'x' }],
  }));
  return {
    ruleId: 'entry-link',
    severity: 'warning',
    message: '',
    place,
    related: [],
    fix: { kind: 'safe', files },
    fingerprint: '',
  };
}

it('takes a fix whole or not at all', () => {
  const first = finding(['README.md', 0, 4]);
  const conflicting = finding(['refs.bib', 0, 1], ['README.md', 3, 5]);
  const third = finding(['refs.bib', 0, 1]);
  const { taken } = selectFixes([first, conflicting, third], catalogOf(BIB), () => true);
  expect(taken).toEqual([first, third]);
});

it('writes nothing to a .bib that has no clear end of an entry, and reports why', () => {
  const { taken, refused } = selectFixes(
    [finding(['refs.bib', 0, 1])],
    catalogOf('@misc{Stone2022,\n  title = {A Wall\n'),
    () => true,
  );
  expect(taken).toEqual([]);
  expect(refused[0]?.reason).toContain('refs.bib cannot be read as a whole');
});

it('writes nothing to a file that is not UTF-8', () => {
  const source = decodeSourceFile('refs.bib', Buffer.from('@misc{a, note = {caf\xe9}}', 'latin1'));
  const catalog = buildCatalog(undefined, [readBibliography(source)]);
  const { refused } = selectFixes([finding(['refs.bib', 0, 0])], catalog, () => true);
  expect(refused[0]?.reason).toBe('refs.bib is not valid UTF-8 (line 1). Save it as UTF-8 first.');
});

it('keeps a link to lines right while the .bib grows above it', () => {
  const grown = readBibliography(sourceFile('refs.bib', `@misc{New, title = {New}}\n${BIB}`));
  const edits = moveAnchors(catalogOf(BIB), [grown]);
  expect(edits.map(({ text }) => text)).toEqual(['#L4-L6']);
  expect(moveAnchors(catalogOf(BIB), [readBibliography(sourceFile('refs.bib', BIB))])).toEqual([]);
});

it('names fixes that must wait for another one, and those that contradict themselves', () => {
  const [first, second] = [finding(['README.md', 0, 4]), finding(['README.md', 2, 6])];
  const broken = finding(['refs.bib', 0, 4], ['refs.bib', 0, 0]);
  const overlapping = {
    ...broken,
    fix: {
      kind: 'safe' as const,
      files: [
        {
          file: 'refs.bib',
          edits: [
            { range: { start: 0, end: 4 }, text: 'x' },
            { range: { start: 2, end: 3 }, text: 'y' },
          ],
        },
      ],
    },
  };
  const selection = selectFixes([first, second, overlapping], catalogOf(BIB), () => true);
  expect(selection.taken).toEqual([first]);
  expect(selection.waiting).toEqual([second]);
  expect(selection.refused).toEqual([
    { finding: overlapping, reason: 'its own edits overlap; correct it by hand.' },
  ]);
});
