import { mostUsed } from '../../text/most-used.ts';
import {
  compareRanks,
  evidentOrder,
  type Order,
  placeFor,
  type Sortable,
} from '../../text/order.ts';
import { overlaps } from '../../text/range.ts';
import type { TextEdit } from '../../text/text-edit.ts';
import { entriesBySection } from '../entries-by-section.ts';
import { numberOf } from '../format/entry-strands.ts';
import type { Category, List, ListEntry, UnitKind } from '../list.ts';
import type { WritingFormat } from './writing-formats.ts';

/** Where a new entry goes. */
export interface InsertionPlace {
  /** The edits that insert a text there; numbers after it are increased. */
  readonly edits: (text: string) => TextEdit[];
  /** The number of the new item or row where its neighbors count on. */
  readonly number?: number;
  /** The text before each further line of an entry. */
  readonly indent: string;
}

/** How entries are compared, and the order they should have where that is configured. */
export interface OrderOptions {
  readonly order?: Order | undefined;
  readonly sortable: (entry: ListEntry) => Sortable;
}

/**
 * The place of a new entry among its neighbors: sorted by the given order, else by the order that
 * they evidently have, else by the order that all sorted categories share; at the end where there
 * is none.
 *
 * @param own the entries of the new one's category, in order.
 * @param above an entry whose label the new one goes above where there are none.
 */
export function insertionPlace(
  list: List,
  { own, unit, above, lead }: Pick<WritingFormat, 'own' | 'unit' | 'above' | 'lead'>,
  category: Category,
  { added, order, sortable }: OrderOptions & { readonly added: Sortable },
): InsertionPlace {
  const { text } = list.source;
  const [first] = own;
  if (first === undefined) {
    return above === undefined
      ? placeInEmpty(list, category, lead)
      : placeAbove(list, category, above);
  }
  const at = placeAmong(list, own, added, { order, sortable });
  const numbers = numbersOf(text, own);
  const number = numbers === undefined ? undefined : numberFor(numbers, at);
  const [before, after] = [own[at - 1], own[at]];
  const gap = gapAmong(text, own) ?? gapOf(list, unit) + indentAt(text, first.range.start);
  // The text between two neighbors belongs to the first of them, or names a group of others.
  const isBehind =
    after === undefined || (before !== undefined && !isGap(between(text, before, after)));
  return {
    indent: indentAt(text, (before ?? first).range.start),
    ...(number === undefined ? {} : { number }),
    edits: (written) => [
      isBehind && before !== undefined
        ? insertion(endOf(text, before, after), `${gap}${written}`)
        : insertion((after ?? first).range.start, `${written}${gap}`),
      ...(numbers === undefined ? [] : movedOn(text, own, at, numbers)),
    ],
  };
}

/** A line that only says that entries will follow, or an item without text. */
const PLACEHOLDER =
  /^[ \t]*(?:[-*+]|[-*+]?[ \t]*[*_(]{0,3}(?:coming soon|to be (?:added|updated|continued)|under construction|work in progress|tba|tbd|todo|wip)[ .!…]*[*_)]{0,3})[ \t]*$/i;
