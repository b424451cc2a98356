import type { List } from '../../list/list.ts';
import { isDelimiterRow } from '../../list/source/line-shape.ts';
import type { Range } from '../../text/range.ts';
import { withoutComments } from '../../text/without-comments.ts';
import type { Problem } from '../rule.ts';
import { linesOutsideCode } from './lines-outside-code.ts';
import { quote } from './naming.ts';

/**
 * Rows with more cells than the header of their table: GitHub hides the extra cells, including
 * their links (https://github.github.com/gfm/#tables-extension-, example 204).
 */
export function* hiddenCells({ source }: List): Iterable<Problem> {
  const text = withoutComments(source.text);
  let columns = 0;
  let last = '';
  for (const line of linesOutsideCode(source)) {
    const content = text.slice(line.start, line.end);
    if (!content.includes('|')) columns = 0;
    else if (columns === 0) {
      const isHead = isDelimiterRow(content.replace(/^[ \t>]+/, '')) && last.includes('|');
      const cells = isHead ? cellsOf(content).length : 0;
      columns = cells === cellsOf(last).length ? cells : 0;
    } else {
      const cell = cellsOf(content)
        .slice(columns)
        .find(({ start, end }) => end > start);
      if (cell !== undefined) {
        const shown = content.slice(cell.start, cell.end);
        yield {
          message: `The row has more cells than the header of its table, so GitHub does not show ${quote(shown)}. Add a column, or write "\\|" for a bar within a cell.`,
          range: { start: line.start + cell.start, end: line.start + cell.end },
          content: `cell ${shown}`,
        };
      }
    }
    last = content;
  }
}

/** The cells of a row, without the white space around them; a bar with a backslash is none. */
function cellsOf(row: string): Range[] {
  const from = /^[ \t>]*\|?/.exec(row)?.[0].length ?? 0;
  const trimmed = row.trimEnd();
  const isClosed = trimmed.endsWith('|') && !trimmed.endsWith('\\|') && trimmed.length > from;
  const to = isClosed ? trimmed.length - 1 : trimmed.length;
  const cells: Range[] = [];
  let start = from;
  for (let at = from; at <= to; at++) {
    if (at < to && row.charAt(at) === '\\') at++;
    else if (at === to || row.charAt(at) === '|') {
      const cell = row.slice(start, at);
      const lead = cell.length - cell.trimStart().length;
      const body = cell.trim();
      cells.push({ start: start + lead, end: start + lead + body.length });
      start = at + 1;
    }
  }
  return cells;
}
