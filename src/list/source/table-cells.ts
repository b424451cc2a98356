import type { Range } from '../../text/range.ts';
import type { SourceFile } from '../../text/source-file.ts';

/**
 * The cells of the table row on which an offset falls, without the bars between them
 * (https://github.github.com/gfm/#tables-extension-: an escaped bar is text, also in code).
 */
export function cellsOf({ text, lines }: SourceFile, offset: number): Range[] {
  const { line } = lines.position(offset);
  const from = lines.lineStart(line);
  const row = text.slice(from, lines.lineEnd(line));
  const bars = [...row.matchAll(/(?<!\\)\|/g)].map(({ index }) => index);
  const begin = row.trimStart().startsWith('|') ? [] : [-1];
  const finish = row.trimEnd().endsWith('|') ? [] : [row.length];
  const edges = [...begin, ...bars, ...finish];
  return edges.slice(1).map((end, index) => ({
    start: from + (edges[index] ?? 0) + 1,
    end: from + end,
  }));
}
