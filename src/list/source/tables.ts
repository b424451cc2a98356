import type { Range } from '../../text/range.ts';
import { withoutTail } from '../../text/without-tail.ts';
import type { Row, TableBlock } from './block.ts';
import { repairLinks } from './broken-links.ts';
import type { Chunk } from './cut-chunks.ts';
import { EMPTY_FLAT } from './flat-text.ts';
import { flatten } from './flatten.ts';
import { isDelimiterRow } from './line-shape.ts';
import type { Node } from './node.ts';
import { parseChunk } from './parse-chunk.ts';
import { DIFFICULT } from './simple-blocks.ts';
import { simpleInline } from './simple-inline.ts';

/** remark is slow on long tables: so many characters of rows, and bars, are parsed at a time. */
const TARGET = 6000;
const TARGET_BARS = 300;

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
    const isHead = batch.start === start;
    for (const row of isHead ? headIn(batch, source, after) : rowsIn(batch, source, after))
      rows.push(row);
  }
  const [header] = rows;
  return {
    kind: 'table',
    range: { start, end },
    header: header?.cells ?? [EMPTY_FLAT],
    rows: rows.slice(1),
  };
}

/** The header of a table, which is one if as many delimiters are below it as it has cells. */
function headIn(head: Range, source: string, after: (text: string) => string): Row[] {
  const [line = '', below = ''] = source.slice(head.start, head.end).split(/\r?\n/);
  const row = after(line) === '' ? simpleRow(line, head.start, source) : undefined;
  const delimiters = SIMPLE_DELIMITERS.test(below) ? below.split('|').length - 2 : 0;
  return row?.cells.length === delimiters ? [row] : parsedRows(head, source, '', after);
}

const SIMPLE_DELIMITERS = /^\|(?: *:?-+:? *\|)+ *$/;

/** The rows of a stretch below the header: remark reads those that are not simple. */
export function rowsIn(
  { start, end }: Range,
  source: string,
  after: (text: string) => string,
): Row[] {
  const rows: Row[] = [];
  let parsedFrom = start;
  const parse = (to: number): void => {
    if (to === parsedFrom) return;
    const head = headOf(source.slice(parsedFrom, to));
    for (const row of parsedRows({ start: parsedFrom, end: to }, source, head, after))
      rows.push(row);
  };
  for (let at = start; at < end; ) {
    const lineFeed = source.indexOf('\n', at);
    const next = lineFeed < 0 || lineFeed >= end ? end : lineFeed + 1;
    const line = withoutTail(source.slice(at, next), /[\r\n]/);
    const row = after(line) === '' ? simpleRow(line, at, source) : undefined;
    if (row !== undefined) {
      parse(at);
      rows.push(row);
      parsedFrom = next;
    }
    at = next;
  }
  parse(end);
  return rows;
}

/** The rows of a stretch as remark reads them. */
function parsedRows(
  stretch: Range,
  source: string,
  head: string,
  after: (text: string) => string,
): Row[] {
  const text = source.slice(stretch.start, stretch.end);
  const nodes = parseChunk(text, stretch.start, head, after(text));
  return nodes.flatMap((node) => (node.type === 'table' ? rowsOf(node, stretch, source) : []));
}

/**
 * A row of simple text, read exactly as remark does but many times faster; undefined where it may
 * not be simple. Rules: https://github.github.com/gfm/#tables-extension-
 */
export function simpleRow(line: string, start: number, source: string): Row | undefined {
  const cells = simpleCells(line, start);
  return (
    cells && {
      range: { start, end: start + line.length },
      cells: cells.map((cell) => repairLinks(flatten(cell, source), source)),
    }
  );
}

/** The content of the cells of a row that begins and ends with a bar. */
function simpleCells(line: string, start: number): (readonly Node[])[] | undefined {
  if (!/^\|.*\| *$/.test(line) || line.includes('\\') || DIFFICULT.test(line)) return undefined;
  const cells: (readonly Node[])[] = [];
  const last = line.lastIndexOf('|');
  for (let bar = 0; bar < last; ) {
    const next = line.indexOf('|', bar + 1);
    const written = line.slice(bar + 1, next);
    const text = written.trimStart();
    const nodes = simpleInline([{ text, start: start + next - text.length }]);
    if (nodes === undefined) return undefined;
    cells.push(nodes);
    bar = next;
  }
  return cells;
}

/** A table within an item or a quotation. */
export function innerTable(table: Node, source: string): TableBlock {
  const range = { start: table.start, end: table.end };
  const [header, ...rows] = rowsOf(table, range, source);
  return { kind: 'table', range, header: header?.cells ?? [EMPTY_FLAT], rows };
}

function rowsOf(table: Node, batch: Range, source: string): Row[] {
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
function batches(source: string, start: number, end: number): Range[] {
  const found: Range[] = [];
  let from = -1;
  let bars = 0;
  let line = 0;
  let inComment = false;
  const close = (at: number): void => {
    if (from >= 0 && at > from) found.push({ start: from, end: at });
    from = -1;
    bars = 0;
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
      const more = content.split('|').length - 1;
      if (at - from > TARGET || bars + more > TARGET_BARS) close(at);
      if (from < 0) from = at;
      bars += more;
    }
    at = next;
  }
  close(end);
  return found;
}
