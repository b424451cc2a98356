import { newlineOf } from '../../text/newline-of.ts';
import type { Order } from '../../text/order.ts';
import { insertion, type TextEdit } from '../../text/text-edit.ts';
import type { Category, List, ListEntry } from '../list.ts';
import { announcesEntries } from '../read/words/section-role.ts';

/** Where a new entry goes. */
export interface InsertionPlace {
  /** The edits that insert a text there; numbers after it are increased. */
  readonly edits: (text: string) => TextEdit[];
  /** The number of the new item or row where its neighbors count on. */
  readonly number?: string;
  /** The order of the entries around it. */
  readonly order?: Order;
  /** The text before each further line of an entry. */
  readonly indent: string;
}

/** Whether a line only says that entries will follow, or is an item without text. */
function isPlaceholder(line: string): boolean {
  return /^\s*[-*+]$/.test(line) || announcesEntries(line);
}

/** Whether a line ends a section: a rule, an anchor for the next heading, a link to the top. */
function isClosing(line: string): boolean {
  if (/^\s*(?:[-*+]$|<!--)/.test(line) || line.includes('|')) return false;
  const shown = line.replace(/<[^<>]*>/g, '').replace(/\[[^[\]]*\]\(#[^()\s]*\)/g, '');
  return !/[\p{L}\p{N}]/u.test(shown);
}

/**
 * The first entry of a category goes below its heading and the text there, in place of a line that
 * announces entries, and above what closes the section.
 */
export function placeInEmpty(
  { source, sections }: List,
  { heading }: Category,
  lead: string | undefined,
): InsertionPlace {
  const { text } = source;
  const newline = newlineOf(text);
  const section = sections.find((one) => one.heading?.range.start === heading.range.start);
  const lines = text.slice(heading.range.end, section?.range.end).split('\n');
  let last = lines.length;
  while (last > 1 && isClosing(lines[last - 1]?.trimEnd() ?? '')) last--;
  const end = heading.range.end + lines.slice(0, last).join('\n').trimEnd().length;
  const line = lines[last - 1]?.trimEnd() ?? '';
  if (last > 1 && isPlaceholder(line)) {
    return {
      indent: '',
      edits: (written) => [{ range: { start: end - line.length, end }, text: written }],
    };
  }
  return {
    indent: '',
    edits: (written) => [insertion(end, `${lead ?? newline + newline}${written}`)],
  };
}

/** Above the line that names the group of an entry. */
export function placeAbove({ source: { text } }: List, { heading }: Category, first: ListEntry) {
  const newline = newlineOf(text);
  const { end } = heading.range;
  const before = text.slice(end, first.range.start).trimEnd();
  const label = before.slice(before.lastIndexOf('\n') + 1);
  const at = label.trim() === '' ? first.range.start : end + before.length - label.length;
  const isItem = /^\s*(?:[-*+]|\d+[.)])\s/.test(label) && first.unit === 'item';
  return {
    indent: '',
    edits: (written: string) => [insertion(at, `${written}${newline}${isItem ? '' : newline}`)],
  };
}
