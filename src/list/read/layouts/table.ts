import type { Range } from '../../../text/range.ts';
import type { Row, TableBlock } from '../../source/block.ts';
import { EMPTY_FLAT, type FlatText, plain, trimRange } from '../../source/flat-text.ts';
import { authorEvidence } from '../authors.ts';
import { readBadges } from '../badges.ts';
import { readCitationText } from '../citation-text.ts';
import { cutDetails } from '../details.ts';
import { type Draft, finish } from '../draft.ts';
import { entryLinks } from '../entry-link.ts';
import type { Facts } from '../facts.ts';
import { linkRole } from '../link-role.ts';
import { paperUrl } from '../paper-url.ts';
import type { Attribute, Parts } from '../parts.ts';
import { type Column, columnsOf, headerColumn, textOf } from '../table-columns.ts';
import { cleanAuthors } from '../tail-authors.ts';
import { outsideLinks } from '../tail-text.ts';
import { findTitle } from '../title.ts';
import { isVenueLike } from '../venue.ts';
import { isDate, yearIn } from '../year.ts';

/** One entry per row; `undefined` for rows that hold none (and for the tables of an index). */
export function readTableEntries({ header, rows }: TableBlock): Draft[] {
  const columns = columnsOf(header, rows);
  if (isIndex(rows, columns) || isStatistics(header, rows)) return [];
  const drafts: Draft[] = [];
  for (const row of rows) {
    const draft = readRow(row, columns);
    if (draft !== undefined) drafts.push(draft);
  }
  return drafts;
}

/** A table whose rows lead to other files or places of the repository, and to no work. */
function isIndex(rows: readonly Row[], columns: readonly Column[]): boolean {
  let inward = 0;
  for (const { cells } of rows) {
    const links = cells.flatMap((cell) =>
      cell.links.map(({ url }) => (CHAPTER.test(url) ? 'relative' : linkRole(url))),
    );
    if (
      links.includes('paper') ||
      (columns.includes('link') && links.some((role) => !INWARD.has(role)))
    )
      return false;
    if (INWARD.has(links[0] ?? 'other')) inward++;
  }
  return inward > rows.length * 0.5;
}

/** A table of counts: no link in it, and no header that names works. */
function isStatistics(header: readonly FlatText[], rows: readonly Row[]): boolean {
  const named = header.some((cell) =>
    ['title', 'paper', 'name'].includes(headerColumn(textOf(cell))),
  );
  return !named && rows.every(({ cells }) => cells.every(({ links }) => links.length === 0));
}

