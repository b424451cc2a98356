import { type Contents, type ContentsItem, contentsOf } from '../markdown/contents.ts';
import type { Category, Heading, List } from '../markdown/list.ts';
import { didYouMean } from '../text/did-you-mean.ts';
import { fold } from '../text/fold.ts';
import { count, quote } from './naming.ts';
import type { Problem, Rule } from './rule.ts';

/** From this many missing categories on, one finding tells of them all. */
const MANY = 5;
/** From this many dead items on, one finding tells of them all. */
const MANY_DEAD = 20;
/** Acronyms are a letter or two away from each other anyway. */
const SHORT = 5;
/** Contents below a heading of this level are those of a part. */
const DEEP = 3;

/** The contents lead to the categories that the list has. */
export const contentsSync: Rule = {
  id: 'contents-sync',
  severity: 'warning',
  fix: 'none',
  summary: 'The contents link every category, and every link of theirs leads somewhere.',
  why: 'Readers enter a long list through its contents; what is missing there is not found, and a dead item sends them nowhere.',
  *check({ catalog: { list } }) {
    const contents = list === undefined ? undefined : contentsOf(list);
    if (list === undefined || contents === undefined) return;
    yield* withoutLink(list, contents);
    const dead = deadItems(list, contents);
    yield* leadingNowhere(list, contents, dead);
    yield* missing(list, contents, new Set(dead.map(({ meant }) => meant)));
  },
};

function* withoutLink(list: List, contents: Contents): Iterable<Problem> {
  const unlinked = contents.items.filter(({ target }) => target === undefined);
  // Items that only group others need no link.
  if (unlinked.length < contents.items.length) return;
  const targets = list.categories.map(({ heading }) => heading.text);
  const [first] = unlinked;
  const example = first === undefined ? undefined : (closest(first.text, targets) ?? targets[0]);
  yield {
    message: `The contents name ${count(unlinked.length, 'item')} without linking ${unlinked.length === 1 ? 'it' : 'them'}. Link each to its heading${example === undefined ? '' : `, such as [${example}](#${slug(example)})`}.`,
    at: { file: list.source, range: contents.range },
    content: 'without links',
  };
}

/** An item that leads to no heading, and the heading it was probably meant for. */
interface DeadItem {
  readonly item: ContentsItem;
  readonly target: string;
  readonly meant: string | undefined;
}

function deadItems(list: List, contents: Contents): DeadItem[] {
  const places = placesOf(list);
  const headings = list.headings.map(({ text }) => text);
  return contents.items.flatMap((item) => {
    const { target } = item;
    if (target?.startsWith('#') !== true || target === '#') return [];
    if (places.has(anchorKey(target))) return [];
    const meant = closest(item.text, headings) ?? closest(target.slice(1), headings);
    return [{ item, target, meant }];
  });
}

function* leadingNowhere(
  list: List,
  contents: Contents,
  dead: readonly DeadItem[],
): Iterable<Problem> {
  const [first] = dead;
  if (first !== undefined && dead.length > MANY_DEAD) {
    const names = dead.slice(0, MANY).map(({ item }) => quote(item.text));
    yield {
      message: `${dead.length} of ${contents.items.length} items of the contents lead to headings that are not there: ${names.join(', ')} and ${dead.length - MANY} more. Remove them, or correct their targets.`,
      at: { file: list.source, range: first.item.range },
      content: 'many dead',
    };
    return;
  }
  for (const { item, target, meant } of dead) {
    yield {
      message: `The item ${quote(item.text)} leads to "${target}", but no heading has that name.${meant === undefined ? ' Remove it, or correct its target.' : ` Did you mean [${meant}](#${slug(meant)})?`}`,
      at: { file: list.source, range: item.range },
      content: target,
    };
  }
}

function* missing(
  list: List,
  contents: Contents,
  meant: ReadonlySet<string | undefined>,
): Iterable<Problem> {
  const named = new Set(contents.items.flatMap(namesOf));
  const until = endOfReach(list, contents);
  const categories = list.categories.filter(
    ({ heading: { range } }) => range.start > contents.range.start && range.start < until,
  );
  const isNamed = (name: string): boolean => named.has(anchorKey(name)) || named.has(fold(name));
  const lacking = unnamed(list, categories, isNamed).filter(({ text }) => !meant.has(text));
  if (lacking.length > MANY) {
    const names = lacking.slice(0, MANY).map(({ text }) => quote(text));
    yield {
      message: `The contents lack ${count(lacking.length, 'category', 'categories')}: ${names.join(', ')} and ${lacking.length - MANY} more. Add them.`,
      at: { file: list.source, range: contents.range },
      content: 'lacking',
    };
    return;
  }
  for (const { text, range } of lacking) {
    yield {
      message: `The category ${quote(text)} is not in the contents. Add [${text}](#${slug(text)}).`,
      at: { file: list.source, range },
      content: text,
      related: [{ file: list.source, range: contents.range, message: 'the contents' }],
    };
  }
}

/** Where the part of the list ends that contents are about: their own part, deep in a list. */
function endOfReach({ sections, headings, source }: List, { range }: Contents): number {
  const home = sections.findLast((section) => section.range.start <= range.start)?.heading;
  if (home === undefined || home.depth < DEEP) return source.text.length;
  const next = headings.find((one) => one.range.start > range.start && one.depth < home.depth);
  return next?.range.start ?? source.text.length;
}

/**
 * Headings that the contents lack, each once. Contents need not go as deep as the headings, so a
 * category is there when it or one around it is; of one that is not, the heading counts that stands
 * beside others of the contents.
 */
function unnamed(
  { headings }: List,
  categories: readonly Category[],
  isNamed: (name: string) => boolean,
): Heading[] {
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
      headings.findLast(({ text, range }) => text === name && range.start <= own.range.start) ?? []
    );
  });
  return [...new Set(lacking)];
}

function namesOf(item: ContentsItem): string[] {
  // Generated contents link their own page by its whole address.
  const anchor = item.target?.replace(/^[^#]*(?=#)/, '');
  return [fold(item.text), ...(anchor === undefined ? [] : [anchorKey(anchor)])];
}

/** Headings and named anchors that an item of the contents may lead to. */
function placesOf(list: List): Set<string> {
  const places = new Set(list.headings.map(({ text }) => anchorKey(text)));
  for (const { range } of list.headings) {
    places.add(anchorKey(list.source.text.slice(range.start, range.end)));
  }
  for (const [, name = ''] of list.source.text.matchAll(
    /\b(?:id|name)\s*=\s*["']?([^"'\s<>]+)/gi,
  )) {
    places.add(anchorKey(name));
  }
  return places;
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

/**
 * GitHub's name for a heading: lower case, punctuation dropped, blanks to dashes
 * (https://docs.github.com/en/get-started/writing-on-github, "Section links").
 */
function slug(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]+/gu, '')
    .replaceAll(' ', '-');
}

/** The heading that shares most of an item's words, or is a typing error away from it. */
function closest(text: string, headings: readonly string[]): string | undefined {
  const meant = fold(text).length < SHORT ? undefined : didYouMean(text, headings);
  if (meant !== undefined) return meant;
  const words = new Set(fold(text).split(' '));
  return headings.find((heading) => {
    const other = fold(heading).split(' ');
    const shared = other.filter((word) => words.has(word)).length;
    return shared > 0 && shared * 2 >= Math.max(words.size, other.length);
  });
}
