import type { InlineLine } from './inline-flow.ts';
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
const OTHER_BLOCK =
  /^(?:[#>]|<(?!(?:a|b|br|i|img|sup|sub|span|strong|em)(?: [^<>]{0,3000}|\/)?> *[^ ])|`{3}|\[[ xX]\])/;
/** A line of these alone can be the row below a table's header, or the line below a heading. */
const RULER = /^[-=:| ]+$/;
/** The first line of fenced code at the margin, with at most a language. */
const FENCE = /^(`{3,})([\w+-]*)$/;
/** Definitions, and characters whose meaning only a whole parser can determine. */
export const DIFFICULT = /[\t\r\f\v\0]|\]:|\[\^/;
/** What remark changes in code. */
const DIFFICULT_CODE = /[\t\r\0]/;

/** A line of text: of a paragraph, or the first of an item. */
interface SimpleLine extends InlineLine {
  /** Where the line ends, with the spaces at its end. */
  readonly end: number;
  /** The spaces before its text or bullet. */
  readonly indent: number;
  readonly bullet?: {
    readonly start: number;
    /** How far the text of the item is indented. */
    readonly offset: number;
    readonly marker: string;
    readonly number: string | undefined;
  };
}

/**
 * Reads Markdown that consists of lists of items, paragraphs and fenced code, as most of a curated
 * list does, exactly as remark does but many times faster. Returns undefined for anything else:
 * remark reads text that may not be simple.
 *
 * Rules: https://spec.commonmark.org/0.31.2/#list-items, with indented code turned off.
 *
 * @param shift the number added to all places.
 */
export function simpleBlocks(text: string, shift: number): Node[] | undefined {
  const reader = new Reader();
  let next = 0;
  for (let at = 0; at < text.length; at = next + 1) {
    next = text.indexOf('\n', at);
    if (next < 0) next = text.length;
    const end = text.charAt(next - 1) === '\r' && next > at ? next - 1 : next;
    const whole = text.slice(at, end);
    if (whole.trim() === '') {
      if (/[^ ]/.test(whole)) return undefined;
      reader.afterEmptyLine = true;
      continue;
    }
    const code = codeAt(text, at, whole, shift);
    if (code !== undefined) {
      if (!reader.takeCode(code)) return undefined;
      next = code.end - shift;
      continue;
    }
    const line = DIFFICULT.test(whole) ? undefined : lineOf(whole, at + shift);
    if (line === undefined || !reader.take(line, end < next)) return undefined;
  }
  return reader.end();
}

/** Puts lines and code where they belong; its methods return false for what may not be simple. */
class Reader {
  afterEmptyLine = true;
  private readonly blocks: Node[] = [];
  private open: readonly OpenItem[] = [];
  private paragraph: OpenNode | undefined;
  private lines: InlineLine[] = [];
  /** Whether the line before ends with a carriage return, which would be in a text that continues. */
  private isReturned = false;

  end(): Node[] | undefined {
    return this.close() ? this.blocks : undefined;
  }

  takeCode(code: Node): boolean {
    if (!this.close()) return false;
    this.blocks.push(code);
    this.open = [];
    this.afterEmptyLine = false;
    return true;
  }

  take(line: SimpleLine, isReturned: boolean): boolean {
    const { indent, bullet } = line;
    const mayGoOn = !this.isReturned;
    this.isReturned = isReturned;
    if (bullet === undefined && !this.afterEmptyLine) return mayGoOn && this.goOn(line);
    if (!this.close()) return false;
    const held = this.open.filter(({ offset }) => offset <= indent);
    const { start, end } = line;
    const paragraph = { type: 'paragraph', start, end, children: [] };
    if (bullet === undefined) {
      this.open = held;
      (held.at(-1)?.item.children ?? this.blocks).push(paragraph);
    } else if (!this.takeItem(bullet, held, paragraph)) return false;
    this.extend(end);
    this.paragraph = paragraph;
    this.lines = [line];
    this.afterEmptyLine = false;
    return true;
  }

  /** Takes a line that continues the paragraph, however it is indented. */
  private goOn(line: SimpleLine): boolean {
    if (this.paragraph === undefined) return false;
    this.paragraph.end = line.end;
    this.extend(line.end);
    this.lines.push(line);
    return true;
  }

  private takeItem(
    { start, offset, marker, number }: NonNullable<SimpleLine['bullet']>,
    held: readonly OpenItem[],
    paragraph: OpenNode,
  ): boolean {
    const beside = this.open[held.length];
    const sister = beside?.marker === marker ? beside.list : undefined;
    // Only a number one may begin a list right below a paragraph.
    if (!this.afterEmptyLine && sister === undefined && number !== undefined && number !== '1')
      return false;
    const { end } = paragraph;
    const item = { type: 'listItem', start, end, children: [paragraph] };
    const ordered = number !== undefined;
    const list = sister ?? { type: 'list', start, end, ordered, children: [] };
    list.children.push(item);
    if (sister === undefined) (held.at(-1)?.item.children ?? this.blocks).push(list);
    this.open = [...held, { offset, marker, list, item }];
    return true;
  }

  /** All that is open reaches to a place. */
  private extend(end: number): void {
    for (const { list, item } of this.open) list.end = item.end = end;
  }

  /** Reads the text of the paragraph, which is complete. */
  private close(): boolean {
    if (this.paragraph === undefined) return true;
    const nodes = simpleInline(this.lines);
    for (const node of nodes ?? []) this.paragraph.children.push(node);
    this.paragraph = undefined;
    return nodes !== undefined;
  }
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

/** A line as text or item; undefined for what is neither. */
function lineOf(whole: string, shift: number): SimpleLine | undefined {
  const match = ITEM.exec(whole);
  const indent = whole.search(/[^ ]/);
  const begin = match === null ? indent : match[0].length;
  const content = whole.slice(begin);
  if (BULLET_ALONE.test(content) || OTHER_BLOCK.test(content)) return undefined;
  if (match !== null && ITEM.test(content)) return undefined;
  if (isThematicBreak(whole) || isThematicBreak(content) || RULER.test(content)) return undefined;
  const line = { text: content, start: begin + shift, end: whole.length + shift, indent };
  if (match === null) return line;
  const [, written = '', number, gap = ''] = match;
  if (gap.length > WIDEST_GAP) return undefined;
  const bullet = { start: indent + shift, offset: begin, marker: written.slice(-1), number };
  return { ...line, bullet };
}
