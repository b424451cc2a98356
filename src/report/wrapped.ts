import { largest } from '../text/extremes.ts';
import { columnsOf } from './terminal-text.ts';

/** The least number of columns for a text, even on a narrow terminal. */
const MINIMUM = 30;

/**
 * A text in lines, broken between words.
 *
 * @param width the most columns of a line; at least 30. A longer word has its own line.
 * @returns at least one line, without line breaks.
 */
export function wrapped(text: string, width: number): [string, ...string[]] {
  const most = Math.max(MINIMUM, width);
  const [first = '', ...words] = text.split(' ');
  const lines: [string, ...string[]] = [first];
  for (const word of words) {
    const line = lines.at(-1) ?? '';
    if (line.length + 1 + word.length <= most) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/**
 * Rows as lines of at most so many columns; the last cell of a row is broken between words.
 *
 * @param indent what each line begins with.
 */
export function tableLines(
  rows: readonly (readonly string[])[],
  width: number,
  indent = '',
): string[] {
  const sizes = rows[0]?.map((_, column) =>
    largest(rows.map((row) => columnsOf(row[column] ?? ''))),
  );
  return rows.flatMap((row) => {
    const label = row
      .slice(0, -1)
      .map(
        (cell, column) =>
          `${cell.padEnd(cell.length + (sizes?.[column] ?? 0) - columnsOf(cell))}  `,
      );
    const start = indent + label.join('');
    const [first, ...more] = wrapped(row.at(-1) ?? '', width - start.length);
    return [start + first, ...more.map((line) => ' '.repeat(start.length) + line)];
  });
}
