import { isThematicBreak } from './line-shape.ts';
import type { Node } from './node.ts';
import { simpleInline } from './simple-inline.ts';

/** A node that still grows. */
interface OpenNode extends Node {
  end: number;
  readonly children: Node[];
}

/** A list item that the next lines may still belong to. */
interface OpenItem {
  /** Where its content begins on the line; what is indented so far belongs to it. */
  readonly offset: number;
  /** The bullet, or the character after the number. Another one begins another list. */
  readonly marker: string;
  readonly list: OpenNode;
  readonly item: OpenNode;
}

const ITEM = /^ *([-*+]|(\d{1,9})[.)])( +)(?=[^ ])/;
/** More spaces after a bullet are part of the item. */
const WIDEST_GAP = 4;
const BULLET_ALONE = /^ *(?:[-*+]|\d{1,9}[.)]) *$/;
/** What begins another kind of block, or a task. */
const OTHER_BLOCK = /^(?:[#><]|`{3}|\[[ xX]\])/;
/** A line of these alone can be the row below a table's header, or the line below a heading. */
const RULER = /^[-=:| ]+$/;
/** The first line of fenced code at the margin, with at most a language. */
const FENCE = /^(`{3,})([\w+-]*)$/;
/** Definitions, and characters whose meaning only a whole parser can determine. */
const DIFFICULT = /[\t\r\f\v\0~@\\\ue000]|\]:|\[\^|&#?\w+;/;
/** What remark changes in code, or folding would. */
const DIFFICULT_CODE = /[\t\r\0\ue000]/;

/** A line that is a paragraph, or an item's first. */
interface SimpleLine {
  /** Where its content begins; a bullet may come before it. */
  readonly begin: number;
  readonly indent: number;
  /** Whether an empty line stands before it. */
  readonly afterEmptyLine: boolean;
  readonly bullet?: { readonly marker: string; readonly number: string | undefined };
}

/**
 * Reads Markdown that consists of lists of items, paragraphs of one line each and fenced code, as
 * most of a curated list does, exactly as remark does but many times faster. Returns undefined for
 * anything else: text that may not be simple is left to remark.
 *
 * Rules: https://spec.commonmark.org/0.31.2/#list-items, with indented code turned off.
 *
 * @param shift the number added to all places.
 */
export function simpleBlocks(text: string, shift: number): Node[] | undefined {
  const blocks: Node[] = [];
  let open: readonly OpenItem[] = [];
  let afterEmptyLine = true;
  let next = 0;
  for (let at = 0; at < text.length; at = next + 1) {
    next = text.indexOf('\n', at);
    if (next < 0) next = text.length;
    const end = text.charAt(next - 1) === '\r' && next > at ? next - 1 : next;
    const whole = text.slice(at, end);
    if (whole.trim() === '') {
      if (/[^ ]/.test(whole)) return undefined;
      afterEmptyLine = true;
      continue;
    }
    const code = codeAt(text, at, whole, shift);
    if (code !== undefined) {
      blocks.push(code);
      open = [];
      next = code.end - shift;
      afterEmptyLine = false;
      continue;
    }
    if (DIFFICULT.test(whole)) return undefined;
    const line = lineOf(whole, afterEmptyLine);
    const paragraph = line && paragraphOf(whole, line.begin, at + shift);
    if (line === undefined || paragraph === undefined) return undefined;
    const added = add(blocks, open, line, paragraph);
    if (added === undefined) return undefined;
    open = added;
    afterEmptyLine = false;
  }
  return blocks;
}

/** Fenced code that begins at a place; undefined where none does, or it does not end. */
function codeAt(text: string, at: number, line: string, shift: number): Node | undefined {
  const opening = FENCE.exec(line);
  if (opening === null) return undefined;
  const [, marks = '', lang = ''] = opening;
  const closing = new RegExp(`\n${marks}\`*(?=\n|$)`, 'g');
  closing.lastIndex = at + line.length;
  const found = closing.exec(text);
  if (found === null) return undefined;
  const value = text.slice(at + line.length + 1, found.index);
  const end = found.index + found[0].length;
  if (DIFFICULT_CODE.test(text.slice(at, end))) return undefined;
  const place = { start: at + shift, end: end + shift };
  return { type: 'code', ...place, value, ...(lang === '' ? {} : { lang }) };
}

/** Returns the kind of a line; undefined for what is neither a paragraph nor an item. */
function lineOf(whole: string, afterEmptyLine: boolean): SimpleLine | undefined {
  const match = ITEM.exec(whole);
  const indent = whole.search(/[^ ]/);
  const begin = match === null ? indent : match[0].length;
  const content = whole.slice(begin);
  if (BULLET_ALONE.test(content) || OTHER_BLOCK.test(content)) return undefined;
  if (match !== null && ITEM.test(content)) return undefined;
  if (isThematicBreak(whole) || isThematicBreak(content) || RULER.test(content)) return undefined;
  if (match === null) return { begin, indent, afterEmptyLine };
  const [, written = '', number, gap = ''] = match;
  if (gap.length > WIDEST_GAP) return undefined;
  return { begin, indent, afterEmptyLine, bullet: { marker: written.slice(-1), number } };
}

function paragraphOf(whole: string, begin: number, shift: number): Node | undefined {
  // Spaces at the end of a line belong to its paragraph, but to no text in it.
  let end = whole.length;
  while (end > begin && whole[end - 1] === ' ') end--;
  const content = whole.slice(begin, end);
  const children = simpleInline(content, begin + shift);
  if (children === undefined) return undefined;
  return { type: 'paragraph', start: begin + shift, end: whole.length + shift, children };
}

/**
 * Puts a line where it belongs.
 *
 * @returns the items that are open then; undefined where the line continues with the paragraph
 *   above.
 */
function add(
  blocks: Node[],
  open: readonly OpenItem[],
  { begin, indent, afterEmptyLine, bullet }: SimpleLine,
  paragraph: Node,
): readonly OpenItem[] | undefined {
  const held = open.filter(({ offset }) => offset <= indent);
  const into = held.at(-1)?.item.children ?? blocks;
  const { end } = paragraph;
  for (const { list, item } of held) list.end = item.end = end;
  if (bullet === undefined) {
    if (!afterEmptyLine) return undefined;
    into.push(paragraph);
    return held;
  }
  const { marker, number } = bullet;
  const beside = open[held.length];
  const sister = beside?.marker === marker ? beside.list : undefined;
  // Only a number one may begin a list right below a paragraph.
  if (!afterEmptyLine && sister === undefined && number !== undefined && number !== '1') {
    return undefined;
  }
  const start = paragraph.start - begin + indent;
  const item = { type: 'listItem', start, end, children: [paragraph] };
  const list = sister ?? { type: 'list', start, end, ordered: number !== undefined, children: [] };
  list.children.push(item);
  list.end = end;
  if (sister === undefined) into.push(list);
  return [...held, { offset: begin, marker, list, item }];
}
