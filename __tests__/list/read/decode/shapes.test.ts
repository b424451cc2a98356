import { describe, expect, it } from 'vitest';
import { recordsRead } from '../records-read.ts';

const shapesOf = (lines: readonly string[]) =>
  recordsRead(lines.join('\n')).map(({ shape }) => shape);

describe('shapeOf', () => {
  it('is one for entries that do not differ in what decoding uses', () => {
    const [first, second, ...others] = shapesOf([
      '- [Moss on old harbor walls](https://a.example/1), Ada Vale, 2020',
      '- [Fern on wet garden paths](https://a.example/2), Bo Reed, 2020',
    ]);
    expect(others).toEqual([]);
    expect(first).toBe(second);
  });

  it.each([
    ['a separator', '- [Moss on old harbor walls](https://a.example/1): Ada Vale, 2020'],
    ['a mark', '- **[Moss on old harbor walls](https://a.example/1)**, Ada Vale, 2020'],
    [
      'where a link leads',
      '- [Moss on old harbor walls](https://arxiv.org/abs/2001.00001), Ada Vale, 2020',
    ],
    ['the number of words', '- [Moss](https://a.example/1), Ada Vale, 2020'],
    ['what the words look like', '- [Moss on old harbor walls](https://a.example/1), CVPR, 2020'],
    [
      'a label',
      '- [Moss on old harbor walls](https://a.example/1), Ada Vale, 2020\n  - Venue: CVPR',
    ],
    [
      'a word that no title begins with',
      '- [and on old harbor walls](https://a.example/1), Ada Vale, 2020',
    ],
  ])('is another one where %s differs', (_, other) => {
    const [first, second] = shapesOf([
      '- [Fern on wet garden paths](https://a.example/2), Bo Reed, 2020',
      other,
    ]);
    expect(first).toBeDefined();
    expect(second).toBeDefined();
    expect(first).not.toBe(second);
  });

  it('distinguishes the columns of a table', () => {
    const head = '| Name | Text | Other |\n| --- | --- | --- |';
    const [first, second] = shapesOf([
      head,
      '| [Moss on walls](https://a.example/1) | | Ada Vale |',
      '| [Fern on paths](https://a.example/2) | Bo Reed | |',
    ]);
    expect(first).toBeDefined();
    expect(first).not.toBe(second);
  });
});
