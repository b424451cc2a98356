import { slug } from 'github-slugger';
import type { Heading } from '../../list/list.ts';
import type { Contents, ContentsItem } from '../../list/read/sections/contents.ts';
import { fold } from '../../text/fold.ts';
import { newlineOf } from '../../text/newline-of.ts';
import type { SourceFile } from '../../text/source-file.ts';
import { insertion, type TextEdit } from '../../text/text-edit.ts';

const LINKED = /^([*_~]*)\[([^[\]]*)\]\((#[^()\s]*)\)([*_~]*[.,;:]?)$/;
const HTML_LINKED = /^(<a\s[^<>]*>)[^<>]*(<\/a>)$/i;
const HREF = /\shref\s*=\s*["']?#[^"'\s<>]+/i;
/** What may be around an item on its line: a bullet, tags. */
const AROUND = /^(?:[ \t>*+-]|\d{1,9}[.)]|<\/?[a-z][^<>]*>)*$/i;

/**
 * Leads an item to a heading. Its label follows where it was named after the place that is not
 * there: then the heading was renamed, or the item is misspelled.
 */
export function retarget(
  { text }: SourceFile,
  { range, target, text: label }: ContentsItem,
  heading: Heading,
  anchor: string,
): TextEdit[] {
  if (target === undefined) return [];
  const source = text.slice(range.start, range.end);
  const at = Math.max(source.lastIndexOf(`(${target}`), source.lastIndexOf(`"${target}`));
  if (at < 0) return [];
  const start = range.start + at + 1;
  const edit = { range: { start, end: start + target.length }, text: `#${anchor}` };
  const labelAt = range.start + source.indexOf(`[${label}]`) + 1;
  const follows =
    fold(label) !== fold(heading.text) && labelAt > range.start && `#${slug(label)}` === target;
  if (!follows || /[[\]]/.test(heading.text)) return [edit];
  return [{ range: { start: labelAt, end: labelAt + label.length }, text: heading.text }, edit];
}

/** Makes a link of an item that is bare text. */
export function link({ text }: SourceFile, { range }: ContentsItem, anchor: string): TextEdit[] {
  if (/[[\]<>]/.test(text.slice(range.start, range.end))) return [];
  return [insertion(range.start, '['), insertion(range.end, `](#${anchor})`)];
}

/** An item that is still to be written, and the item next to which it goes. */
export interface NewItem {
  readonly heading: Heading;
  readonly anchor: string;
  readonly neighbor: ContentsItem;
  readonly side: 'after' | 'before';
}

/**
 * Writes a new item on a line of its own, in the style of its neighbor: its indentation, bullet,
 * number and emphasis. It goes after the items below the neighbor. The numbers that follow are
 * increased, where they count.
 *
 * @returns nothing where the neighbor shares its line with something else.
 */
export function insertItem(source: SourceFile, contents: Contents, item: NewItem): TextEdit[] {
  const { text, lines } = source;
  const { neighbor, side } = item;
  const { line } = lines.position(neighbor.range.start);
  const lead = text.slice(lines.lineStart(line), neighbor.range.start);
  const trail = text.slice(neighbor.range.end, lines.lineEnd(line)).trimEnd();
  const body = bodyLike(text.slice(neighbor.range.start, neighbor.range.end), item);
  if (body === undefined || !AROUND.test(lead) || !AROUND.test(trail)) return [];
  const siblings = siblingsFrom(source, contents, neighbor);
  const [, next] = siblings.items;
  const number = numberIn(lead);
  const counts = number !== undefined && (next === undefined || numberOf(source, next) !== number);
  const own = counts && side === 'after' ? lead.replace(/\d+/, String(number + 1)) : lead;
  const newline = newlineOf(text);
  const at = side === 'after' ? lines.lineEnd(siblings.lastLine) : lines.lineStart(line);
  const written = `${own}${body}${trail}`;
  return [
    insertion(at, side === 'after' ? `${newline}${written}` : `${written}${newline}`),
    ...(counts ? siblings.items.slice(side === 'after' ? 1 : 0) : []).flatMap((sibling) =>
      countUp(source, sibling),
    ),
  ];
}

function bodyLike(source: string, { heading, anchor }: NewItem): string | undefined {
  const label = heading.text;
  const markdown = LINKED.exec(source);
  if (markdown !== null) {
    const [, opening = '', , , closing = ''] = markdown;
    return `${opening}[${label.replace(/[[\]]/g, '\\$&')}](#${anchor})${closing}`;
  }
  const html = HTML_LINKED.exec(source);
  const [, opening = '', closing = ''] = html ?? [];
  if (!HREF.test(opening)) return undefined;
  const escaped = label.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `${opening.replace(HREF, (href) => `${href.slice(0, href.indexOf('#'))}#${anchor}`)}${escaped}${closing}`;
}

/** An item with those that follow it at its level, and the line on which what is below it ends. */
function siblingsFrom(source: SourceFile, { items }: Contents, first: ContentsItem) {
  const column = columnOf(source, first);
  const siblings = [first];
  let lastLine = source.lines.position(first.range.end).line;
  for (const item of items.slice(items.indexOf(first) + 1)) {
    const other = columnOf(source, item);
    if (other < column) break;
    if (other === column) siblings.push(item);
    else if (siblings.length === 1) lastLine = source.lines.position(item.range.end).line;
  }
  return { items: siblings, lastLine };
}

/** How far the line of an item is indented. */
function columnOf(source: SourceFile, { range }: ContentsItem): number {
  const { lines, text } = source;
  const start = lines.lineStart(lines.position(range.start).line);
  const indent = /^[ \t>]*/.exec(text.slice(start, range.start))?.[0] ?? '';
  return indent.replaceAll('\t', '    ').length;
}

function numberIn(lead: string): number | undefined {
  const digits = /^[ \t>]*(\d{1,9})[.)]/.exec(lead)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

function numberOf(source: SourceFile, { range }: ContentsItem): number | undefined {
  const start = source.lines.lineStart(source.lines.position(range.start).line);
  return numberIn(source.text.slice(start, range.start));
}

function countUp(source: SourceFile, item: ContentsItem): TextEdit[] {
  const number = numberOf(source, item);
  if (number === undefined) return [];
  const lineStart = source.lines.lineStart(source.lines.position(item.range.start).line);
  const start = source.text.indexOf(String(number), lineStart);
  const end = start + String(number).length;
  return [{ range: { start, end }, text: String(number + 1) }];
}
