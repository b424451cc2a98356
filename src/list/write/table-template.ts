import { fold } from '../../text/fold.ts';
import { mostUsed } from '../../text/most-used.ts';
import { isCertain } from '../certain-facts.ts';
import { cellsIn, rowOf } from '../format/row-template.ts';
import {
  type FieldName,
  fieldsOf,
  type Piece,
  type Template,
  YEAR_FIELDS,
} from '../format/template.ts';
import type { List, ListEntry } from '../list.ts';
import { type ColumnKind, columnKind, VOCABULARY } from '../read/words/vocabulary.ts';
import { isDelimiterRow } from '../source/line-shape.ts';
import { cellsOf } from '../source/table-cells.ts';

const FIELD: Partial<Readonly<{ [Kind in ColumnKind]: FieldName }>> = {
  title: 'title',
  authors: 'authors',
  venue: 'venue',
  date: 'year',
  abstract: 'abstract',
  key: 'key',
};

/**
 * The template of a new row of a row's table. Cells are written as those of the other rows; a
 * column whose cells show no field gets the one that its header names. All others stay empty.
 *
 * @param usual the template of the other rows, where they have one.
 * @returns the template, and where the table begins.
 */
export function tableTemplate(
  list: List,
  { range }: Pick<ListEntry, 'range'>,
  usual: Template | undefined,
): { readonly start: number; readonly template: Template } {
  const { start, columns } = headerAbove(list, range.start);
  const width = columns.length || cellsOf(list.source, range.start).length;
  const cells = usual === undefined ? [] : cellsIn(usual);
  // Rows may end before the last columns.
  const known = Array.from({ length: width }, (_, at) =>
    cells.length > width ? [] : (cells[at] ?? []),
  );
  const rows = list.entries.filter(
    (one) => one.unit === 'row' && one.range.start > start && one.range.start <= range.start,
  );
  // Names of methods may be read as people, and kinds of data as venues.
  const doubtful = (['authors', 'venue'] as const).filter(
    (fact) => rows.filter((row) => isCertain(row, fact)).length * 2 < rows.length,
  );
  const rowsCells = rows.map((row) =>
    cellsOf(list.source, row.range.start).map((cell) =>
      list.source.text.slice(cell.start, cell.end).trim(),
    ),
  );
  const fitting = ofColumns(known, columns, new Set(doubtful));
  const written = linked(byColumns(onceEach(fitting), columns), columns, rowsCells).map(
    (cell, at) => {
      const dated = rows.filter(({ venue, year }, row) =>
        rowsCells[row]?.[at]?.includes(`${venue} ${year}`),
      );
      return dated.length * 3 >= rows.length * 2 ? withYear(cell) : cell;
    },
  );
  return {
    start,
    template: rowOf(
      written.map((cell, at) =>
        cell.length > 0 ? cell : nothingIn(rowsCells.map((row) => row[at] ?? '')),
      ),
      spaceOf(rows.map((row) => list.source.text.slice(row.range.start, row.range.end))),
    ),
  };
}

/** A cell with the year behind its venue, also where another one has the year. */
function withYear(cell: Template): Template {
  if (fieldsOf(cell).some((field) => YEAR_FIELDS.has(field))) return cell;
  return cell.flatMap((piece): Piece[] =>
    'field' in piece && piece.field === 'venue'
      ? [piece, { text: ' ' }, { field: 'year' }]
      : [piece],
  );
}

/** Whether most rows have spaces around what is in their cells. */
function spaceOf(rows: readonly string[]): '' | ' ' {
  const tight = rows.filter((row) => /^\|?[^|\s]/.test(row) && /[^|\s]\|[^|\s]/.test(row));
  return tight.length * 2 > rows.length ? '' : ' ';
}

/** What the cells of a column show where nothing is known, such as a dash. */
function nothingIn(cells: readonly string[]): Template {
  const nothing = cells.filter(
    (cell) => /^[*_`]{0,3}[-\u2013\u2014/]{0,3}[*_`]{0,3}$/.test(cell) || NOTHING.has(fold(cell)),
  );
  const usual = mostUsed(nothing) ?? '';
  const count = nothing.filter((cell) => cell === usual).length;
  // A word such as "None" says more than a dash.
  const fewest = fold(usual) === '' ? FEWEST : Math.max(FEWEST, (cells.length * 2) / 3);
  return usual !== '' && count >= fewest ? [{ text: usual }] : [];
}

/** Words that stand for nothing. */
const NOTHING: ReadonlySet<string> = new Set(VOCABULARY.nothing);
/** Fewer dashes may have another meaning. */
const FEWEST = 2;

/** Whether a row has as many cells as a table, each with what the header names. */
export function fitsTable(list: List, { range }: ListEntry, row: Template): boolean {
  const { columns } = headerAbove(list, range.start);
  const cells = cellsIn(row);
  return (
    cells.length === (columns.length || cellsOf(list.source, range.start).length) &&
    cells.every((cell, at) => {
      const named = FIELD[columns[at] ?? 'other'];
      const own = fieldsOf(cell).filter((field) => field !== '...' && field !== 'url');
      const beside = BESIDE[columns[at] ?? 'other'] ?? [];
      return (
        named === undefined ||
        own.length === 0 ||
        own.some((field) => field === named || beside.includes(field))
      );
    })
  );
}

