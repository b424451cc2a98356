import { plainText } from '../../scholarly/scholarly-text.ts';
import { memo, memoOf } from '../../text/memo.ts';
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
import { insertion } from '../../text/text-edit.ts';
import { entriesBySection } from '../entries-by-section.ts';
import { indentOf } from '../format/entry-strands.ts';
import type { Category, List, ListEntry } from '../list.ts';
import { endOf } from './entry-end.ts';
import type { NewEntry } from './new-entry.ts';
import { movedOn, numberFor, numberingOf } from './numbering.ts';
import { type InsertionPlace, placeAbove, placeInEmpty } from './place-in-empty.ts';
import type { WritingFormat } from './writing-format.ts';

/** What a new entry is sorted by. */
interface Added extends Sortable {
  /** 1 to 12. */
  readonly month?: number;
  /** The family name of the first author. */
  readonly author?: string;
}

/** What a new entry is sorted by. */
export function sortableNew({ title, year, month, citationKey, people }: NewEntry): Added {
  const author = people?.[0]?.family;
  return {
    title: plainText(title),
    year,
    key: citationKey,
    ...(month === undefined ? {} : { month }),
    ...(author === undefined ? {} : { author }),
  };
}

/** How entries are compared, and the order they should have where that is configured. */
export interface OrderOptions {
  readonly order?: Order | undefined;
  readonly sortable: (entry: ListEntry) => Sortable;
}

/**
 * The place of a new entry among its neighbors: sorted by the given order, else by the order that
 * they evidently have, else by the order that all sorted categories share and they do not
 * contradict; by the authors where these evidently are in order, and at the end where nothing is.
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
  const numbering = numberingOf(list, own);
  // Numbers that count down show that the newest comes first.
  const at =
    by === undefined && numbering?.step === -1
      ? 0
      : placeAmong(list, own, added, { order: by, sortable });
  const number = numbering === undefined ? undefined : numberFor(numbering, at);
  const [before, after] = [own[at - 1], own[at]];
  const gap =
    gapAmong(text, own) ??
    gapBelow(text, first) ??
    gapOf(list)(unit) + indentOf(text, first.range.start);
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
      ...(numbering === undefined ? [] : movedOn(list, own, at, numbering)),
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
    return placeByAuthor(own, added) ?? endOfPapers(list.source.text, own);
  return compareRanks('year', year + 1, newest.year) > 0
    ? 0
    : placeFor('year-descending', months, { year: year + 1 });
}

/** Where the printed authors are evidently in order. */
function placeByAuthor(own: readonly ListEntry[], { author }: Added): number | undefined {
  const printed = own.map(({ authors }) => ({ title: authors }));
  const isSorted = own.length > FEW_AUTHORS && evidentOrder(printed) === 'title';
  return isSorted && author !== undefined
    ? placeFor('title', printed, { title: author })
    : undefined;
}

/** So few names may be in order by chance. */
const FEW_AUTHORS = 5;

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
  const [, century = '20', years, number] =
    /^(19|20)?(\d\d)[-./](\d{1,2})(?:[-./]\d{1,2})?$/.exec(date ?? '') ?? [];
  if (years !== undefined) return Number(century + years) + Number(number) / 100;
  const id = identifiers.find(({ kind }) => kind === 'arxiv')?.id ?? '';
  const [, year, month] = /^(\d\d)(\d\d)\./.exec(id) ?? [];
  return year === undefined ? undefined : 2000 + Number(year) + Number(month) / 100;
}

/** The share of categories that may have another order: one in so many. */
const FEW_OTHERS = 8;

/** The orders that the sections of a list evidently have, as its entries are compared. */
const ordersWith = memoOf((sortable: OrderOptions['sortable']) =>
  memoOf((list: List) =>
    entriesBySection(list).flatMap(({ entries }) => evidentOrder(entries.map(sortable)) ?? []),
  ),
);

/** The order of a list whose categories, as far as they have an order, nearly all agree in it. */
function commonOrder(
  list: List,
  items: readonly Sortable[],
  sortable: (entry: ListEntry) => Sortable,
): Order | undefined {
  const orders = ordersWith(sortable)(list);
  const usual = mostUsed(orders);
  const others = orders.filter((one) => one !== usual).length;
  if (usual === undefined || orders.length < 2 || others > orders.length / FEW_OTHERS) {
    return undefined;
  }
  return sortedPlaces(usual, items).every((place, at) => place === at) ? usual : undefined;
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
  if (count > 2 && count * 3 >= gaps.length * 2) return usual;
  // A comment above each entry is of that alone.
  return (
    mostUsed(gaps.filter(isGap)) ?? mostUsed(gaps.flatMap((gap) => BEFORE_COMMENT.exec(gap) ?? []))
  );
}

/** Line ends above a comment: `<!-- ... -->`, `[comment]: <> (...)`. */
const BEFORE_COMMENT = /^(?:\r?\n)+(?=<!--|\[[^[\]\n]{1,40}\]: ?[<#])/;

/** The text between an item and the next one at its depth, which may be no entry. */
function gapBelow(text: string, item: ListEntry): string | undefined {
  const end = endOf(text, item, undefined);
  const next = /^(\s{1,40})(?:[-*+]|\d{1,9}[.)])[ \t]/.exec(text.slice(end, end + 60))?.[1];
  const indent = indentOf(text, item.range.start);
  const isBeside = item.unit === 'item' && next?.slice(next.lastIndexOf('\n') + 1) === indent;
  return isBeside && next?.includes('\n') ? next : undefined;
}

/** The text between two entries of the list with the same layout. */
const gapOf = memoOf((list: List) =>
  memo((unit) => {
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
  }),
);
