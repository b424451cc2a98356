import { mostUsed } from '../../text/most-used.ts';
import { newlineOf } from '../../text/newline-of.ts';
import {
  compareRanks,
  evidentOrder,
  type Order,
  placeFor,
  type Sortable,
  sortedPlaces,
} from '../../text/order.ts';
import { overlaps } from '../../text/range.ts';
import { insertion, type TextEdit } from '../../text/text-edit.ts';
import { entriesBySection } from '../entries-by-section.ts';
import { indentOf, numberOf } from '../format/entry-strands.ts';
import type { Category, List, ListEntry, UnitKind } from '../list.ts';
import { type InsertionPlace, placeAbove, placeInEmpty } from './place-in-empty.ts';
import type { WritingFormat } from './writing-format.ts';

/** What a new entry is sorted by. */
interface Added extends Sortable {
  /** 1 to 12. */
  readonly month?: number;
}

/** How entries are compared, and the order they should have where that is configured. */
export interface OrderOptions {
  readonly order?: Order | undefined;
  readonly sortable: (entry: ListEntry) => Sortable;
}

/**
 * The place of a new entry among its neighbors: sorted by the given order, else by the order that
 * they evidently have, else by the order that all sorted categories share and they do not
 * contradict; at the end where there is none.
 *
 * @param own the entries of the new one's category, in order.
 * @param above an entry whose label the new one goes above where there are none.
 */
export function insertionPlace(
  list: List,
  { own, unit, above, lead }: Pick<WritingFormat, 'own' | 'unit' | 'above' | 'lead'>,
  category: Category,
  { added, order, sortable }: OrderOptions & { readonly added: Added },
): InsertionPlace {
  const { text } = list.source;
  const [first] = own;
  if (first === undefined) {
    return above === undefined
      ? placeInEmpty(list, category, lead)
      : placeAbove(list, category, above);
  }
  const by = orderOf(list, own, { order, sortable });
  const numbering = numberingOf(text, own);
  // Numbers that count down show that the newest comes first.
  const at =
    by === undefined && numbering?.step === -1
      ? 0
      : placeAmong(list, own, added, { order: by, sortable });
  const number = numbering === undefined ? undefined : numberFor(numbering, at);
  const [before, after] = [own[at - 1], own[at]];
  const gap = gapAmong(text, own) ?? gapOf(list, unit) + indentOf(text, first.range.start);
  // The text between two neighbors belongs to the first of them, or names a group of others.
  const isBehind =
    after === undefined || (before !== undefined && !isGap(between(text, before, after)));
  return {
    indent: indentOf(text, (before ?? first).range.start),
    ...(by === undefined ? {} : { order: by }),
    ...(number === undefined ? {} : { number }),
    edits: (written) => [
      isBehind && before !== undefined
        ? insertion(endOf(text, before, after), `${gap}${written}`)
        : insertion((after ?? first).range.start, `${written}${gap}`),
      ...(numbering === undefined ? [] : movedOn(text, own, at, numbering)),
    ],
  };
}

function orderOf(
  list: List,
  own: readonly ListEntry[],
  { order, sortable }: OrderOptions,
): Order | undefined {
  const items = own.map(sortable);
  return order ?? evidentOrder(items) ?? commonOrder(list, items, sortable);
}

function placeAmong(
  list: List,
  own: readonly ListEntry[],
  added: Added,
  { order: by, sortable }: OrderOptions,
): number {
  const months = own.map((entry) => ({ year: monthOf(list.source.text, entry) }));
  const { month } = added;
  if (by !== undefined) {
    const isMonthly =
      by === evidentOrder(months) && added.year !== undefined && month !== undefined;
    return isMonthly
      ? placeFor(by, months, { year: (added.year ?? 0) + month / 100 })
      : placeFor(by, own.map(sortable), added);
  }
  // Within one year the months show whether the newest comes first.
  const isNewestFirst = evidentOrder(months) === 'year-descending';
  const [newest] = months;
  const { year } = added;
  if (!isNewestFirst || newest?.year === undefined || year === undefined)
    return endOfPapers(list.source.text, own);
  return compareRanks('year', year + 1, newest.year) > 0
    ? 0
    : placeFor('year-descending', months, { year: year + 1 });
}

/** After the last paper where a text announces resources below it, else after the last entry. */
function endOfPapers(text: string, own: readonly ListEntry[]): number {
  const last = own.findLastIndex(({ kind }) => kind === 'paper');
  const [paper, next] = [own[last], own[last + 1]];
  const isApart = paper !== undefined && next !== undefined && !isGap(between(text, paper, next));
  return isApart ? last + 1 : own.length;
}

/** The year and month of an entry as one number, by its date or its arXiv id. */
function monthOf(text: string, { identifiers, places }: ListEntry): number | undefined {
  const date = places.date && text.slice(places.date.start, places.date.end);
  const [, printed, number] = /^((?:19|20)\d\d)[-./](\d{1,2})$/.exec(date ?? '') ?? [];
  if (printed !== undefined) return Number(printed) + Number(number) / 100;
  const id = identifiers.find(({ kind }) => kind === 'arxiv')?.id ?? '';
  const [, year, month] = /^(\d\d)(\d\d)\./.exec(id) ?? [];
  return year === undefined ? undefined : 2000 + Number(year) + Number(month) / 100;
}

