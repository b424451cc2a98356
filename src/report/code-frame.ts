import type { Place } from '../rules/finding.ts';
import type { SourceFile } from '../text/source-file.ts';
import { columnsOf, printable } from './terminal-text.ts';

/** One line of source with the place below it, ready to print. */
export interface CodeFrame {
  readonly line: number;
  readonly source: string;
  /** Blanks and carets that stand under the place. */
  readonly marker: string;
}

/** Characters kept before the place where a long line is cut. */
const LEAD = 24;

/**
 * Shows the first line of a place. Long lines are cut to a window around it, with "…" at the cuts.
 *
 * @param width columns that the source may take.
 */
export function codeFrame(file: SourceFile, place: Place, width: number): CodeFrame {
  const { line, column } = place.start;
  const text = file.text.slice(file.lines.lineStart(line), file.lines.lineEnd(line));
  const until = place.end.line === line ? Math.max(place.end.column, column + 1) : text.length + 1;
  const from =
    text.length <= width ? 0 : Math.max(0, Math.min(column - 1 - LEAD, text.length - width));
  const to = Math.min(text.length, from + width);
  const head = printable(`${from > 0 ? '…' : ''}${text.slice(from, column - 1)}`);
  const marked = printable(text.slice(column - 1, Math.min(until - 1, to)));
  const tail = printable(
    `${text.slice(Math.min(until - 1, to), to)}${to < text.length ? '…' : ''}`,
  );
  return {
    line,
    source: head + marked + tail,
    marker: `${' '.repeat(columnsOf(head))}${'^'.repeat(Math.max(1, columnsOf(marked)))}`,
  };
}
