import { evidentOrder, type Order, placeFor, type Sortable } from '../../text/order.ts';
import type { TextEdit } from '../../text/text-edit.ts';
import type { Category, List, ListEntry } from '../list.ts';

/** Where a new entry goes. */
export interface InsertionPlace {
  /** The edits that put a text there; numbers behind it move on. */
  readonly edits: (text: string) => TextEdit[];
  /** The number of the new item where its neighbours have numbers. */
  readonly number?: number;
  /** The bullet or number of a new item, with the blank behind it. */
  readonly marker: string;
  /** The entries of the category, in order. */
  readonly own: readonly ListEntry[];
}

/** How entries are compared, and the order they should stand in when it is not to be found out. */
export interface OrderWishes {
  readonly order?: Order | undefined;
  readonly sortable: (entry: ListEntry) => Sortable;
}

/**
 * The place of a new entry in a category: where the order puts it that is given, else the one that
 * the category evidently has, else the one that all other categories have that have one; at the end
 * where there is none.
 */
export function insertionPlace(
  list: List,
  category: Category,
  added: Sortable,
  { order, sortable }: OrderWishes,
): InsertionPlace {
  const { text } = list.source;
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const own = entriesBelow(list, category);
  const [first] = own;
  if (first === undefined) {
    const at = category.heading.range.end;
    return {
      edits: (written) => [insertion(at, `${newline}${newline}${written}`)],
      marker: '- ',
      own,
    };
  }
  const by = order ?? evidentOrder(own.map(sortable)) ?? commonOrder(list, sortable);
  const at = by === undefined ? own.length : placeFor(by, own.map(sortable), added);
  const numbers = own.map(({ range }) => numberAt(text, range.start));
  const number = numberFor(numbers, at);
  const before = own[at - 1];
  const gap = gapAround(text, own, at) ?? newline;
  return {
    own,
    marker: markerAt(text, before ?? first, number),
    ...(number === undefined ? {} : { number }),
    edits: (written) => [
      before === undefined
        ? insertion(first.range.start, `${written}${gap}`)
        : insertion(before.range.end, `${gap}${written}`),
      ...movedOn(text, own, at, numbers),
    ],
  };
}

function entriesBelow(list: List, { heading }: Category): ListEntry[] {
  const next = list.headings.find(({ range }) => range.start >= heading.range.end);
  const end = next?.range.start ?? list.source.text.length;
  return list.entries.filter(({ range }) => range.start >= heading.range.end && range.start < end);
}

/** The order of a list whose categories, as far as they have an order, agree in it. */
function commonOrder(
  { entries }: List,
  sortable: (entry: ListEntry) => Sortable,
): Order | undefined {
  const byCategory = new Map<string, ListEntry[]>();
  for (const entry of entries) {
    const path = JSON.stringify(entry.categories);
    const own = byCategory.get(path);
    if (own === undefined) byCategory.set(path, [entry]);
    else own.push(entry);
  }
  const orders = [...byCategory.values()].flatMap((own) => evidentOrder(own.map(sortable)) ?? []);
  const [first] = orders;
  return orders.length > 1 && orders.every((one) => one === first) ? first : undefined;
}

/** What stands between two neighbours near the place; undefined where it is more than white space. */
function gapAround(text: string, own: readonly ListEntry[], at: number): string | undefined {
  for (const index of [at, at - 1, 1]) {
    const [before, after] = [own[index - 1], own[index]];
    if (before === undefined || after === undefined) continue;
    const gap = text.slice(before.range.end, after.range.start);
    if (gap !== '' && gap.trim() === '') return gap;
  }
  return undefined;
}

function numberAt(text: string, start: number): number | undefined {
  const digits = /^\s*(\d+)[.)]/.exec(text.slice(start, start + 12))?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** Items that are all numbered alike (`1.`) stay so; others go on counting. */
function numberFor(numbers: readonly (number | undefined)[], at: number): number | undefined {
  const before = numbers[at - 1];
  if (before === undefined) return numbers[at];
  return isConstant(numbers) ? before : before + 1;
}

function isConstant(numbers: readonly (number | undefined)[]): boolean {
  return numbers.length > 1 && numbers.every((one) => one === numbers[0]);
}

/** The numbers of the items behind the place, as long as they count on. */
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
    const start = entry.range.start + text.slice(entry.range.start).search(/\d/);
    const end = start + String(number).length;
    edits.push({ range: { start, end }, text: String(number + 1) });
  }
  return edits;
}

function markerAt(text: string, { range }: ListEntry, number: number | undefined): string {
  const mark = /^\s*([-*+]|\d+[.)])/.exec(text.slice(range.start, range.start + 12))?.[1] ?? '-';
  return number === undefined ? `${mark} ` : `${number}${mark.at(-1)} `;
}

function insertion(at: number, text: string): TextEdit {
  return { range: { start: at, end: at }, text };
}
