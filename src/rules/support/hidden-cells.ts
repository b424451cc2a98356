import type { List } from '../../list/list.ts';
import { isDelimiterRow } from '../../list/source/line-shape.ts';
import { cellsOf } from '../../list/source/table-cells.ts';
import { sourceFile } from '../../text/source-file.ts';
import { withoutComments } from '../../text/without-comments.ts';
import type { Problem } from '../rule.ts';
import { linesOutsideCode } from './lines-outside-code.ts';
import { quote } from './naming.ts';

/**
 * Rows with more cells than the header of their table: GitHub hides the extra cells, including
 * their links (https://github.github.com/gfm/#tables-extension-, example 204).
 */
export function* hiddenCells({ source }: List): Iterable<Problem> {
  const shown = sourceFile(source.path, withoutComments(source.text));
  let columns = 0;
  let before = 0;
  for (const { start, end } of linesOutsideCode(source)) {
    const row = shown.text.slice(start, end);
    if (!row.includes('|')) columns = 0;
    else if (columns === 0) {
      const isHead = isDelimiterRow(row.replace(/^[ \t>]+/, '')) && before > 0;
      const cells = isHead ? cellsOf(shown, start).length : 0;
      columns = cells === before ? cells : 0;
    } else {
      for (const cell of cellsOf(shown, start).slice(columns)) {
        const written = shown.text.slice(cell.start, cell.end);
        if (written.trim() === '') continue;
        const from = cell.start + written.length - written.trimStart().length;
        yield {
          message: `The row has more cells than the header of its table, so GitHub does not show ${quote(written)}. Add a column, or write "\\|" for a bar within a cell.`,
          range: { start: from, end: from + written.trim().length },
          content: `cell ${written.trim()}`,
        };
        break;
      }
    }
    before = row.includes('|') ? cellsOf(shown, start).length : 0;
  }
}
