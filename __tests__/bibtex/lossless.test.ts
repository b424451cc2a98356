import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBib } from '../../src/bibtex/parse.ts';
import { readBibliography } from '../../src/bibtex/read-bibliography.ts';
import type { BibNode, FieldNode, Part } from '../../src/bibtex/syntax-tree.ts';
import { identifierKey } from '../../src/identifiers/identifier.ts';
import type { Range } from '../../src/text/range.ts';
import { sourceFile } from '../../src/text/source-file.ts';

/** Pieces that files are made of, whole and broken, thrown together in any order. */
const PIECES = [
  '@article{',
  '@misc(',
  '@string{',
  '@comment{',
  '@comment',
  '@preamble{',
  '\n@book{key,',
  '@',
  'key',
  'title',
  ' = ',
  '{',
  '}',
  '"',
  '(',
  ')',
  ',',
  '#',
  '%',
  '\\',
  '\n',
  '\r\n',
  '\r',
  '\n  author = {',
  '\n<<<<<<< HEAD\n',
  '\n=======\n',
  '2020',
  'jan',
  ' ',
  '\u00a0',
  '“',
  'é',
  '\ud83d',
];
const bibLike = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((all) => all.join(''));
const anything = fc.oneof(bibLike, fc.string({ unit: 'binary' }), fc.string());

function partsOf(value: readonly Part[]): Range[] {
  return value.map(({ range }) => range);
}

function fieldRanges(field: FieldNode): Range[] {
  const inner = [field.name, field.eq, ...partsOf(field.value)].filter((one) => one !== undefined);
  expectOrdered(inner, field.range);
  return field.comma === undefined ? [field.range] : [field.range, field.comma];
}

function blockRanges(node: BibNode): Range[] {
  if (node.kind === 'text') return [];
  const body =
    node.kind === 'entry'
      ? [node.key, node.comma, ...node.fields.flatMap(fieldRanges)]
      : node.kind === 'string'
        ? node.fields.flatMap(fieldRanges)
        : node.kind === 'preamble'
          ? partsOf(node.value)
          : [];
  return [node.type, node.open, ...body, node.close].filter((one) => one !== undefined);
}

/** Ranges come one after the other, and all lie within the outer one. */
function expectOrdered(ranges: readonly Range[], outer: Range): void {
  let done = outer.start;
  for (const { start, end } of ranges) {
    if (start < done || end < start || end > outer.end) {
      throw new Error(`range ${start}-${end} out of order in ${outer.start}-${outer.end}`);
    }
    done = end;
  }
}

describe('the syntax tree', () => {
  it('tiles any text, with ranges nested and in order', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { nodes, diagnostics } = parseBib(text);
        expect(nodes.map(({ range }) => text.slice(range.start, range.end)).join('')).toBe(text);
        let end = 0;
        for (const node of nodes) {
          expect(node.range.start).toBe(end);
          end = node.range.end;
          expectOrdered(blockRanges(node), node.range);
        }
        expectOrdered([], { start: 0, end });
        for (const { range } of diagnostics) {
          expectOrdered([range], { start: 0, end: text.length });
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('can be read as a bibliography, whatever it contains', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { entries, diagnostics } = readBibliography(sourceFile('refs.bib', text));
        for (const { fields, identifiers } of entries) {
          expect(identifiers.every(({ id }) => id !== '')).toBe(true);
          expect(new Set(identifiers.map(identifierKey)).size).toBe(identifiers.length);
          for (const { name, value } of fields.values()) {
            expect(name).toBe(name.toLowerCase());
            expect(value).toBe(value.trim());
          }
        }
        for (const { message } of diagnostics) expect(message).toMatch(/[.…]$/);
      }),
      { numRuns: 1500 },
    );
  });

  it('contains the range of each token of an entry', () => {
    const text = '@misc{key, title = {A} # jan, year = 2020}';
    const [node] = parseBib(text).nodes;
    if (node?.kind !== 'entry') throw new Error('expected an entry');
    const slice = (range: Range | undefined): string | undefined =>
      range === undefined ? undefined : text.slice(range.start, range.end);
    expect([node.type, node.open, node.key, node.comma, node.close].map(slice)).toEqual([
      'misc',
      '{',
      'key',
      ',',
      '}',
    ]);
    expect(
      node.fields.map(({ range, name, eq, value, comma }) => ({
        range: slice(range),
        name: slice(name),
        eq: slice(eq),
        parts: value.map((part) => [part.kind, slice(part.range)]),
        comma: slice(comma),
      })),
    ).toEqual([
      {
        range: 'title = {A} # jan',
        name: 'title',
        eq: '=',
        parts: [
          ['braced', '{A}'],
          ['macro', 'jan'],
        ],
        comma: ',',
      },
      {
        range: 'year = 2020',
        name: 'year',
        eq: '=',
        parts: [['number', '2020']],
        comma: undefined,
      },
    ]);
  });
});