/** A Markdown file of a repository: a chapter of the list. */
const CHAPTER = /^https?:\/\/github\.com\/[^?#]+\/blob\/[^?#]+\.md(?:[?#]|$)/i;
const INWARD: ReadonlySet<string> = new Set(['relative', 'anchor']);

function readRow({ range, cells }: Row, columns: readonly Column[]): Draft | undefined {
  const index = columns.indexOf('title');
  let cell = cells[index];
  if (cell === undefined || textOf(cell) === '' || isPlaceholder(textOf(cell))) {
    // A cell is missing or empty: the name, or the first linked text, stands in.
    cell =
      cells[columns.indexOf('name')] ??
      cells.find((other) => other.links.length > 0 && textOf(other).length > 8);
  }
  if (cell === undefined) return undefined;
  const { texts, details } = cutDetails(cells);
  const place = cells.indexOf(cell);
  const head = texts[place] ?? cell;
  const others = texts.filter((_, at) => at !== place && columns[at] !== 'abstract');
  const attributes: Attribute[] = cells.flatMap((value, at) =>
    attributeOf(value, columns[at], at === place),
  );
  const parts: Parts = { range, head, texts: others, attributes, details, bibtex: [] };
  const placed = titleIn(head);
  if (placed === undefined) return undefined;
  const tails = [head, ...others].map((flat) => ({
    flat,
    stretches: [{ start: 0, end: flat.text.length }],
  }));
  const draft = finish(
    parts,
    'table',
    {
      flat: head,
      range: placed.range,
      style: 'plain',
      ...(placed.link === undefined ? {} : { link: placed.link }),
    },
    tails,
    rowFacts(attributes, head, placed, others),
  );
  if (draft === undefined) return undefined;
  const labelled = paperCell(cells, columns, place);
  const linked = placed.link !== undefined;
  const own = linked ? linkRole(placed.link?.url ?? '') : 'other';
  const url =
    linked && (own === 'paper' || labelled === undefined) ? draft.url : (labelled ?? draft.url);
  return { ...draft, style: 'cell', ...(url === undefined ? {} : { url }) };
}

const isPlaceholder = (text: string): boolean =>
  /^[-–—/\\.?~\s]*$|^(?:n\/?a|null|none|tbd|todo)$/i.test(text);

function attributeOf(flat: FlatText, column: Column | undefined, isTitle: boolean): Attribute[] {
  if (isTitle || textOf(flat) === '' || isPlaceholder(textOf(flat))) return [];
  const label = { start: 0, end: 0 };
  switch (column) {
    case 'authors':
    case 'venue':
    case 'date':
      return [{ kind: column, value: flat, label }];
    case 'abstract':
      return flat.tags.length > 0 ? [] : [{ kind: 'abstract', value: flat, label }];
    default:
      return [];
  }
}

function value(attributes: readonly Attribute[], kind: Attribute['kind']): string | undefined {
  const found = attributes.find((attribute) => attribute.kind === kind);
  return found === undefined ? undefined : textOf(found.value);
}

/** The people that fill the line below the title in its cell. */
function authorsBelow(head: FlatText, title: Range): string | undefined {
  const lineBreak = head.text.indexOf('\n', title.end);
  if (lineBreak < 0) return undefined;
  const below = head.text.slice(lineBreak).search(/\S/);
  if (below < 0) return undefined;
  const start = lineBreak + below;
  const next = head.text.indexOf('\n', start);
  const line = cleanAuthors(outsideLinks(head, { start, end: next < 0 ? head.text.length : next }));
  const evidence = authorEvidence(line);
  return evidence === 'strong' || (evidence === 'weak' && /\s/.test(line)) ? line : undefined;
}

/** Authors, venue and year of a row: from their columns, then from the title's cell, then from any. */
function rowFacts(
  attributes: readonly Attribute[],
  head: FlatText,
  placed: TitleInCell,
  others: readonly FlatText[],
): Facts {
  const badge = readBadges(head);
  const authors =
    value(attributes, 'authors') ??
    placed.authors ??
    authorsBelow(head, placed.range) ??
    linkedAuthors(others);
  const venueText = value(attributes, 'venue');
  const venue = venueText ?? badge.venue;
  const year =
    yearIn(value(attributes, 'date') ?? '') ??
    yearIn(venueText ?? '') ??
    yearIn(placed.tail) ??
    badge.year ??
    datedCell(others);
  return {
    ...(authors === undefined ? {} : { authors }),
    ...(venue === undefined || isDate(venue) ? {} : { venue }),
    ...(year === undefined ? {} : { year }),
  };
}

/** `[Li et al.](url)` in a paper column names the authors. */
function linkedAuthors(cells: readonly FlatText[]): string | undefined {
  for (const cell of cells) {
    for (const link of cell.links) {
      const shown = cell.text.slice(link.start, link.end).trim();
      if (/\bet\.?\s?al\b/i.test(shown) && authorEvidence(shown) !== 'none') return shown;
    }
  }
  return undefined;
}

function datedCell(cells: readonly FlatText[]): number | undefined {
  for (const cell of cells) {
    const text = textOf(cell);
    if (isDate(text) || (isVenueLike(text) && text.length < 40)) {
      const year = yearIn(text);
      if (year !== undefined) return year;
    }
  }
  return undefined;
}

function paperCell(
  cells: readonly FlatText[],
  columns: readonly Column[],
  title: number,
): string | undefined {
  for (const [index, cell] of cells.entries()) {
    if (index === title || columns[index] !== 'paper') continue;
    const link = cell.links.find(({ url }) => url.trim() !== '');
    if (link !== undefined) return link.url.trim();
  }
  const columnsOfLinks = cells.flatMap((cell, index) =>
    columns[index] === 'link' ? cell.links : [],
  );
  const generic = columns.filter((column) => column === 'link').length === 1 && cells.length <= 3;
  const open = columnsOfLinks.find(({ url }) => !['code', 'video', 'talk'].includes(linkRole(url)));
  const listed = paperUrl(entryLinks(cells));
  if (listed === undefined && generic && open !== undefined) return open.url.trim();
  return paperUrl(
    entryLinks(cells.filter((_, index) => index !== title && columns[index] === 'other')),
  );
}

interface TitleInCell {
  readonly range: Range;
  readonly link?: FlatText['links'][number];
  readonly authors?: string;
  /** What follows the title in its cell. */
  readonly tail: string;
}

/** The title within its cell: a citation's, a linked one, a bold one, or all of the cell. */
function titleIn(cell: FlatText): TitleInCell | undefined {
  const { text, links } = cell;
  const cited = /[“"]/.test(text)
    ? readCitationText(text, { start: 0, end: text.length })
    : undefined;
  if (cited?.title !== undefined) {
    const { title, authors, tail } = cited;
    const link = links.find(({ start, end }) => start <= title.start && end >= title.end);
    return {
      range: title,
      authors: plain(cell, authors),
      tail: plain(cell, tail),
      ...(link === undefined ? {} : { link }),
    };
  }
  const title = findTitle(cell ?? EMPTY_FLAT);
  if (title === undefined) return undefined;
  const end = nameEnd(text, title.from);
  const whole = trimRange(text, { start: title.from, end }, '.');
  const alone = links.length === 0 || end < (links[0]?.start ?? 0);
  const range = title.style === 'plain' && alone ? whole : title.range;
  return {
    range,
    tail: text.slice(range.end),
    ...(title.link === undefined ? {} : { link: title.link }),
  };
}

/** Where a name ends in a cell that goes on with a description, parted by two blanks or a dash. */
function nameEnd(text: string, from: number): number {
  if (text.length - from < 120) return text.length;
  const separator = /\n|\s{2,}| [-–—] /.exec(text.slice(from));
  return separator === null || separator.index < 2 ? text.length : from + separator.index;
}
