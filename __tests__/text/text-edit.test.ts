import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, type TextEdit } from '../../src/text/text-edit.ts';

const edit = (start: number, end: number, text: string): TextEdit => ({
  range: { start, end },
  text,
});

describe('applyEdits', () => {
  it('replaces, inserts and deletes in any order', () => {
    expect(applyEdits('one two three', [edit(8, 13, '3'), edit(0, 4, ''), edit(7, 7, '!')])).toBe(
      'two! 3',
    );
  });

  it('keeps the order of insertions at one place', () => {
    expect(applyEdits('ab', [edit(1, 1, '1'), edit(1, 1, '2')])).toBe('a12b');
  });

  it('inserts before a replacement that begins at the same place', () => {
    expect(applyEdits('ab', [edit(1, 2, 'B'), edit(1, 1, '-')])).toBe('a-B');
  });

  it('refuses edits that overlap', () => {
    expect(() => applyEdits('abcdef', [edit(0, 3, 'x'), edit(2, 4, 'y')])).toThrow(/overlaps/);
  });

  it('refuses edits outside the text', () => {
    expect(() => applyEdits('abc', [edit(2, 4, '')])).toThrow(/outside the text of length 3/);
    expect(() => applyEdits('abc', [edit(2, 1, '')])).toThrow(RangeError);
  });

  it('changes nothing outside the edited ranges', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.nat(),
        fc.nat(),
        fc.string(),
        (text, a, b, into) => {
          const [start = 0, end = 0] = [a, b]
            .map((n) => n % (text.length + 1))
            .sort((x, y) => x - y);
          const result = applyEdits(text, [edit(start, end, into)]);
          expect(result.slice(0, start)).toBe(text.slice(0, start));
          expect(result.slice(start + into.length)).toBe(text.slice(end));
        },
      ),
    );
  });
});
