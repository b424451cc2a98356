import {
  AT,
  BRACE_CLOSE,
  BRACE_OPEN,
  COMMA,
  isBlank,
  isFirstOnLine,
  isNameCode,
  lastInk,
  nameEnd,
  PAREN_CLOSE,
  PAREN_OPEN,
  skipBlanks,
} from './characters.ts';

/** The beginning of a block: `@article{`. */
export interface BlockHead {
  /** Offset of the `@`. */
  readonly at: number;
  readonly typeStart: number;
  readonly typeEnd: number;
  /** Offset of the `{` or `(`. */
  readonly open: number;
}

/** Reads `@ type {` at an `@`; white space may stand between the three, as in BibTeX. */
export function readBlockHead(text: string, at: number): BlockHead | undefined {
  if (text.charCodeAt(at) !== AT) return undefined;
  const typeStart = skipBlanks(text, at + 1);
  const typeEnd = nameEnd(text, typeStart);
  if (typeEnd === typeStart || text.slice(typeStart, typeEnd).includes('[')) return undefined;
  const open = skipBlanks(text, typeEnd);
  const code = text.charCodeAt(open);
  const head = { at, typeStart, typeEnd, open };
  if (code === BRACE_OPEN) return isGlued(text, at) && !hasKey(text, open) ? undefined : head;
  // In running text, "@jane (at work)" is no block.
  return code === PAREN_OPEN && beginsSomething(text, at) ? head : undefined;
}

/** Whether a line begins with a block that is surely meant as one: with key and comma, or special. */
export function isSureHead(text: string, at: number): boolean {
  if (!isFirstOnLine(text, at)) return false;
  const head = readBlockHead(text, at);
  if (head === undefined) return false;
  if (hasKey(text, head.open)) return true;
  const type = text.slice(head.typeStart, head.typeEnd).toLowerCase();
  return type === 'string' || type === 'comment' || type === 'preamble';
}

/** Whether `@` stands behind a word, as in an e-mail address. */
function isGlued(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  return at > 0 && isNameCode(before) && !isBlank(before);
}

function beginsSomething(text: string, at: number): boolean {
  if (isFirstOnLine(text, at)) return true;
  const before = text.charCodeAt(lastInk(text, at));
  return before === BRACE_CLOSE || before === PAREN_CLOSE;
}

/** Whether `key,` stands behind the opening delimiter; some begin the next line with the comma. */
function hasKey(text: string, open: number): boolean {
  const start = skipBlanks(text, open + 1);
  let end = start;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (isBlank(code) || code === COMMA || code === BRACE_OPEN || code === BRACE_CLOSE) break;
  }
  return end > start && text.charCodeAt(skipBlanks(text, end)) === COMMA;
}
