import type { Range } from '../../text/range.ts';
import type { SourceFile } from '../../text/source-file.ts';
import type { ListEntry, UnitKind } from '../list.ts';
import { linkLabel } from '../read/words/vocabulary.ts';
import { cellsOf } from '../source/table-cells.ts';
import { badgePlaces } from './badges.ts';
import { MarkStack } from './marks.ts';
import type { FieldName, Piece } from './template.ts';

/** A stretch of an entry that was read as a field, and its place in the source. */
export interface FieldStretch extends Range {
  readonly field: FieldName;
}

/** An entry as it is written, its fields separate from the text between. Cells of a row are separate. */
export interface EntryStrands {
  readonly strands: readonly (readonly Piece[])[];
  readonly isRow: boolean;
  readonly fields: readonly FieldStretch[];
}

/** Texts between fields beyond which they are cut off: nothing is learned from them. */
const LONGEST_TEXT = 1200;

/**
 * Cuts the source of an entry at its fields.
 *
 * @returns undefined for what no template can show: rows without cells.
 */
export function entryStrands(source: SourceFile, entry: ListEntry): EntryStrands | undefined {
  const { text } = source;
  const { range, unit } = entry;
  const all = fieldStretches(text, entry);
  if (unit !== 'row' || text.charAt(range.start) === '<') {
    const strands = [piecesIn(text, range, all, indentOf(text, range.start))];
    return { strands, isRow: false, fields: all };
  }
  const cells = cellsOf(source, range.start).filter(({ end }) => end <= range.end + 1);
  if (cells.length < 2) return undefined;
  return {
    strands: cells.map((cell) => piecesIn(text, trimmed(text, cell), all, '')),
    isRow: true,
    fields: all,
  };
}

function trimmed(text: string, { start, end }: Range): Range {
  const inside = text.slice(start, end);
  const from = start + inside.length - inside.trimStart().length;
  return { start: Math.min(from, end), end: Math.max(from, start + inside.trimEnd().length) };
}

/** The indentation of a line; empty where the offset is not at its first character. */
export function indentOf(text: string, at: number): string {
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  const before = text.slice(lineStart, at);
  return /^[ \t]*$/.test(before) ? before : '';
}

function piecesIn(
  text: string,
  range: Range,
  fields: readonly FieldStretch[],
  indent: string,
): Piece[] {
  const pieces: Piece[] = [];
  let from = range.start;
  const take = (to: number): void => {
    if (to <= from) return;
    const raw = text
      .slice(from, Math.min(to, from + LONGEST_TEXT))
      .replace(/\r\n?/g, '\n')
      // A new task is open, whether its neighbors are done or not.
      .replace(/^([-*+][ \t]+)\[x\](?=[ \t])/i, '$1[ ]')
      // White space at the end of a link is a slip.
      .replace(/(?<!\s)\s{1,9}(?=\]\()/g, '');
    pieces.push({ text: indent === '' ? raw : raw.replaceAll(`\n${indent}`, '\n') });
  };
  for (const { field, start, end } of fields) {
    if (start < range.start || end > range.end) continue;
    take(start);
    pieces.push({ field });
    from = end;
  }
  take(range.end);
  return pieces;
}

/** Fields whose places contain all that belongs to them, whatever marks are inside. */
const EXACT: ReadonlySet<FieldName> = new Set(['url', 'bib', 'abstract', 'n', '...']);

