import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repairLinks } from '../../../src/list/source/broken-links.ts';
import { EMPTY_FLAT } from '../../../src/list/source/flat-text.ts';
import { flatten } from '../../../src/list/source/flatten.ts';
import type { Node } from '../../../src/list/source/node.ts';
import { remarkChunk } from '../../../src/list/source/parse-chunk.ts';
import { readTable, rowsIn, simpleRow } from '../../../src/list/source/tables.ts';
import { tooComplex } from '../../../src/list/source/too-complex.ts';

const HEAD = '|a|a|a|a|a|a|\n|-|-|-|-|-|-|\n';

/** What remark reads some rows as, below a header of six cells. */
function remarkRows(text: string) {
  const [table] = remarkChunk(text, 0, HEAD);
  return (table?.children ?? [])
    .filter(({ start }) => start >= 0)
    .map(({ start, end, children }: Node) => ({
      range: { start, end },
      cells: (children ?? []).map((cell) => repairLinks(flatten(cell.children ?? [], text), text)),
    }));
}

const parts = fc.constantFrom(
  ...['| ', ' |', '|', '|', ' ', '  ', 'word', 'two words', '.', '1', '😀'],
  ...['**', '*', '_', '`', '[', ']', '](a.b)', '![', '<br>', '<b>', '~', '@', '-', ':'],
);

const noDefinitions = () => '';
const no = () => false;

describe('simpleRow', () => {
  it.each([
    '| [On *Rivers*](https://x.org/1) | Ann Bee, Bo Cy | `a` **b** | | 2020 |',
    '|x||y|',
    '|**2026-05-13**|**A: B**|Ann et.al.|[1](http://x.org/1)|null|',
    '| a | b |  ',
  ])('reads as remark does: %j', (text) => {
    expect([simpleRow(text, 0, text)]).toEqual(remarkRows(text));
  });

  it.each(['| a \\| b |', '| a | https://x.org |', 'a | b |', '| a | b', ' | a |'])(
    'leaves to remark: %j',
    (text) => {
      expect(simpleRow(text, 0, text)).toBeUndefined();
    },
  );

  it('returns what remark returns, or nothing', () => {
    let simple = 0;
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 20 }), (some) => {
        const text = `|${some.join('')}|`;
        if (text.split('|').length > 7) return;
        const row = simpleRow(text, 0, text);
        if (row === undefined) return;
        simple++;
        expect([row]).toEqual(remarkRows(text));
      }),
      { numRuns: 2000 },
    );
    expect(simple).toBeGreaterThan(100);
  });
});

describe('rowsIn', () => {
  it('reads simple rows and others, in order', () => {
    const text = '|a|b|\r\n| c \\| d | e |\n| &amp; | g |\n| h | i |\n| https://x.org | k |\n';
    const rows = rowsIn({ start: 0, end: text.length }, text, noDefinitions);
    expect(rows).toEqual(remarkRows(text));
    expect(rows.map(({ cells }) => cells.map((cell) => cell.text))).toEqual([
      ['a', 'b'],
      ['c | d', 'e'],
      ['&', 'g'],
      ['h', 'i'],
      ['https://x.org', 'k'],
    ]);
  });

  it('reads links by definitions from elsewhere', () => {
    const text = '| a | b |\n| [c][1] | d |\n';
    const rows = rowsIn({ start: 0, end: text.length }, text, (part) =>
      part.includes('[1]') ? '\n\n[1]: https://x.org\n' : '',
    );
    expect(rows[1]?.cells[0]?.links).toMatchObject([{ url: 'https://x.org' }]);
    expect(rows).toHaveLength(2);
  });
});

describe('readTable', () => {
  it.each([
    '| a | **b** |\n| - | :-: |\n',
    '| a |\r\n|:-| \r\n',
    '|a|b|\n|-|\n',
    '|a|b|\n|-|-|-|\n',
    '| a \\| b |\n|-|\n',
    'a | b\n- | -\n',
  ])('reads a header as remark does: %j', (text) => {
    const table = readTable({ kind: 'table', start: 0, end: text.length }, text, noDefinitions, no);
    const [node] = remarkChunk(text, 0).filter(({ type }) => type === 'table');
    const cells = node?.children?.[0]?.children?.map(({ children = [] }) =>
      flatten(children, text),
    );
    expect(table.header).toEqual(cells ?? [EMPTY_FLAT]);
    expect(table.rows).toEqual([]);
  });

  it('reads every row of a table, however many cells its rows have together', () => {
    const row = (n: number) => `|[P${n}](https://a.b/${n})|X 2021|1.2|3.4|5.6|-|-|-|`;
    const rows = Array.from({ length: 200 }, (_, n) => row(n));
    const text = ['|a|b|c|d|e|f|g|h|', '|-|-|-|-|-|-|-|-|', ...rows].join('\n');
    const chunk = { kind: 'table', start: 0, end: text.length } as const;
    const skip = (start: number, end: number) => tooComplex(text.slice(start, end)) !== undefined;
    const table = readTable(chunk, text, noDefinitions, skip);
    expect(table.rows.map(({ cells }) => cells[0]?.text)).toEqual(rows.map((_, n) => `P${n}`));
  });
});
