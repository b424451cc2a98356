import { type Contents, type ContentsItem, contentsOf } from '../markdown/contents.ts';
import type { Category, List } from '../markdown/list.ts';
import { didYouMean } from '../text/did-you-mean.ts';
import { fold } from '../text/fold.ts';
import { count, quote } from './naming.ts';
import type { Problem, Rule } from './rule.ts';

/** From this many missing categories on, one finding tells of them all. */
const MANY = 5;

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
    yield* leadingNowhere(list, contents);
    yield* missing(list, contents);
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

function* leadingNowhere(list: List, contents: Contents): Iterable<Problem> {
  const places = placesOf(list);
  const headings = list.headings.map(({ text }) => text);
  for (const item of contents.items) {
    if (item.target?.startsWith('#') !== true || item.target === '#') continue;
    if (places.has(anchorKey(item.target))) continue;
    const meant = closest(item.text, headings) ?? closest(item.target.slice(1), headings);
    yield {
      message: `The item ${quote(item.text)} leads to "${item.target}", but no heading has that name.${meant === undefined ? ' Remove it, or correct its target.' : ` Did you mean [${meant}](#${slug(meant)})?`}`,
      at: { file: list.source, range: item.range },
      content: item.target,
    };
  }
}

function* missing(list: List, contents: Contents): Iterable<Problem> {
  const named = new Set(contents.items.flatMap(namesOf));
  const lacking = topCategories(list).filter(
    ({ heading }) => !named.has(anchorKey(heading.text)) && !named.has(fold(heading.text)),
  );
  if (lacking.length > MANY) {
    const names = lacking.slice(0, MANY).map(({ heading }) => quote(heading.text));
    yield {
      message: `The contents lack ${count(lacking.length, 'category', 'categories')}: ${names.join(', ')} and ${lacking.length - MANY} more. Add them.`,
      at: { file: list.source, range: contents.range },
      content: 'lacking',
    };
    return;
  }
  for (const { heading } of lacking) {
    yield {
      message: `The category ${quote(heading.text)} is not in the contents. Add [${heading.text}](#${slug(heading.text)}).`,
      at: { file: list.source, range: heading.range },
      content: heading.text,
      related: [{ file: list.source, range: contents.range, message: 'the contents' }],
    };
  }
}

/** The outermost categories; contents need not go deeper. */
function topCategories(list: List): Category[] {
  const depth = Math.min(...list.categories.map(({ heading }) => heading.depth));
  return list.categories.filter(({ heading }) => heading.depth === depth);
}

function namesOf(item: ContentsItem): string[] {
  return [fold(item.text), ...(item.target === undefined ? [] : [anchorKey(item.target)])];
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
  const meant = didYouMean(text, headings);
  if (meant !== undefined) return meant;
  const words = new Set(fold(text).split(' '));
  return headings.find((heading) => {
    const other = fold(heading).split(' ');
    const shared = other.filter((word) => words.has(word)).length;
    return shared > 0 && shared * 2 >= Math.max(words.size, other.length);
  });
}
