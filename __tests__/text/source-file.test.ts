import { describe, expect, it } from 'vitest';
import { decodeSourceFile, sourceFile } from '../../src/text/source-file.ts';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))),
  );

describe('decodeSourceFile', () => {
  it('removes a byte order mark from the text', () => {
    const file = decodeSourceFile('a.bib', bytes([0xef, 0xbb, 0xbf], '@x'));
    expect(file).toMatchObject({ text: '@x', bom: true, invalidUtf8: [] });
  });

  it('names the place of every invalid sequence', () => {
    const file = decodeSourceFile('a.bib', bytes('M', [0xfc], 'ller ü ', [0xe9], '!'));
    expect(file.text).toBe('M\ufffdller ü \ufffd!');
    expect(file.invalidUtf8).toEqual([1, 9]);
  });

  it('does not report a replacement character in the file itself', () => {
    const file = decodeSourceFile('a.bib', bytes('a\ufffdb', [0xff], '\ufffd'));
    expect(file.text).toBe('a\ufffdb\ufffd\ufffd');
    expect(file.invalidUtf8).toEqual([3]);
  });

  it('counts bytes as the decoder does for cut sequences and beyond the first plane', () => {
    const file = decodeSourceFile('a.bib', bytes('𝒜', [0xf0, 0x9f, 0x98], 'é', [0xc3]));
    expect(file.invalidUtf8.map((at) => file.text[at])).toEqual(['\ufffd', '\ufffd']);
    expect(file.text.slice(0, 4)).toBe('𝒜\ufffdé');
  });

  it.each([
    [[0xed, 0xa0, 0x80], 3],
    [[0xe0, 0x80], 2],
    [[0xf4, 0x90, 0x80, 0x80], 4],
    [[0xc0, 0xaf], 2],
  ])('counts the replacement characters of %j as %i', (invalid, count) => {
    expect(decodeSourceFile('a', bytes(invalid, '\ufffd')).invalidUtf8).toHaveLength(count);
  });
});

describe('sourceFile', () => {
  it('accepts text with a byte order mark', () => {
    expect(sourceFile('README.md', '\ufeff# A')).toMatchObject({ text: '# A', bom: true });
  });
});
