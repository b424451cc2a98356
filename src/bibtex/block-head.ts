import {
  AT,
  BRACE_CLOSE,
  BRACE_OPEN,
  COMMA,
  isFirstOnLine,
  isNameCode,
  isSpace,
  lastVisible,
  nameEnd,
  PAREN_CLOSE,
  PAREN_OPEN,
  skipSpaces,
} from './characters.ts';
import type { Block } from './syntax-tree.ts';

/** The start of a block at the offset of its `@`: `@article{`. */
export type BlockHead = Pick<Block, 'type' | 'open'> & { readonly at: number };

/** Reads `@ type {` at an `@`; as in BibTeX, there may be white space between the three. */
export function readBlockHead(text: string, at: number): BlockHead | undefined {
  if (text.charCodeAt(at) !== AT) return undefined;
  const start = skipSpaces(text, at + 1);
  const end = nameEnd(text, start);
  if (end === start || text.slice(start, end).includes('[')) return undefined;
  const open = skipSpaces(text, end);
  const code = text.charCodeAt(open);
  const head = { at, type: { start, end }, open: { start: open, end: open + 1 } };
  if (code === BRACE_OPEN) return isGlued(text, at) && !hasKey(text, open) ? undefined : head;
  // In running text, "@jane (at work)" is not a block.
  return code === PAREN_OPEN && startsLineOrFollowsBlock(text, at) ? head : undefined;
}

/** Whether a line starts with something that is certainly a block: it has a key and comma, or is special. */
export function isCertainHead(text: string, at: number): boolean {
  if (!isFirstOnLine(text, at)) return false;
  const head = readBlockHead(text, at);
  if (head === undefined) return false;
  if (hasKey(text, head.open.start)) return true;
  const type = text.slice(head.type.start, head.type.end).toLowerCase();
  return type === 'string' || type === 'comment' || type === 'preamble';
}

/** Whether `@` follows a word, as in an email address. */
function isGlued(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  return at > 0 && isNameCode(before) && !isSpace(before);
}

function startsLineOrFollowsBlock(text: string, at: number): boolean {
  if (isFirstOnLine(text, at)) return true;
  const before = text.charCodeAt(lastVisible(text, at));
  return before === BRACE_CLOSE || before === PAREN_CLOSE;
}

/** Whether `key,` follows the opening delimiter; some files start the next line with the comma. */
function hasKey(text: string, open: number): boolean {
  const start = skipSpaces(text, open + 1);
  let end = start;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (isSpace(code) || code === COMMA || code === BRACE_OPEN || code === BRACE_CLOSE) break;
  }
  return end > start && text.charCodeAt(skipSpaces(text, end)) === COMMA;
}
