import { describe, expect, it } from 'vitest';
import { csv } from '../../../src/features/export/export-catalog.ts';

const FORMULAS = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1', '＠SUM(A1)'];

describe('csv', () => {
  it('quotes where it must, and ends rows with CRLF', () => {
    expect(
      csv([
        ['a', 1, null],
        ['x, y', 'say "hi"', 'two\nlines'],
      ]),
    ).toBe('a,1,\r\n"x, y","say ""hi""","two\nlines"\r\n');
  });

  it.each(FORMULAS)('keeps a spreadsheet from running %j', (value) => {
    expect(csv([[value]])).toBe(`'${value}\r\n`);
  });
});