/** The order of a list whose categories, as far as they have an order, agree in it. */
function commonOrder(
  list: List,
  items: readonly Sortable[],
  sortable: (entry: ListEntry) => Sortable,
): Order | undefined {
  const orders = entriesBySection(list).flatMap(
    ({ entries }) => evidentOrder(entries.map(sortable)) ?? [],
  );
  const [first] = orders;
  if (first === undefined || orders.length < 2 || orders.some((one) => one !== first)) {
    return undefined;
  }
  return sortedPlaces(first, items).every((place, at) => place === at) ? first : undefined;
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
  const tail = unit === 'item' ? closingTail(text.slice(range.start, range.end)) : 0;
  if (tail > 0) return range.end - tail;
  const [first = '', ...lines] = after.split('\n');
  // Another entry may begin on the same line.
  let end = lines.length > 0 || next === undefined ? trimmedEnd(first, range.end) : range.end;
  if (unit !== 'item') return end;
  const indent = indentOf(text, range.start).length;
  let at = range.end + first.length + 1;
  for (const line of lines) {
    const isEmpty = line.trim() === '';
    if (!isEmpty && line.length - line.trimStart().length < indent + 2) break;
    if (!isEmpty) end = trimmedEnd(line, at);
    at += line.length + 1;
  }
  return end - closingTail(text.slice(range.start, end));
}

/** The length of the lines at the end that are hidden, or close what was opened above the entry. */
function closingTail(text: string): number {
  const lines = text.split('\n');
  const lower = text.toLowerCase();
  let last = lines.length;
  while (last > 1) {
    const line = lines[last - 1]?.trim() ?? '';
    const tag = /^<\/([a-z\d]+)>$/i.exec(line)?.[1]?.toLowerCase();
    const start = line.endsWith('-->')
      ? lines.slice(0, last).findLastIndex((one) => one.includes('<!--'))
      : line === '' || (tag !== undefined && !lower.includes(`<${tag}`))
        ? last - 1
        : 0;
    if (start < 1 || (line.endsWith('-->') && !lines[start]?.trim().startsWith('<!--'))) break;
    last = start;
  }
  const kept = lines.slice(0, last).join('\n');
  return text.length - kept.length + (kept.endsWith('\r') && last < lines.length ? 1 : 0);
}

/** How far after an entry to search for what belongs to it (characters). */
const FAR = 4000;

function trimmedEnd(line: string, at: number): number {
  return at + line.length - (line.endsWith('\r') ? 1 : 0);
}

interface Numbering {
  readonly numbers: readonly (number | undefined)[];
  /** From one entry to the next; 0 where all have the same number. */
  readonly step: 1 | 0 | -1;
}

/** The numbers of items or rows; undefined where they do not count: years, or citations. */
function numberingOf(text: string, own: readonly ListEntry[]): Numbering | undefined {
  const numbers = own.map((entry) => {
    const place = numberOf(text, entry);
    const { year, date } = entry.places;
    const isYear = [year, date].some((one) => one && place && overlaps(one, place));
    return place === undefined || isYear ? undefined : Number(text.slice(place.start, place.end));
  });
  const isMarker = own.every(
    ({ unit, range }) => unit !== 'row' && /\d/.test(text.charAt(range.start)),
  );
  const counts = (by: number): boolean => {
    const steps = numbers.slice(1).filter((one, at) => one === (numbers[at] ?? Number.NaN) + by);
    return numbers.length > 1 && steps.length * 3 >= (numbers.length - 1) * 2;
  };
  if (isMarker) return { numbers, step: isConstant(numbers) ? 0 : counts(-1) ? -1 : 1 };
  if (counts(1) || (own.length === 1 && numbers[0] === 1)) return { numbers, step: 1 };
  return numbers.length > 2 && counts(-1) ? { numbers, step: -1 } : undefined;
}

function isConstant(numbers: readonly (number | undefined)[]): boolean {
  return numbers.length > 1 && numbers.every((one) => one === numbers[0]);
}

/** Items that are all numbered alike (`1.`) stay so; others continue the numbering. */
function numberFor({ numbers, step }: Numbering, at: number): number | undefined {
  const [before, after] = [numbers[at - 1], numbers[at]];
  if (step < 0) return after === undefined ? before : after + 1;
  return before === undefined ? after : before + step;
}

/** The numbers after the place, or before it where they count down, as long as they are consecutive. */
function movedOn(
  text: string,
  own: readonly ListEntry[],
  at: number,
  { numbers, step }: Numbering,
): TextEdit[] {
  if (step === 0) return [];
  const edits: TextEdit[] = [];
  for (let index = step > 0 ? at : at - 1; index >= 0 && index < own.length; index += step) {
    const [number, entry] = [numbers[index], own[index]];
    const neighbor = numbers[index - step];
    if (number === undefined || entry === undefined) break;
    if (neighbor !== undefined && number !== neighbor + 1) break;
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
