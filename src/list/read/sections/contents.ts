import type { Range } from '../../../text/range.ts';
import { withoutComments } from '../../../text/without-comments.ts';
import type { List } from '../../list.ts';
import { roleOfName } from '../words/section-role.ts';

/** The table of contents that a list writes by hand. */
export interface Contents {
  /** From its first item to its last. */
  readonly range: Range;
  readonly items: readonly ContentsItem[];
}

/** One line of the contents. */
export interface ContentsItem {
  /** Plain text as a reader sees it. */
  readonly text: string;
  /** Where it leads, as written (`#surveys`); absent when it is not linked. */
  readonly target?: string;
  /** The item's text with its link, without the bullet. */
  readonly range: Range;
}

const BULLET = /^([ \t>]*)(?:[-*+]|\d{1,9}[.)])[ \t]+(\S.*)$/;
const MARKDOWN_LINK =
  /\[((?:[^[\]\\]|\\.|\[[^[\]]*\])*)\]\(\s*<?((?:[^()\s<>]|\([^()\s<>]*\))*)>?[^()]*\)/;
/** A link to a heading of the page. */
const INNER_LINK = /\[([^[\]\n]*)\]\((#[^()[\s]*)\)/g;
const HTML_LINK = /<a\s[^<>]*?href\s*=\s*["']?([^"'\s<>]+)["']?[^<>]*>(.*?)(?:<\/a>|$)/i;

/**
 * Finds a list's contents: the items of sections that are contents by their heading, a bullet tree
 * under an item called "Contents", or else bullets before the first category that nearly all lead
 * to places of the same page.
 */
export function contentsOf(list: List): Contents | undefined {
  const sections = list.sections.filter(({ role }) => role === 'contents');
  const named = sections.flatMap(({ range }) => itemsIn(list, range));
  // "Contents" may be those of the repository.
  const headings = new Set(list.headings.map(({ text }) => text.trim()));
  if (named.some(({ text, target }) => target !== undefined || headings.has(text.trim())))
    return contents(named);
  const first = list.categories.find(({ entries }) => entries > 0)?.heading.range.start;
  const before = itemsIn(list, { start: 0, end: first ?? 0 });
  const at = before.findIndex(({ text }) => roleOfName(text) === 'contents');
  if (at >= 0) return contents(before.slice(at + 1));
  const leading = before.filter(({ target }) => target?.startsWith('#') === true);
  return leading.length >= 2 && leading.length >= before.length * 0.8
    ? contents(leading)
    : undefined;
}

function contents(items: readonly ContentsItem[]): Contents | undefined {
  const [first] = items;
  const last = items.at(-1);
  if (first === undefined || last === undefined) return undefined;
  return { range: { start: first.range.start, end: last.range.end }, items };
}

function itemsIn({ source }: List, range: Range): ContentsItem[] {
  const items: ContentsItem[] = [];
  const shown = withoutComments(source.text.slice(range.start, range.end));
  const last = source.lines.position(range.end).line;
  for (let line = source.lines.position(range.start).line; line <= last; line++) {
    const start = source.lines.lineStart(line);
    if (start < range.start || start >= range.end) continue;
    const text = shown.slice(start - range.start, source.lines.lineEnd(line) - range.start);
    const item = bulletItem(text) ?? htmlItem(text);
    for (const { label, target, column, length } of item === undefined
      ? []
      : severalIn(item, text)) {
      const from = start + column;
      items.push({
        text: plain(label),
        ...(target === undefined ? {} : { target }),
        range: { start: from, end: from + length },
      });
    }
  }
  return items;
}

interface Item {
  readonly label: string;
  readonly target: string | undefined;
  readonly column: number;
  readonly length: number;
}

function bulletItem(line: string): Item | undefined {
  const body = BULLET.exec(line)?.[2]?.trimEnd();
  if (body === undefined) return undefined;
  const link = MARKDOWN_LINK.exec(body);
  const html = HTML_LINK.exec(body);
  return {
    label: link?.[1] ?? html?.[2] ?? body,
    target: link?.[2] ?? html?.[1],
    column: line.indexOf(body),
    length: body.length,
  };
}

/** The items of a line that names several headings of the page, or else its one item. */
function severalIn(item: Item, line: string): readonly Item[] {
  const links = [...line.matchAll(INNER_LINK)];
  if (links.length < 2) return [item];
  return links.map(({ 0: written, 1: label = '', 2: target, index }) => ({
    label,
    target,
    column: index,
    length: written.length,
  }));
}

function htmlItem(line: string): Item | undefined {
  if (!/<(?:li|td|a)\b/i.test(line)) return undefined;
  const link = HTML_LINK.exec(line);
  if (link === null) return undefined;
  const [whole, target, label = ''] = link;
  return { label, target, column: link.index, length: whole.length };
}

/** Text without emphasis, code and HTML marks. */
function plain(text: string): string {
  return text
    .replace(/<[^<>]*>/g, '')
    .replace(/[*_`~]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
