import type { Range } from '../text/range.ts';
import {
  AT,
  isFirstOnLine,
  isLineEnd,
  lineEndFrom,
  nameEnd,
  skipInlineSpaces,
  skipSpaces,
} from './characters.ts';
import { looksLikeField, shown } from './recovery.ts';
import type { BibDiagnostic, BibNode, SyntaxFault } from './syntax-tree.ts';

/** `article{key,` or `article(key,`: the start of an entry without its `@`. */
const HEAD_WITHOUT_AT = /[A-Za-z]+[ \t]*[{(]\s*[^\s,{}()="%]+\s*,/y;

/**
 * Reports text between blocks that looks like a part of one: an entry without its `@`, a head without
 * its delimiter, fields and closing delimiters outside of entries.
 *
 * @param range the range of the text node.
 * @param before the node before it.
 */
export function strayText(
  text: string,
  range: Range,
  before: BibNode | undefined,
): BibDiagnostic[] {
  const found: BibDiagnostic[] = [];
  const report = (code: SyntaxFault, start: number, end: number, message: string): void => {
    found.push({ code, severity: 'error', range: { start, end }, message });
  };
  /** Fields after a reported line are a consequence of it. */
  let isExplained = false;
  let at = before === undefined ? range.start : strayClosers(text, range, report);
  for (at = skipSpaces(text, at); at < range.end; at = skipSpaces(text, nextLine(text, at))) {
    const head = strayHead(text, at, range.end);
    if (head !== undefined) report(head.code, at, head.end, head.message);
    else if (!isExplained && isField(text, at)) {
      const end = nameEnd(text, at);
      // `comment = {Mosses}` between entries is a note that BibTeX ignores on purpose.
      if (text.slice(at, end).toLowerCase() === 'comment') continue;
      report(
        'stray-field',
        at,
        end,
        `The field ${text.slice(at, end)} is outside of any entry, so every program ignores it; an entry before it may end too early.`,
      );
    } else continue;
    isExplained = true;
  }
  if (text.charCodeAt(range.end - 1) === AT && range.end < text.length) {
    report(
      'stray-at',
      range.end - 1,
      range.end,
      'Unexpected second "@" before the entry type. Remove one.',
    );
  }
  return found;
}

/** A malformed head of an entry at an offset, or one without its `@`. */
function strayHead(
  text: string,
  at: number,
  limit: number,
): { code: SyntaxFault; end: number; message: string } | undefined {
  if (text.charCodeAt(at) === AT && isFirstOnLine(text, at)) {
    const end = Math.min(lineEndFrom(text, at), limit);
    if (isBareComment(text, at) || (end === limit && /^@+$/.test(text.slice(at, end))))
      return undefined;
    const message = `Unexpected ${shown(text, at, end)}; expected an entry to begin like "@article{key,".`;
    return { code: 'malformed-head', end, message };
  }
  HEAD_WITHOUT_AT.lastIndex = at;
  const end = at + (HEAD_WITHOUT_AT.exec(text)?.[0] ?? '').length;
  if (end === at || end > limit) return undefined;
  const message = `${shown(text, at, end)} looks like an entry without its "@", so every program ignores it.`;
  return { code: 'missing-at', end, message };
}

/**
 * Reports closing delimiters directly after a block, with commas among them; returns their end. Commas
 * alone, as after the values of JSON, mislead no program.
 */
function strayClosers(
  text: string,
  range: Range,
  report: (code: SyntaxFault, start: number, end: number, message: string) => void,
): number {
  const start = skipSpaces(text, range.start);
  const closers = /^[}),]+/.exec(text.slice(start, range.end))?.[0];
  if (closers === undefined) return range.start;
  const end = start + closers.length;
  if (/^,+$/.test(closers)) return end;
  report(
    'stray-closer',
    start,
    end,
    `Unexpected ${shown(text, start, end)} after the end of an entry. Remove it.`,
  );
  return end;
}

function isField(text: string, at: number): boolean {
  const value = skipInlineSpaces(text, nameEnd(text, at));
  const delimiter = text.charAt(skipInlineSpaces(text, value + 1));
  return looksLikeField(text, at) && (delimiter === '{' || delimiter === '"');
}

function isBareComment(text: string, at: number): boolean {
  return text.slice(at + 1, at + 8).toLowerCase() === 'comment';
}

function nextLine(text: string, at: number): number {
  let next = lineEndFrom(text, at);
  while (isLineEnd(text.charCodeAt(next))) next++;
  return next;
}
