import type { Range } from '../../text/range.ts';
import type { Block, ItemBlock, Row, TableBlock } from './block.ts';
import { EMPTY_FLAT, type FlatText } from './flat-text.ts';
import { attribute, flattenHtml, type HtmlToken, htmlTokens } from './html.ts';

/** Reads the text of an HTML element, Markdown in it included. */
type ReadFlat = (start: number, end: number) => FlatText;

/** Elements that are lists or tables, by the names of their tags. */
const OUTER = /^(?:table|ul|ol|dl)$/;
/** Cells of a row that are read; real tables have a dozen. */
const MOST_CELLS = 100;
/** Rows that one cell may cover. */
const MOST_ROWS = 1000;

/**
 * Reads a stretch of the source that is an HTML list or table: its items or rows as Markdown's
 * would be. `readText` may read text between tags as Markdown.
 */
export function htmlBlocks(
  source: string,
  { start, end }: Range,
  readText: (start: number, end: number) => FlatText | undefined,
): Block[] {
  const tokens = htmlTokens(source, start, end);
  const readFlat: ReadFlat = (from, to) => flattenHtml(source, from, to, readText);
  const outer = tokens.find(({ kind, name }) => kind === 'open' && OUTER.test(name))?.name;
  if (outer === undefined) return [];
  return outer === 'table'
    ? [readTable(tokens, source, { start, end }, readFlat)]
    : readItems(tokens, source, readFlat);
}

/**
 * The end of the list or table that opens at the start of a stretch, or undefined when it is not
 * closed there. Reads no further than that end, so that a file of many short lists stays cheap.
 */
export function endOfHtmlBlock(source: string, { start, end }: Range): number | undefined {
  const outer = /^\s*<(\w+)/.exec(source.slice(start, start + 100))?.[1];
  if (outer === undefined) return undefined;
  const tags = new RegExp(`<!--[^]*?-->|<(/?)${outer}(?=[\\s>])[^<>]{0,2000}>`, 'gi');
  tags.lastIndex = start;
  let depth = 0;
  for (let tag = tags.exec(source); tag !== null && tag.index < end; tag = tags.exec(source)) {
    if (tag[1] === undefined) continue;
    depth += tag[1] === '/' ? -1 : 1;
    if (depth === 0) return tag.index + tag[0].length;
  }
  return undefined;
}

/** The end of a list with items that opens at the start of a stretch and is never closed: an empty line. */
export function endOfOpenList(source: string, { start, end }: Range): number | undefined {
  const emptyLine = source.slice(start, end).search(/\n[ \t]*\r?\n/);
  const stop = emptyLine < 0 ? end : start + emptyLine;
  const list = source.slice(start, stop);
  return /^\s*<[uo]l\b/i.test(list) && /<li[\s>]/i.test(list) ? stop : undefined;
}

/** A cell with the columns and rows that it covers. */
interface SpanningCell {
  readonly flat: FlatText;
  readonly columns: number;
  readonly rows: number;
}

/**
 * The cells of each row as a reader sees them: one that spans columns or rows is in each place that
 * it covers. One that fills its row alone names what follows, and occurs once.
 */
function spread(): (cells: readonly SpanningCell[]) => FlatText[] {
  const above: { flat: FlatText; left: number }[] = [];
  return (cells) => {
    const row: FlatText[] = [];
    const alone = cells.length === 1;
    const fromAbove = (): void => {
      for (let cell = above[row.length]; cell !== undefined && cell.left > 0; ) {
        cell.left--;
        row.push(cell.flat);
        cell = above[row.length];
      }
    };
    for (const { flat, columns, rows } of cells) {
      fromAbove();
      for (let column = 0; column < (alone ? 1 : columns) && row.length < MOST_CELLS; column++) {
        above[row.length] = { flat, left: rows - 1 };
        row.push(flat);
      }
    }
    fromAbove();
    return row;
  };
}

/** How many columns or rows a cell covers by its tag. */
function spanOf(tag: string, name: 'colspan' | 'rowspan'): number {
  const said = Number(attribute(tag, name)?.value ?? 1);
  return Number.isInteger(said) && said > 1 ? Math.min(said, MOST_ROWS) : 1;
}

