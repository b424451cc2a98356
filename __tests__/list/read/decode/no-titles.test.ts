import { describe, expect, it } from 'vitest';
import { cellsWithoutTitle } from '../../../../src/list/read/decode/no-titles.ts';
import { recordsRead } from '../records-read.ts';

function cells(header: string, row: string): readonly number[] {
  const line = header.replace(/[^|]+/g, '--');
  const [record] = recordsRead(`${header}\n${line}\n${row}`);
  return record === undefined ? [] : [...cellsWithoutTitle(record)];
}

describe('the cells of a row that hold no title', () => {
  it.each([
    ['a name beside the title', '|Title|Method|', '|Walls of the Harbor|MossNet|', [1]],
    ['none beside a short title', '|Title|Method|', '|Walls|MossNet|', []],
    ['few words beside a name', '|Target|Dataset|Habitat|', '|Land cover|[FernCD](x)|Bog|', [0, 2]],
    ['no long text beside a name', '|Target|Dataset|', '|Walls of the Harbor|FernCD|', []],
    ['none beside two names', '|Target|Dataset|Method|', '|Urban|FernCD|MossNet|', []],
    ['none beside people', '|Target|Method|', '|Urban|Ada Moss et al., 2021|', []],
    ['none beside an empty cell', '|Target|Method|Aim|', '|Urban||Walls|', []],
    ['none without a column of names', '|Target|Aim|', '|Urban|Walls|', []],
  ])('%s', (_, header, row, expected) => {
    expect(cells(header, row)).toEqual(expected);
  });
});
