import { newlineOf } from '../../text/newline-of.ts';
import { entriesBySection } from '../entries-by-section.ts';
import type { SectionFormat } from '../format/formats.ts';
import { isRow } from '../format/row-template.ts';
import { printTemplate, type Template } from '../format/template.ts';
import type { Category, List, ListEntry } from '../list.ts';
import { headerAbove, type TableHeader, tableTemplate } from './table-template.ts';
import type { Form } from './writing-format.ts';

/**
 * The first row of an empty category: in its own table, which has a header alone, or in a new one
 * like those of the other sections where they are tables.
 */
export function firstRows(
  list: List,
  { heading }: Category,
  others: readonly SectionFormat[],
): readonly Form[] {
  const { text } = list.source;
  const newline = newlineOf(text);
  const section = list.sections.find((one) => one.heading?.range.start === heading.range.start);
  const body = text.slice(heading.range.end, section?.range.end);
  const own = headerAbove(list, heading.range.end + body.trimEnd().length + 1);
  const [usual] = others;
  const tables = others.filter(({ template }) => isRow(template));
  const example = tables.map((one) => tableOf(list, one)).find((one) => one !== undefined);
  const isOwn = own.start > heading.range.start;
  const header = isOwn ? own : usual === tables[0] ? example : undefined;
  if (header === undefined || header.columns.length === 0) return [];
  const above = text.slice(header.start, header.end).trimEnd();
  const lead = isOwn ? newline : `${newline}${newline}${above}${newline}`;
  return [...tables.slice(0, 2).map(({ template }) => template), undefined].map((template) => ({
    unit: 'row',
    alike: [],
    lead,
    template: tableTemplate(
      list,
      { range: { start: header.end + 1, end: header.end + 1 } },
      template,
    ).template,
  }));
}

/** The header of a section's last table. */
function tableOf(list: List, { heading }: SectionFormat): TableHeader | undefined {
  const rows = entriesBySection(list).find((one) => one.heading === heading)?.entries ?? [];
  const last = rows.findLast(({ unit }) => unit === 'row');
  const header = last === undefined ? undefined : headerAbove(list, last.range.start);
  return header === undefined || header.columns.length === 0 ? undefined : header;
}

/** Whether rows are of tools, datasets or scores, in a table without a column for papers or titles. */
export function isTableOfResources(list: List, rows: readonly ListEntry[]): boolean {
  const last = rows.at(-1);
  const showsPaper = ({ kind, url, authors, venue }: ListEntry): boolean =>
    kind === 'paper' && (url ?? authors ?? venue) !== undefined;
  if (last?.unit !== 'row' || rows.some(showsPaper)) return false;
  const { columns } = headerAbove(list, last.range.start);
  return columns.length > 0 && !columns.some((kind) => kind === 'title' || kind === 'paper');
}

/**
 * Rows for the last table of a category; none for one of resources.
 *
 * @param templates of the rows there, the best first.
 */
export function rowFormats(
  list: List,
  rows: readonly ListEntry[],
  templates: readonly Template[],
): Form[] {
  const last = rows.at(-1);
  if (last === undefined || isTableOfResources(list, rows)) return [];
  return [...templates, ...templates.flatMap(withoutTags), undefined].map((one) => {
    const { start, template: row } = tableTemplate(list, last, one);
    return { unit: 'row', alike: rows.filter(({ range }) => range.start > start), template: row };
  });
}

/** A template without the tags in it, which the rows may not close; none where it has no tags. */
export function withoutTags(template: Template): Template[] {
  const tag = /<(?!br\b)\/?[a-z][^<>]{0,200}>/gi;
  const bare = template.map((piece) =>
    'text' in piece ? { text: piece.text.replace(tag, '') } : piece,
  );
  return printTemplate(bare) === printTemplate(template) ? [] : [bare];
}

/** A row without a bar at its ends where its neighbor has none, as far as its cells there are not empty. */
export function rowLike(row: string, neighbor: string): string {
  const start = neighbor.trimStart().startsWith('|') ? row : row.replace(/^\|\s*(?=[^\s|])/, '');
  return neighbor.trimEnd().endsWith('|') || /\|\s*\|$/.test(start)
    ? start
    : start.slice(0, -1).trimEnd();
}
