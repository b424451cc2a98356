import type { Category, Heading, List } from '../../list/list.ts';
import type { Contents, ContentsItem } from '../../list/read/sections/contents.ts';
import { didYouMean } from '../../text/did-you-mean.ts';
import { fold } from '../../text/fold.ts';
import { decodePercent } from '../../text/percent-encoded.ts';
import type { Range } from '../../text/range.ts';

/** Acronyms are a letter or two away from each other anyway. */
const SHORT = 5;

/** Of items with headings; for contents with more faults than that, nothing is guessed. */
const MOST_COMPARISONS = 50_000;

/** Contents below a heading of this level are those of a part. */
const DEEP = 3;

/** Which headings the contents name, and which a faulty item may have meant. */
export interface ContentsNames {
  /** The item that names a heading. */
  itemOf(heading: Heading): ContentsItem | undefined;
  /** Whether an item names the heading of this text. */
  isNamed(text: string): boolean;
  /** The heading that an item means which leads nowhere; never one that another item names. */
  meantBy(item: ContentsItem): Heading | undefined;
}

/** Looks up the items of a list's contents by heading, and the headings by item. */
export function contentsNames({ headings, source }: List, { items }: Contents): ContentsNames {
  const byName = new Map<string, ContentsItem>();
  for (const item of items) {
    for (const name of namesOf(item)) if (!byName.has(name)) byName.set(name, item);
  }
  const itemOf = ({ text, range }: Heading): ContentsItem | undefined => {
    const names = [anchorKey(text), fold(text), ...namedAnchors(source.text, range).map(anchorKey)];
    return names.map((name) => byName.get(name)).find((item) => item !== undefined);
  };
  const named = new Set(headings.filter(itemOf).map(({ text }) => text));
  const byItem = new Map(headings.map((one) => [itemOf(one), one] as const).reverse());
  const free = headings.filter((heading) => itemOf(heading) === undefined);
  const byFoldedText = new Map(headings.map((one) => [fold(one.text), one] as const).reverse());
  let guesses = Math.floor(MOST_COMPARISONS / (free.length + 1));
  return {
    itemOf,
    isNamed: (text) => named.has(text),
    meantBy(item) {
      const same = byFoldedText.get(fold(item.text)) ?? byItem.get(item);
      if (same !== undefined || guesses-- <= 0) return same;
      return closest(item.text, free) ?? closest(item.target?.slice(1) ?? '', free);
    },
  };
}

/**
 * Headings that the contents lack, each once. Contents need not go as deep as the headings, so a
 * category is there when it or one around it is; of one that is not, the heading counts that is
 * next to others of the contents.
 */
export function lackingHeadings(
  list: List,
  contents: Contents,
  isNamed: (name: string) => boolean,
): Heading[] {
  const categories = categoriesInReach(list, contents);
  const prefix = (path: readonly string[], depth: number): string =>
    path.slice(0, depth).join('\n');
  const parents = new Set(
    categories.flatMap(({ path }) =>
      path.flatMap((name, depth) => (isNamed(name) ? [prefix(path, depth)] : [])),
    ),
  );
  const lacking = categories.flatMap(({ path, heading: own }) => {
    if (path.some(isNamed)) return [];
    const name = path.find((_, depth) => parents.has(prefix(path, depth))) ?? path[0];
    return (
      list.headings.findLast(
        ({ text, range }) => text === name && range.start <= own.range.start,
      ) ?? []
    );
  });
  return [...new Set(lacking)];
}

/** The categories after the contents, as far as these reach. */
function categoriesInReach(list: List, contents: Contents): Category[] {
  const until = endOfReach(list, contents);
  const last = list.categories.at(-1);
  return list.categories.filter(
    (category) =>
      category.heading.range.start > contents.range.start &&
      category.heading.range.start < until &&
      !isOmitted(list, category.heading.range) &&
      !(category === last && BACK_MATTER.test(category.heading.text)),
  );
}

/** What the list relies on, at its end: readers come there from what refers to it. */
const BACK_MATTER =
  /^(?:footnotes?|notes|references?|sources)(?: (?:&|and) acknowledge?ments?)?:?$/i;

/** What programs that write contents take for "not in there": `## Moss <!-- omit in toc -->`. */
const OMITTED = /<!--\s*omit (?:in|from) toc\s*-->/i;

function isOmitted({ source: { text, lines } }: List, { start, end }: Range): boolean {
  return OMITTED.test(text.slice(start, lines.lineEnd(lines.position(end).line)));
}

/** Where the part of the list ends that contents are about: their own part, deep in a list. */
function endOfReach({ sections, headings, source }: List, { range }: Contents): number {
  const home = sections.findLast((section) => section.range.start <= range.start)?.heading;
  if (home === undefined || home.depth < DEEP) return source.text.length;
  const next = headings.find((one) => one.range.start > range.start && one.depth < home.depth);
  return next?.range.start ?? source.text.length;
}

const TAG = /<[a-z][^<>]*>/gi;
const NAME = /[\s"'](?:id|name)\s*=\s*["']?([^"'\s<>]+)/i;
/** Characters before a heading in which its named anchor may be. */
const NEAR = 300;

/** The anchors in a heading or right before it, `<a name="growth"></a>`. */
function namedAnchors(text: string, { start, end }: Range): string[] {
  const before = text.slice(Math.max(0, start - NEAR), start);
  const near = before.slice(startOfTags(before)) + text.slice(start, end);
  return (near.match(TAG) ?? []).flatMap((tag) => NAME.exec(tag)?.[1] ?? []);
}

/** Where the tags begin that a text ends with. */
function startOfTags(text: string): number {
  let start = text.length;
  for (;;) {
    const end = text.slice(0, start).trimEnd().length;
    const open = text.lastIndexOf('<', end - 1);
    if (open < 0 || text.indexOf('>', open) !== end - 1) return start;
    start = open;
  }
}

function namesOf({ text, target }: ContentsItem): string[] {
  // Generated contents link their own page by its whole address.
  const anchor = target?.replace(/^[^#]*(?=#)/, '');
  return [fold(text), ...(anchor === undefined ? [] : [anchorKey(anchor)])];
}

/**
 * Letters and digits of an anchor or heading. GitHub's own names differ in dashes, emoji and
 * numbers for repeated headings; a strict comparison would report working links as dead.
 */
function anchorKey(text: string): string {
  return fold(decodePercent(text).replace(/^#?user-content-/, ''))
    .replaceAll(' ', '')
    .replace(/(?<=\D)\d$/, '');
}

/** The heading that shares most of an item's words, or is a typing error away from it. */
function closest(text: string, headings: readonly Heading[]): Heading | undefined {
  const longer = headings.find((heading) => fold(heading.text).startsWith(`${fold(text)} `));
  if (longer !== undefined) return longer;
  const meant =
    fold(text).length < SHORT
      ? undefined
      : didYouMean(
          text,
          headings.map((heading) => heading.text),
        );
  if (meant !== undefined) return headings.find((heading) => heading.text === meant);
  const words = new Set(fold(text).split(' '));
  return headings.find((heading) => {
    const other = fold(heading.text).split(' ');
    const shared = other.filter((word) => words.has(word)).length;
    return shared > 0 && shared * 2 >= Math.max(words.size, other.length);
  });
}