/** A table; the rows at its start whose cells are header cells are its header, the last one counts. */
function readTable(
  tokens: readonly HtmlToken[],
  source: string,
  range: Range,
  readFlat: ReadFlat,
): TableBlock {
  const rows: Row[] = [];
  let header: Row | undefined;
  let row: { start: number; cells: SpanningCell[]; header: boolean } | undefined;
  let cell: { from: number; tag: string } | undefined;
  const cellsOf = spread();
  const closeCell = (end: number): void => {
    const fits = row !== undefined && row.cells.length < MOST_CELLS;
    if (fits && cell !== undefined) {
      const { from, tag } = cell;
      const [columns, below] = [spanOf(tag, 'colspan'), spanOf(tag, 'rowspan')];
      row?.cells.push({ flat: readFlat(from, end), columns, rows: below });
    }
    cell = undefined;
  };
  const closeRow = (end: number): void => {
    closeCell(end);
    if (row !== undefined && row.cells.length > 0) {
      const made = { range: { start: row.start, end }, cells: cellsOf(row.cells) };
      if (row.header && rows.length === 0) header = made;
      else rows.push(made);
    }
    row = undefined;
  };
  for (const { kind, name, start, end } of tagsOfTable(tokens)) {
    const opens = kind === 'open';
    if (name === 'tr') {
      closeRow(opens ? start : end);
      if (opens) row = { start, cells: [], header: true };
      continue;
    }
    closeCell(start);
    if (!opens) continue;
    row ??= { start, cells: [], header: true };
    row.header &&= name === 'th';
    cell = { from: end, tag: source.slice(start, end) };
  }
  closeRow(range.end);
  return { kind: 'table', range, header: header?.cells ?? [EMPTY_FLAT], rows };
}

/** The tags of rows and cells; a table within a cell is part of that cell. */
function tagsOfTable(tokens: readonly HtmlToken[]): HtmlToken[] {
  let depth = 0;
  return tokens.filter(({ kind, name }) => {
    if (name === 'table') depth += kind === 'open' ? 1 : -1;
    return depth === 1 && /^(?:tr|td|th)$/.test(name);
  });
}

/** An item that is still open, with the text that is not yet taken into its blocks. */
interface OpenItem {
  readonly start: number;
  readonly blocks: Block[];
  readonly ordered: boolean;
  textFrom: number;
}

/** The items of a list, those of lists within them among their blocks. */
function readItems(tokens: readonly HtmlToken[], source: string, readFlat: ReadFlat): ItemBlock[] {
  const found: ItemBlock[] = [];
  const lists: { readonly ordered: boolean; item?: OpenItem | undefined }[] = [];
  const takeText = (item: OpenItem | undefined, end: number): void => {
    if (item === undefined || source.slice(item.textFrom, end).trim() === '') return;
    const range = { start: item.textFrom, end };
    item.blocks.push({ kind: 'html', range, flat: readFlat(item.textFrom, end) });
  };
  const closeItem = (end: number): void => {
    const list = lists.at(-1);
    const item = list?.item;
    if (list === undefined || item === undefined) return;
    takeText(item, end);
    list.item = undefined;
    const stop = item.start + source.slice(item.start, end).trimEnd().length;
    const { start, ordered, blocks } = item;
    const made: ItemBlock = { kind: 'item', range: { start, end: stop }, ordered, blocks };
    const above = lists.at(-2)?.item;
    if (above === undefined) found.push(made);
    else above.blocks.push(made);
  };
  const closeList = (start: number, end: number): void => {
    closeItem(start);
    lists.pop();
    const above = lists.at(-1)?.item;
    if (above !== undefined) above.textFrom = end;
  };
  for (const { kind, name, start, end } of tokens.filter(isTagOfList)) {
    const list = lists.at(-1);
    if (name.endsWith('l')) {
      if (kind === 'close') closeList(start, end);
      else {
        takeText(list?.item, start);
        lists.push({ ordered: name === 'ol' });
      }
    } else if (list !== undefined && (name === 'li' || name === 'dt')) {
      // The explanation of a term comes after the term's end.
      if (kind === 'open' || name === 'li') closeItem(start);
      if (kind === 'open') {
        list.item = { start, blocks: [], ordered: list.ordered, textFrom: end };
      }
    } else if (name === 'dd' && list?.item !== undefined) {
      takeText(list.item, start);
      list.item.textFrom = end;
    }
  }
  const stop = tokens.at(-1)?.end ?? 0;
  while (lists.length > 0) closeList(stop, stop);
  return found;
}

function isTagOfList({ kind, name }: HtmlToken): boolean {
  return (kind === 'open' || kind === 'close') && /^(?:ul|ol|dl|li|dt|dd)$/.test(name);
}
