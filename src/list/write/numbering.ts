import { mostUsed } from '../../text/most-used.ts';
import { overlaps } from '../../text/range.ts';
import { insertion, type TextEdit } from '../../text/text-edit.ts';
import { entriesBySection } from '../entries-by-section.ts';
import { numberOf } from '../format/entry-strands.ts';
import type { List, ListEntry } from '../list.ts';
import { endOf } from './entry-end.ts';

/** How the entries of a section are numbered. */
export interface Numbering {
  readonly numbers: readonly (number | undefined)[];
  /** From one entry to the next; 0 where all have the same number. */
  readonly step: 1 | 0 | -1;
  /** How many digits a number has at least: 2 where there is a `01`. */
  readonly digits: number;
}

/** The numbers of items or rows; undefined where they do not count: years, or citations. */
export function numberingOf(list: List, own: readonly ListEntry[]): Numbering | undefined {
  const { text } = list.source;
  const numbers = own.map((entry) => countOf(text, entry));
  const digits = digitsIn(text, own);
  const isMarker = own.every(
    ({ unit, range }) => unit !== 'row' && /\d/.test(text.charAt(range.start)),
  );
  const counts = (by: number): boolean => {
    const steps = numbers.slice(1).filter((one, at) => one === (numbers[at] ?? Number.NaN) + by);
    return numbers.length > 1 && steps.length * 3 >= (numbers.length - 1) * 2;
  };
  if (isMarker && isConstant(own.length === 1 ? numbersElsewhere(list, own) : numbers))
    return { numbers, digits, step: 0 };
  if (isMarker) return { numbers, digits, step: counts(-1) ? -1 : 1 };
  const [first] = numbers;
  // A single number counts from those of the section before.
  const isNext =
    first === 1 || (first !== undefined && first === (numberBefore(list, own) ?? 0) + 1);
  if (counts(1) || (own.length === 1 && isNext)) return { numbers, digits, step: 1 };
  return numbers.length > 2 && counts(-1) ? { numbers, digits, step: -1 } : undefined;
}

function digitsIn(text: string, own: readonly ListEntry[]): number {
  const padded = own.flatMap((entry) => {
    const { start = 0, end = 0 } = numberOf(text, entry) ?? {};
    return text.charAt(start) === '0' ? [end - start] : [];
  });
  return mostUsed(padded) ?? 1;
}

function countOf(text: string, entry: ListEntry): number | undefined {
  const place = numberOf(text, entry);
  const { year, date } = entry.places;
  const isYear = [year, date].some((one) => one && place && overlaps(one, place));
  return place === undefined || isYear ? undefined : Number(text.slice(place.start, place.end));
}

/** The numbers of the first other section with several items that have some. */
function numbersElsewhere(list: List, own: readonly ListEntry[]): (number | undefined)[] {
  const { text } = list.source;
  const other = entriesBySection(list).find(
    ({ entries }) =>
      entries.length > 1 &&
      !entries.some((one) => own.includes(one)) &&
      entries.every((one) => one.unit === 'item' && countOf(text, one) !== undefined),
  );
  return other?.entries.map((one) => countOf(text, one)) ?? [];
}

function numberBefore(
  { source, entries }: List,
  [first]: readonly ListEntry[],
): number | undefined {
  const before = first === undefined ? undefined : entries[entries.indexOf(first) - 1];
  return before === undefined ? undefined : countOf(source.text, before);
}

function isConstant(numbers: readonly (number | undefined)[]): boolean {
  return numbers.length > 1 && numbers.every((one) => one === numbers[0]);
}

/** Items that are all numbered alike (`1.`) stay so; others continue the numbering. */
export function numberFor({ numbers, step, digits }: Numbering, at: number): string | undefined {
  const [before, after] = [numbers[at - 1], numbers[at]];
  const up = step < 0 ? (after ?? Number.NaN) + 1 : (before ?? Number.NaN) + step;
  const number = Number.isNaN(up) ? (before ?? after) : up;
  return number?.toString().padStart(digits, '0');
}

/**
 * The numbers after the place, or before it where they count down, as long as they are consecutive:
 * those of later sections, too.
 */
export function movedOn(
  { source: { text }, entries }: List,
  own: readonly ListEntry[],
  at: number,
  { numbers, step, digits }: Numbering,
): TextEdit[] {
  const last = own.at(-1);
  if (step === 0 || last === undefined) return [];
  const moved =
    step > 0
      ? [...own.slice(at), ...entries.slice(entries.indexOf(last) + 1)]
      : own.slice(0, at).reverse();
  const edits: TextEdit[] = [];
  let before = numbers[step > 0 ? at - 1 : at];
  for (const [index, entry] of moved.entries()) {
    const number = countOf(text, entry);
    const range = numberOf(text, entry);
    if (number === undefined || range === undefined) break;
    if (before !== undefined && number !== before + 1) break;
    before = number;
    const next = String(number + 1).padStart(digits, '0');
    edits.push({ range, text: next });
    // What belongs to an item is indented by the width of its number.
    if (next.length > range.end - range.start && entry.unit === 'item') {
      const end = endOf(text, entry, step > 0 ? moved[index + 1] : own[at - index]);
      for (const { index: newline } of text.slice(range.end, end).matchAll(/\n(?=[ \t]+\S)/g))
        edits.push(insertion(range.end + newline + 1, ' '));
    }
  }
  return edits;
}
