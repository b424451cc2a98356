import type { ListEntry } from '../../list/list.ts';
import { cellsOf } from '../../list/source/table-cells.ts';
import type { LineTable } from '../../text/line-table.ts';
import type { Range } from '../../text/range.ts';
import type { SourceFile } from '../../text/source-file.ts';
import { withoutTail } from '../../text/without-tail.ts';

/** Where a part of an entry is. */
type PartPlace =
  | 'after-title'
  | 'line-end'
  | 'below-title'
  | 'below-abstract'
  | 'last-line'
  | 'cell';

/** How an entry writes one of its parts, with holes for what differs from entry to entry. */
export interface PartStyle {
  readonly place: PartPlace;
  /** What is written, from the place on; a hole is between each two. Lines end with `\n`. */
  readonly literals: readonly string[];
  /** What the holes are for. */
  readonly holes: readonly string[];
  /** Punctuation that stays after a part at the end of its line. */
  readonly rest: string;
  /** Of a part in a table. */
  readonly column: number;
}

/** A stretch of a part that differs from entry to entry. */
export interface Hole {
  readonly name: string;
  readonly range: Range;
}

/** Marks before a part on a line of its own: indentation, a bullet, tags, emphasis. */
const LEAD = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])(?:[ \t]+|$))?(?:<[^<>\n]*>|[*_`~[(])*$/;
const TAIL = /^(?:<[^<>\n]*>|[*_`~\])}.,;]|[ \t])*$/;
const OPENING_LINE = /^(?:[-*+][ \t]+)?<(?:details|p|br|div)\b[^<>]*>$/i;
const CLOSING_LINE = /^<\/(?:details|p|div)>$/i;
/** More marks between a title and a part are something else. */
const LONGEST_OVER = 12;
const CLOSERS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/**
 * Reads how an entry writes a part; several answers when its place can be understood in several
 * ways, none when the part is not on its own.
 */
export function partStyles(
  source: SourceFile,
  entry: ListEntry,
  part: Range,
  holes: readonly Hole[],
): PartStyle[] {
  const { lines } = source;
  if (entry.unit === 'row') return inCell(source, entry, part, holes);
  return lines.position(part.start).line > lines.position(entry.titleRange.end).line
    ? onLinesOfItsOwn(source, entry, part, holes)
    : onTitleLine(source, entry, part, holes);
}

