import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineTable } from '../../src/text/line-table.ts';

describe('lineTable', () => {
  it('counts LF, CRLF and a lone CR as one line ending each', () => {
    const lines = lineTable('a\nb\r\nc\rd');
    expect(lines.count).toBe(4);
    expect([0, 2, 5, 7].map((offset) => lines.position(offset))).toEqual([
      { line: 1, column: 1 },
      { line: 2, column: 1 },
      { line: 3, column: 1 },
      { line: 4, column: 1 },
    ]);
  });

  it('ends a line before its line ending', () => {
    const text = 'ab\r\ncd\ref\n';
    const lines = lineTable(text);
    expect(
      [1, 2, 3, 4].map((line) => text.slice(lines.lineStart(line), lines.lineEnd(line))),
    ).toEqual(['ab', 'cd', 'ef', '']);
  });

  it('moves offsets and lines outside the text to its ends', () => {
    const lines = lineTable('ab\ncd');
    expect(lines.position(-3)).toEqual({ line: 1, column: 1 });
    expect(lines.position(99)).toEqual({ line: 2, column: 3 });
    expect(lines.lineStart(0)).toBe(0);
    expect(lines.lineEnd(99)).toBe(5);
  });

  it('leads back from a position to its offset', () => {
    const pieces = fc.array(fc.constantFrom('a', 'ü', '\n', '\r', '\r\n', ' '), { maxLength: 60 });
    fc.assert(
      fc.property(pieces, fc.nat(80), (parts, seed) => {
        const text = parts.join('');
        const offset = seed % (text.length + 1);
        const lines = lineTable(text);
        const { line, column } = lines.position(offset);
        expect(lines.lineStart(line) + column - 1).toBe(offset);
      }),
    );
  });

  it('has as many lines as splitting at line endings returns', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('x', '\n', '\r') }), (text) => {
        expect(lineTable(text).count).toBe(text.split(/\r\n|\n|\r/).length);
      }),
    );
  });
});
