import type { Row, TableBlock } from './block.ts';
import { repairLinks } from './broken-links.ts';
import type { Chunk } from './chunks.ts';
import { EMPTY_FLAT } from './flat-text.ts';
import { flatten } from './flatten.ts';
import { isDelimiterRow } from './line-shape.ts';
import type { Node } from './node.ts';
import { parseChunk } from './parse.ts';

/** remark is slow on long tables: so many characters of rows are parsed at a time. */
const TARGET = 6000;

/**
 * Reads a table. Rows may lack the leading bar or have cells too many, and commented-out rows
 * between them are skipped. `after` are the link definitions that its cells use; `skip` returns
 * whether a stretch of rows cannot be parsed.
 */
export function readTable(
  { start, end }: Chunk,
  source: string,
  after: (text: string) => string,
  skip: (start: number, end: number) => boolean,
): TableBlock {
  const rows: Row[] = [];
  for (const batch of batches(source, start, end)) {
    if (skip(batch.start, batch.end)) continue;
    const text = source.slice(batch.start, batch.end);
    const head = batch.start === start ? '' : headOf(text);
    for (const node of parseChunk(text, batch.start, head, after(text))) {
      if (node.type === 'table') for (const row of rowsOf(node, batch, source)) rows.push(row);
    }
  }
  const [header] = rows;
  return {
    kind: 'table',
    range: { start, end },
    header: header?.cells ?? [EMPTY_FLAT],
    rows: rows.slice(1),
  };
}

function rowsOf(table: Node, batch: { start: number; end: number }, source: string): Row[] {
  return (table.children ?? [])
    .filter((row) => row.start >= batch.start && row.end <= batch.end)
    .map((row) => ({
      range: { start: row.start, end: row.end },
      cells: (row.children ?? []).map((cell) =>
        repairLinks(flatten(cell.children ?? [], source), source),
      ),
    }));
}

/** A header that has as many cells as the widest row, so that no row loses one. */
function headOf(rows: string): string {
  let cells = 1;
  for (const row of rows.split('\n')) cells = Math.max(cells, row.split('|').length);
  return `${'|a'.repeat(cells)}|\n${'|-'.repeat(cells)}|\n`;
}

/** Runs of rows without a gap between. The header is alone, so that it does not limit the cells. */
function batches(source: string, start: number, end: number): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let from = -1;
  let line = 0;
  let inComment = false;
  const close = (at: number): void => {
    if (from >= 0 && at > from) found.push({ start: from, end: at });
    from = -1;
  };
  for (let at = start; at < end; line++) {
    const lineFeed = source.indexOf('\n', at);
    const next = lineFeed < 0 || lineFeed >= end ? end : lineFeed + 1;
    const content = source.slice(at, next);
    if (line === 0) from = at;
    else if (line === 1) close(next);
    else if (inComment || content.trimStart().startsWith('<!--')) {
      close(at);
      inComment = !content.includes('-->');
    } else if (!content.includes('|') || isDelimiterRow(content)) close(at);
    else {
      if (from >= 0 && at - from > TARGET) close(at);
      if (from < 0) from = at;
    }
    at = next;
  }
  close(end);
  return found;
}