/** Where a title ends, the marks of its link and emphasis included. */
export function titleEnd({ text }: SourceFile, { links, titleRange }: ListEntry): number {
  const link = links.find(
    ({ range }) => range.start <= titleRange.start && titleRange.end <= range.end,
  );
  const end = link?.range.end ?? titleRange.end;
  const marks = /^(?:[*_~`"”’]|<\/[a-z\d]+>)+/i.exec(text.slice(end, end + 60))?.[0] ?? '';
  return end + marks.length;
}

function onTitleLine(
  source: SourceFile,
  entry: ListEntry,
  part: Range,
  holes: readonly Hole[],
): PartStyle[] {
  const { text, lines } = source;
  const line = lines.position(part.end).line;
  const landmark = titleEnd(source, entry);
  const lineStart = lines.lineStart(lines.position(part.start).line);
  if (part.start < landmark) return [];
  const over = leadOver(text.slice(Math.max(landmark, lineStart), part.start));
  const between = text.slice(landmark, part.start);
  const end = closed(text, part.start - over.length, part.end, lines.lineEnd(line));
  const styles: PartStyle[] = [];
  const rest = text.slice(end, lines.lineEnd(line)).trimEnd();
  if (/^[.,;]?$/.test(rest)) {
    const from = part.start - over.length;
    styles.push({ ...cut(text, { start: from, end }, holes), place: 'line-end', rest, column: 0 });
  }
  if (between.length <= LONGEST_OVER && !/[\p{L}\p{N}|\n]/u.test(between)) {
    styles.push({
      ...cut(text, { start: landmark, end }, holes),
      place: 'after-title',
      rest: '',
      column: 0,
    });
  }
  return styles;
}

/** What leads over to a part after other text of its line: punctuation, then marks and tags. */
function leadOver(text: string): string {
  let marks = text.length;
  while (marks > 0) {
    if (/[*_`~"“]/.test(text.charAt(marks - 1))) marks--;
    else {
      const tag = text.charAt(marks - 1) === '>' ? text.lastIndexOf('<', marks - 1) : -1;
      if (tag < 0 || !/^<[a-z][^<>\n]*>$/i.test(text.slice(tag, marks))) break;
      marks = tag;
    }
  }
  return text.slice(withoutTail(text.slice(0, marks), /[\s([{,;:·•–-]/).length);
}

/** The end of a part with the brackets closed that it opens. */
function closed(text: string, start: number, end: number, lineEnd: number): number {
  const open: string[] = [];
  for (const character of text.slice(start, end)) {
    const closer = CLOSERS[character];
    if (closer !== undefined) open.push(closer);
    else if (open.at(-1) === character) open.pop();
  }
  let at = end;
  while (at < lineEnd) {
    const character = text[at] ?? '';
    if (open.at(-1) === character) open.pop();
    else if (!/[*_`~]/.test(character)) break;
    at++;
  }
  return at;
}

function onLinesOfItsOwn(
  source: SourceFile,
  entry: ListEntry,
  part: Range,
  holes: readonly Hole[],
): PartStyle[] {
  const { text, lines } = source;
  let first = lines.position(part.start).line;
  let last = lines.position(part.end).line;
  if (!LEAD.test(text.slice(lines.lineStart(first), part.start).trimEnd())) return [];
  if (!TAIL.test(text.slice(part.end, lines.lineEnd(last)))) return [];
  const titleLine = lines.position(entry.titleRange.end).line;
  const entryEnd = lines.position(Math.max(entry.range.end - 1, 0)).line;
  while (first - 1 > titleLine && OPENING_LINE.test(lineText(source, first - 1).trim())) first--;
  while (last < entryEnd && CLOSING_LINE.test(lineText(source, last + 1).trim())) last++;
  let before = first - 1;
  while (before > titleLine && lineText(source, before).trim() === '') before--;
  const place = placeBelow(entry, lines, before, last >= entryEnd);
  const indent = indentOf(source, entry);
  const range = { start: lines.lineEnd(before), end: lines.lineEnd(last) };
  const style = cut(text, range, holes);
  const literals = style.literals.map((literal) => literal.replace(/\r\n?/g, '\n'));
  const aligned = literals.every((literal) =>
    [...literal.matchAll(/\n(?=[^\n])/g)].every(({ index }) =>
      literal.startsWith(indent, index + 1),
    ),
  );
  if (place === undefined || !aligned) return [];
  return [
    {
      ...style,
      literals: literals.map((_, index) => inner(literals, index, indent)),
      place,
      rest: '',
      column: 0,
    },
  ];
}

/** A literal without the entry's indentation; spaces at the very end of the part are removed. */
function inner(literals: readonly string[], index: number, indent: string): string {
  const literal = (literals[index] ?? '').replaceAll(`\n${indent}`, '\n');
  return index === literals.length - 1 ? literal.trimEnd() : literal;
}

/** The place of a part below a line of its entry. */
function placeBelow(
  { titleRange, abstract }: ListEntry,
  lines: LineTable,
  before: number,
  isLast: boolean,
): PartPlace | undefined {
  if (before === lines.position(titleRange.end).line) return 'below-title';
  if (abstract !== undefined && lines.position(abstract.range.end).line === before) {
    return 'below-abstract';
  }
  return isLast ? 'last-line' : undefined;
}

/** The spaces before an entry's first line. */
export function indentOf(source: SourceFile, { range }: ListEntry): string {
  const line = lineText(source, source.lines.position(range.start).line);
  return /^[ \t]*/.exec(line)?.[0] ?? '';
}

/** The bullet or number of an item, with the space after it. */
const BULLET = /^(?:[-*+]|\d{1,9}[.)])[ \t]+/;
/** Digits and spaces of a bullet, at most. */
const LONGEST_BULLET = 40;

/** How far the text of an entry is indented, its bullet counted as spaces: what is below it begins there. */
export function indentBelow(source: SourceFile, entry: ListEntry): string {
  const { start } = entry.range;
  const bullet = BULLET.exec(source.text.slice(start, start + LONGEST_BULLET))?.[0] ?? '';
  return indentOf(source, entry) + ' '.repeat(bullet.length);
}

function lineText({ text, lines }: SourceFile, line: number): string {
  return text.slice(lines.lineStart(line), lines.lineEnd(line));
}

function inCell(
  source: SourceFile,
  entry: ListEntry,
  part: Range,
  holes: readonly Hole[],
): PartStyle[] {
  const { text } = source;
  const cells = cellsOf(source, entry.titleRange.start);
  const column = cells.findIndex(({ start, end }) => start <= part.start && part.end <= end);
  const cell = cells[column];
  if (cell === undefined) return [];
  if (cell.start <= entry.titleRange.start && entry.titleRange.end <= cell.end) {
    return onTitleLine(source, entry, part, holes).filter(({ place }) => place === 'after-title');
  }
  const inside = text.slice(cell.start, cell.end);
  const start = cell.start + inside.length - inside.trimStart().length;
  const end = cell.start + inside.trimEnd().length;
  if (!LEAD.test(text.slice(start, part.start).trimEnd())) return [];
  if (!TAIL.test(text.slice(part.end, end))) return [];
  return [{ ...cut(text, { start, end }, holes), place: 'cell', rest: '', column }];
}

function cut(text: string, { start, end }: Range, holes: readonly Hole[]) {
  const literals: string[] = [];
  let from = start;
  for (const { range } of holes) {
    literals.push(text.slice(from, range.start));
    from = range.end;
  }
  return { literals: [...literals, text.slice(from, end)], holes: holes.map(({ name }) => name) };
}