/** Where the fields of an entry are, in order; what is not whole by itself is no field. */
function fieldStretches(text: string, entry: ListEntry): FieldStretch[] {
  const { places, range, titleRange, abstract, citation, links, url } = entry;
  const wanted: (readonly [FieldName, Range | undefined])[] = [
    ['title', titleRange],
    ...links.flatMap(({ url: target, urlRange, text: name }): (readonly [FieldName, Range])[] =>
      urlRange !== undefined && target.trim() === url && isOfPaper(name) ? [['url', urlRange]] : [],
    ),
    ['abstract', abstract?.text === '' ? undefined : abstract?.range],
    ['key', citation?.keyRange],
    ['bib', citation?.anchor?.range],
    ['date', places.date],
    [
      places.year !== undefined && places.year.end - places.year.start === 2 ? 'yy' : 'year',
      places.year,
    ],
    ['authors', places.authors],
    ['venue', places.venue],
    ['n', numberOf(text, entry)],
    ...badgePlaces(text, entry),
  ];
  const found: FieldStretch[] = [];
  for (const [field, place] of wanted) {
    if (place === undefined || place.end <= place.start) continue;
    const whole = EXACT.has(field) ? place : wholeOf(text, trimmed(text, place), range);
    if (whole === undefined && field !== 'title') continue;
    const { start, end } = whole ?? place;
    if (found.some((one) => one.start < end && start < one.end)) continue;
    found.push({ field, start, end });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Whether a link may lead to a paper by what it is called: `[Code]` does not, a picture may. */
function isOfPaper(name: string): boolean {
  return !/[\p{L}\p{N}]/u.test(name) || linkLabel(name) !== 'other';
}

const NUMBERED: Partial<Readonly<{ [Kind in UnitKind]: RegExp }>> = {
  item: /^()(\d{1,9})(?=[.)]\s)/,
  row: /^(\|?[ \t]*)(\d{1,5})(?=[ \t]*\||[.)][ \t])/,
  heading: /^(#{1,6}[ \t]+)(\d{1,5})(?=[.)、](?!\d))/,
  paragraph: /^()(\d{1,4})(?=[.)、](?!\d))/,
  line: /^()(\d{1,4})(?=[.)、](?!\d))/,
};

/** A number in brackets at the start of an entry, after the bullet: `- [6] Slow Walls`, `**[6]** Slow Walls`. */
const BRACKETED = /^((?:[-*+][ \t]+)?(?:\*\*)?\\?\[)(\d{1,5})(?=\\?\](?:\*\*)?[ \t])/;
/** A number that is bold with what follows: `**6. Slow Walls**`. */
const BOLD = /^((?:[-*+][ \t]+)?\*\*)(\d{1,4})(?=[.)、](?!\d))/;

/** The number of a numbered item or heading, or of an entry or row that begins with one. */
export function numberOf(
  text: string,
  { unit, range }: Pick<ListEntry, 'unit' | 'range'>,
): Range | undefined {
  const form = NUMBERED[unit];
  const head = text.slice(range.start, range.start + 24);
  const [, before = '', digits] = form?.exec(head) ?? BRACKETED.exec(head) ?? BOLD.exec(head) ?? [];
  if (digits === undefined) return undefined;
  const start = range.start + before.length;
  return { start, end: start + digits.length };
}

const BEFORE = /[[*_`"“]{1,4}$/;
const AFTER = /^(?:[*_`]{0,3}\]\([^()\s]*\)|[*_`"”]{1,3})/;

/** A stretch with the marks that it opens or closes; undefined where they are unclear. */
function wholeOf(
  text: string,
  { start, end }: Range,
  { start: first, end: last }: Range,
): Range | undefined {
  if (isBalanced(text.slice(start, end))) return { start, end };
  const before = BEFORE.exec(text.slice(Math.max(first, start - 4), start))?.[0].length ?? 0;
  const after = AFTER.exec(text.slice(end, Math.min(last, end + 400)))?.[0].length ?? 0;
  for (let left = 0; left <= before; left++)
    for (const right of [0, after])
      if (left + right > 0 && isBalanced(text.slice(start - left, end + right)))
        return { start: start - left, end: end + right };
  return undefined;
}

/** A text without any of these has no marks. */
const OF_MARKS = /[<*_~`[\]()（）【】「」『』《》“”"]/;

function isBalanced(text: string): boolean {
  if (!OF_MARKS.test(text)) return true;
  if (text.length > LONGEST_TEXT * 4) return true;
  const marks = new MarkStack();
  const tokens = marks.read(text);
  return (
    marks.unclosed.length === 0 &&
    !tokens.some(
      ({ role, text: mark }) => role === 'plain' && /^(?:\]\(?|\)|\*{2,3}|_{2,3})$/.test(mark),
    )
  );
}