/** A table's header, with the row of dashes below it. */
export interface TableHeader {
  readonly start: number;
  readonly end: number;
  readonly columns: readonly ColumnKind[];
}

/** The header of the table around an offset. */
export function headerAbove({ source }: Pick<List, 'source'>, at: number): TableHeader {
  const { text, lines } = source;
  for (let line = lines.position(at).line - 1; line > 1; line--) {
    const rule = text.slice(lines.lineStart(line), lines.lineEnd(line));
    if (rule.trim() === '') break;
    if (!isDelimiterRow(rule)) continue;
    const start = lines.lineStart(line - 1);
    const columns = cellsOf(source, start).map((cell) =>
      columnKind(
        text
          .slice(cell.start, cell.end)
          .replace(/<[^<>]*>|[*_`]/g, ' ')
          .trim(),
      ),
    );
    return { start, end: lines.lineEnd(line), columns };
  }
  return { start: 0, end: 0, columns: [] };
}

/** What the cells of a column may show besides what its header names. */
const BESIDE: Partial<Readonly<{ [Kind in ColumnKind]: readonly FieldName[] }>> = {
  authors: ['authors'],
  venue: ['venue', 'year', 'yy', 'date'],
  paper: ['venue', 'year', 'yy', 'date'],
  date: ['venue', 'year', 'yy', 'date'],
};

/** Cells without what their headers do not name: a row that was misread may have put it there. */
function ofColumns(
  cells: readonly Template[],
  columns: readonly ColumnKind[],
  doubtful: ReadonlySet<FieldName>,
): Template[] {
  return cells.map((cell, at) => {
    const kind = columns[at];
    const own = fieldsOf(cell).filter((field) => field !== '...' && field !== 'url');
    // Numbers such as those of samples may look like years.
    const isDoubtful = (field: FieldName): boolean => YEAR_FIELDS.has(field) || doubtful.has(field);
    if (kind === 'other' && own.length > 0 && own.every(isDoubtful)) return [];
    const beside = BESIDE[kind ?? 'other'];
    if (beside === undefined || own.includes('title')) return cell;
    const fitting = own.filter((field) => beside.includes(field));
    if (fitting.length === own.length) return cell;
    const [first] = fitting;
    return first === undefined ? [] : [{ field: first }];
  });
}

/** Each field in one cell: rows may differ in where they have it. Beside the link is best. */
function onceEach(cells: readonly Template[]): Template[] {
  const links = (cell: Template): boolean => fieldsOf(cell).includes('url');
  const order = [...cells.keys()].sort(
    (a, b) => Number(links(cells[b] ?? [])) - Number(links(cells[a] ?? [])) || a - b,
  );
  const seen = new Set<FieldName>();
  const kept = new Set<number>();
  for (const at of order) {
    const own = fieldsOf(cells[at] ?? []).filter((field) => field !== '...' && field !== 'url');
    if (own.some((field) => seen.has(field))) continue;
    for (const field of own) seen.add(field);
    kept.add(at);
  }
  return cells.map((cell, at) => (kept.has(at) ? cell : []));
}

function byColumns(cells: readonly Template[], columns: readonly ColumnKind[]): Template[] {
  const shown = new Set(cells.flatMap(fieldsOf));
  const hasTitle = shown.has('title') || columns.includes('title');
  return cells.map((cell, at): Template => {
    if (fieldsOf(cell).some((field) => field !== '...')) return cell;
    const kind = columns[at] ?? 'other';
    // A "Publication" is the paper itself, or where it appeared next to its title.
    const field =
      kind !== 'paper' ? FIELD[kind] : !hasTitle ? 'title' : shown.has('url') ? 'venue' : undefined;
    const isDate = field === 'year' && (shown.has('date') || shown.has('yy'));
    if (field === undefined || shown.has(field) || isDate) return [];
    shown.add(field);
    return [{ field }];
  });
}

/** Cells with a link to the paper: in the column for it, else around the title. */
function linked(
  cells: readonly Template[],
  columns: readonly ColumnKind[],
  rows: readonly (readonly string[])[],
): Template[] {
  if (cells.some((cell) => fieldsOf(cell).includes('url'))) return [...cells];
  const paper = columns.findIndex((kind, at) => kind === 'paper' && cells[at]?.length === 0);
  const home = paper >= 0 ? paper : cells.findIndex((cell) => fieldsOf(cell).includes('title'));
  const link = (name: Piece): Piece[] => [
    { text: '[' },
    name,
    { text: '](' },
    { field: 'url' },
    { text: ')' },
  ];
  return cells.map((cell, at) => {
    if (at !== home) return cell;
    const names = rows.flatMap((row) => /^\[([^[\]]+)\]\(/.exec(row[at] ?? '')?.[1] ?? []);
    if (cell.length === 0) return link({ text: mostUsed(names) ?? 'Paper' });
    return cell.flatMap((piece) =>
      'field' in piece && piece.field === 'title' ? link(piece) : [piece],
    );
  });
}
