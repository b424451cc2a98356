import type { Heading, List } from '../list/list.ts';
import type { Contents, ContentsItem } from '../list/read/contents.ts';
import { didYouMean } from '../text/did-you-mean.ts';
import { fold } from '../text/fold.ts';
import type { Range } from '../text/range.ts';

/** Acronyms are a letter or two away from each other anyway. */
const SHORT = 5;

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
  return {
    itemOf,
    isNamed: (text) => named.has(text),
    meantBy(item) {
      const same = headings.find(({ text }) => fold(text) === fold(item.text));
      if (same !== undefined) return same;
      const free = headings.filter((heading) => itemOf(heading) === undefined);
      return closest(item.text, free) ?? closest(item.target?.slice(1) ?? '', free);
    },
  };
}

const NAMED = /<[a-z]+\s[^<>]*?\b(?:id|name)\s*=\s*["']?([^"'\s<>]+)[^<>]*>/gi;
/** Characters before a heading in which its named anchor may stand. */
const NEAR = 300;

/** The anchors in a heading or right before it, `<a name="growth"></a>`. */
function namedAnchors(text: string, { start, end }: Range): string[] {
  const before = text.slice(Math.max(0, start - NEAR), start);
  const lead = /(?:<[^<>]*>\s*)+$/.exec(before)?.[0] ?? '';
  return [...`${lead}${text.slice(start, end)}`.matchAll(NAMED)].map(([, name = '']) => name);
}

function namesOf({ text, target }: ContentsItem): string[] {
  // Generated contents link their own page by its whole address.
  const anchor = target?.replace(/^[^#]*(?=#)/, '');
  return [fold(text), ...(anchor === undefined ? [] : [anchorKey(anchor)])];
}

/**
 * Letters and digits of an anchor or heading. GitHub's own names differ in dashes, emoji and
 * numbers for repeated headings; being strict here would call good links dead.
 */
function anchorKey(text: string): string {
  let decoded = text;
  try {
    decoded = decodeURIComponent(text);
  } catch {
    // A stray "%" stands for itself.
  }
  return fold(decoded)
    .replaceAll(' ', '')
    .replace(/(?<=\D)\d$/, '');
}

/** The heading that shares most of an item's words, or is a typing error away from it. */
function closest(text: string, headings: readonly Heading[]): Heading | undefined {
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