/** A line that ends a section: a rule, an anchor for the next heading, a link to the top. */
const CLOSING =
  /^[ \t]*(?:-{3,}|\*{3,}|_{3,}|<br ?\/?>|<a (?:name|id)=[^<>]*>(?:<\/a>)?|<hr ?\/?>|(?:<[^<>]*>|[([ *_])*\[[^[\]]*\]\(#[^()\s]*\)(?:<[^<>]*>|[)\] *_])*)[ \t]*$/i;

/**
 * The first entry of a category goes below its heading and the text there, in place of a line that
 * announces entries, and above what closes the section.
 */
function placeInEmpty(
  { source, sections }: List,
  { heading }: Category,
  lead: string | undefined,
): InsertionPlace {
  const { text } = source;
  const newline = newlineOf(text);
  const section = sections.find((one) => one.heading?.range.start === heading.range.start);
  const lines = text.slice(heading.range.end, section?.range.end).split('\n');
  const isOpen = (line: string): boolean => line.trim() === '' || CLOSING.test(line);
  let last = lines.length;
  while (last > 1 && isOpen(lines[last - 1]?.trimEnd() ?? '')) last--;
  const end = heading.range.end + lines.slice(0, last).join('\n').trimEnd().length;
  const line = lines[last - 1]?.trimEnd() ?? '';
  if (last > 1 && PLACEHOLDER.test(line)) {
    return {
      indent: '',
      edits: (written) => [{ range: { start: end - line.length, end }, text: written }],
    };
  }
  return {
    indent: '',
    edits: (written) => [insertion(end, `${lead ?? newline + newline}${written}`)],
  };
}

/** Above the line that names the group of an entry. */
function placeAbove({ source: { text } }: List, { heading }: Category, first: ListEntry) {
  const newline = newlineOf(text);
  const { end } = heading.range;
  const before = text.slice(end, first.range.start).trimEnd();
  const label = before.slice(before.lastIndexOf('\n') + 1);
  const at = label.trim() === '' ? first.range.start : end + before.length - label.length;
  const isItem = /^\s*(?:[-*+]|\d+[.)])\s/.test(label) && first.unit === 'item';
  return {
    indent: '',
    edits: (written: string) => [insertion(at, `${written}${newline}${isItem ? '' : newline}`)],
  };
}

function placeAmong(
  list: List,
  own: readonly ListEntry[],
  added: Sortable,
  { order, sortable }: OrderOptions,
): number {
  const items = own.map(sortable);
  const by = order ?? evidentOrder(items) ?? commonOrder(list, sortable);
  if (by !== undefined) return placeFor(by, items, added);
  // Within one year the months show whether the newest comes first.
  const months = own.map((entry) => ({ year: monthOf(entry) }));
  const isNewestFirst = evidentOrder(months) === 'year-descending';
  const [newest] = months;
  const { year } = added;
  if (!isNewestFirst || newest?.year === undefined || year === undefined) return own.length;
  return compareRanks('year', year + 1, newest.year) > 0
    ? 0
    : placeFor('year-descending', months, { year: year + 1 });
}

/** The year and month of an entry as one number, by its arXiv id. */
function monthOf({ identifiers }: ListEntry): number | undefined {
  const id = identifiers.find(({ kind }) => kind === 'arxiv')?.id ?? '';
  const [, year, month] = /^(\d\d)(\d\d)\./.exec(id) ?? [];
  return year === undefined ? undefined : 2000 + Number(year) + Number(month) / 100;
}

/** The order of a list whose categories, as far as they have an order, agree in it. */
function commonOrder(list: List, sortable: (entry: ListEntry) => Sortable): Order | undefined {
  const orders = entriesBySection(list).flatMap(
    ({ entries }) => evidentOrder(entries.map(sortable)) ?? [],
  );
  const [first] = orders;
  return orders.length > 1 && orders.every((one) => one === first) ? first : undefined;
}

function between(text: string, before: ListEntry, after: ListEntry): string {
  return text.slice(before.range.end, after.range.start);
}

const isGap = (gap: string): boolean => gap !== '' && gap.trim() === '';

/** The text between most neighbors: white space, or the same line between all of them. */
function gapAmong(text: string, own: readonly ListEntry[]): string | undefined {
  const gaps = own.slice(1).flatMap((after, at) => {
    const before = own[at];
    return before === undefined ? [] : [text.slice(endOf(text, before, after), after.range.start)];
  });
  const usual = mostUsed(gaps.filter((gap) => gap.includes('\n')));
  const count = gaps.filter((gap) => gap === usual).length;
  if (usual === undefined || isGap(usual)) return usual;
  return count > 2 && count * 3 >= gaps.length * 2 ? usual : mostUsed(gaps.filter(isGap));
}

/** The text between two entries of the list with the same layout. */
function gapOf(list: List, unit: UnitKind): string {
  const { text } = list.source;
  const newline = newlineOf(text);
  if (unit === 'row') return newline;
  const gaps = entriesBySection(list).flatMap(({ entries }) => {
    const alike = entries.filter((entry) => entry.unit === unit);
    const gap = alike.length < 2 ? undefined : gapAmong(text, alike);
    return gap === undefined || !isGap(gap) ? [] : [gap.split('\n').length - 1];
  });
  const lines = mostUsed(gaps) ?? (unit === 'item' || unit === 'line' ? 1 : 2);
  return newline.repeat(lines);
}

/** The end of an entry with the spaces after it, and the deeper lines below an item. */
function endOf(text: string, { range, unit }: ListEntry, next: ListEntry | undefined): number {
  const after = text.slice(range.end, Math.min(next?.range.start ?? text.length, range.end + FAR));
  if (unit === 'line') return range.end;
  const [first = '', ...lines] = after.split('\n');
  // Another entry may begin on the same line.
  let end = lines.length > 0 || next === undefined ? trimmedEnd(first, range.end) : range.end;
  if (unit !== 'item') return end;
  const indent = indentAt(text, range.start).length;
  let at = range.end + first.length + 1;
  for (const line of lines) {
    const isEmpty = line.trim() === '';
    if (!isEmpty && line.length - line.trimStart().length < indent + 2) break;
    if (!isEmpty) end = trimmedEnd(line, at);
    at += line.length + 1;
  }
  return end;
}

/** How far after an entry to search for what belongs to it (characters). */
const FAR = 4000;

function trimmedEnd(line: string, at: number): number {
  return at + line.length - (line.endsWith('\r') ? 1 : 0);
}

function indentAt(text: string, at: number): string {
  const before = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  return /^[ \t]*$/.test(before) ? before : '';
}

function newlineOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

/** The numbers of items or rows; undefined where they do not count: years, or citations. */
function numbersOf(
  text: string,
  own: readonly ListEntry[],
): readonly (number | undefined)[] | undefined {
  const numbers = own.map((entry) => {
    const place = numberOf(text, entry);
    const { year, date } = entry.places;
    const isYear = [year, date].some((one) => one && place && overlaps(one, place));
    return place === undefined || isYear ? undefined : Number(text.slice(place.start, place.end));
  });
  const isMarker = own.every(
    ({ unit, range }) => unit !== 'row' && /\d/.test(text.charAt(range.start)),
  );
  if (isMarker) return numbers;
  if (own.length === 1 && numbers[0] === 1) return numbers;
  const steps = numbers.slice(1).filter((one, at) => one === (numbers[at] ?? Number.NaN) + 1);
  return numbers.length > 1 && steps.length * 3 >= (numbers.length - 1) * 2 ? numbers : undefined;
}

/** Items that are all numbered alike (`1.`) stay so; others continue the numbering. */
function numberFor(numbers: readonly (number | undefined)[], at: number): number | undefined {
  const before = numbers[at - 1];
  if (before === undefined) return numbers[at];
  return isConstant(numbers) ? before : before + 1;
}

function isConstant(numbers: readonly (number | undefined)[]): boolean {
  return numbers.length > 1 && numbers.every((one) => one === numbers[0]);
}

/** The numbers after the place, as long as they are consecutive. */
function movedOn(
  text: string,
  own: readonly ListEntry[],
  at: number,
  numbers: readonly (number | undefined)[],
): TextEdit[] {
  if (isConstant(numbers)) return [];
  const edits: TextEdit[] = [];
  for (let index = at; index < own.length; index++) {
    const [number, entry] = [numbers[index], own[index]];
    const before = numbers[index - 1];
    if (number === undefined || entry === undefined) break;
    if (before !== undefined && number !== before + 1) break;
    const range = numberOf(text, entry);
    if (range === undefined) continue;
    const moved = String(number + 1);
    edits.push({ range, text: moved });
    // What belongs to an item is indented by the width of its number.
    if (moved.length > range.end - range.start && entry.unit === 'item') {
      const end = endOf(text, entry, own[index + 1]);
      const after = text.slice(range.end, end);
      for (const { index: newline } of after.matchAll(/\n(?=[ \t]+\S)/g)) {
        edits.push(insertion(range.end + newline + 1, ' '));
      }
    }
  }
  return edits;
}

function insertion(at: number, text: string): TextEdit {
  return { range: { start: at, end: at }, text };
}
