import { indentOf } from '../format/entry-strands.ts';
import type { ListEntry } from '../list.ts';
import { linkLabel } from '../read/words/vocabulary.ts';

/** The end of an entry with the spaces after it, a quotation right below it, and the deeper lines below an item. */
export function endOf(
  text: string,
  { range, unit }: ListEntry,
  next: ListEntry | undefined,
): number {
  const after = text.slice(range.end, Math.min(next?.range.start ?? text.length, range.end + FAR));
  if (unit === 'line') return range.end;
  const tail = unit === 'item' ? closingTail(text.slice(range.start, range.end)) : 0;
  if (tail > 0) return range.end - tail;
  const [first = '', ...lines] = after.split('\n');
  // Another entry may begin on the same line.
  let end = lines.length > 0 || next === undefined ? trimmedEnd(first, range.end) : range.end;
  if (unit !== 'item' && unit !== 'paragraph') return end;
  const indent = indentOf(text, range.start).length;
  const isQuoted = text.lastIndexOf('>', range.start) > text.lastIndexOf('\n', range.start);
  let isBelow = !isQuoted;
  let at = range.end + first.length + 1;
  for (const line of lines) {
    const isEmpty = line.trim() === '';
    isBelow &&= line.trimStart().startsWith('>');
    const isDeeper = unit === 'item' && line.length - line.trimStart().length >= indent + 2;
    const isBeside = unit === 'item' && isLinkOf(line.slice(indent));
    if (!isEmpty && !isDeeper && !isBelow && !isBeside) break;
    if (!isEmpty) end = trimmedEnd(line, at);
    at += line.length + 1;
  }
  if (unit !== 'item') return end;
  return end - closingTail(text.slice(range.start, end));
}

/** Whether an item has nothing but a link that says what it leads to: `- [Code](...)` after its paper. */
function isLinkOf(item: string): boolean {
  const name = /^[-*+][ \t]+\[([^[\]]{1,40})\]\([^()\s]*\)\s*$/.exec(item)?.[1];
  return name !== undefined && linkLabel(name) === 'other';
}

/** The length of the lines at the end that are hidden, or close what was opened above the entry. */
function closingTail(text: string): number {
  const lines = text.split('\n');
  const lower = text.toLowerCase();
  let last = lines.length;
  while (last > 1) {
    const line = lines[last - 1]?.trim() ?? '';
    const tag = /^<\/([a-z\d]+)>$/i.exec(line)?.[1]?.toLowerCase();
    const start = line.endsWith('-->')
      ? lines.slice(0, last).findLastIndex((one) => one.includes('<!--'))
      : line === '' || (tag !== undefined && !lower.includes(`<${tag}`))
        ? last - 1
        : 0;
    if (start < 1 || (line.endsWith('-->') && !lines[start]?.trim().startsWith('<!--'))) break;
    last = start;
  }
  const kept = lines.slice(0, last).join('\n');
  return text.length - kept.length + (kept.endsWith('\r') && last < lines.length ? 1 : 0);
}

/** How far after an entry to search for what belongs to it (characters). */
const FAR = 4000;

function trimmedEnd(line: string, at: number): number {
  return at + line.length - (line.endsWith('\r') ? 1 : 0);
}
