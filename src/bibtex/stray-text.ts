import type { Range } from '../text/range.ts';
import {
  AT,
  BRACE_CLOSE,
  COMMA,
  isFirstOnLine,
  isLineEnd,
  lineEndFrom,
  nameEnd,
  PAREN_CLOSE,
  PERCENT,
  skipBlanks,
  skipLineBlanks,
} from './characters.ts';
import type { BibDiagnostic, SyntaxFault } from './diagnostic.ts';
import { looksLikeField, shown } from './recovery.ts';
import type { BibNode } from './syntax-tree.ts';

/** `article{key,` or `article(key,`: the beginning of an entry but for its `@`. */
const HEAD_WITHOUT_AT = /[A-Za-z]+[ \t]*[{(]\s*[^\s,{}()="%]+\s*,/y;

/**
 * Reports what stands between blocks and looks like part of one: an entry without its `@`, a head
 * without its delimiter, fields and closing delimiters outside any entry.
 *
 * @param range of the text node.
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
  let fieldsExplained = false;
  let start = range.start;
  if (before !== undefined) start = strayClosers(text, range, report);
  for (let at = start; at < range.end; at = nextLine(text, at)) {
    const ink = skipBlanks(text, at);
    if (ink >= range.end) break;
    at = ink;
    const code = text.charCodeAt(ink);
    if (code === PERCENT) continue;
    if (code === AT && isFirstOnLine(text, ink)) {
      if (isBareComment(text, ink)) continue;
      const end = Math.min(lineEndFrom(text, ink), range.end);
      if (end === range.end && isOnlyAts(text, ink, end)) continue;
      report(
        'malformed-head',
        ink,
        end,
        `Unexpected ${shown(text, ink, end)}; expected an entry to begin like "@article{key,".`,
      );
      fieldsExplained = true;
      continue;
    }
    HEAD_WITHOUT_AT.lastIndex = ink;
    const head = HEAD_WITHOUT_AT.exec(text)?.[0];
    if (head !== undefined && ink + head.length <= range.end) {
      report(
        'missing-at',
        ink,
        ink + head.length,
        `${shown(text, ink, ink + head.length)} looks like an entry, but no "@" stands before it, so every program passes over it.`,
      );
      fieldsExplained = true;
    } else if (!fieldsExplained && isField(text, ink)) {
      report(
        'stray-field',
        ink,
        nameEnd(text, ink),
        `The field ${text.slice(ink, nameEnd(text, ink))} stands outside any entry, so every program passes over it; an entry before it may end too early.`,
      );
      fieldsExplained = true;
    }
  }
  if (text.charCodeAt(range.end - 1) === AT && range.end < text.length) {
    report(
      'stray-at',
      range.end - 1,
      range.end,
      'Unexpected second "@"; expected one before the entry type.',
    );
  }
  return found;
}

/** Reports closing delimiters and commas that follow a block at once; returns where they end. */
function strayClosers(
  text: string,
  range: Range,
  report: (code: SyntaxFault, start: number, end: number, message: string) => void,
): number {
  const start = skipBlanks(text, range.start);
  let end = start;
  while (end < range.end && isCloser(text.charCodeAt(end))) end++;
  if (end === start || start >= range.end) return range.start;
  report(
    'stray-closer',
    start,
    end,
    `Unexpected ${shown(text, start, end)} behind the end of an entry; expected another entry.`,
  );
  return end;
}

function isCloser(code: number): boolean {
  return code === BRACE_CLOSE || code === PAREN_CLOSE || code === COMMA;
}

function isField(text: string, at: number): boolean {
  const value = skipLineBlanks(text, nameEnd(text, at));
  const delimiter = text.charAt(skipLineBlanks(text, value + 1));
  return looksLikeField(text, at) && (delimiter === '{' || delimiter === '"');
}

function isBareComment(text: string, at: number): boolean {
  return text.slice(at + 1, at + 8).toLowerCase() === 'comment';
}

function isOnlyAts(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) !== AT) return false;
  return true;
}

function nextLine(text: string, at: number): number {
  let next = lineEndFrom(text, at);
  while (isLineEnd(text.charCodeAt(next))) next++;
  return next;
}
