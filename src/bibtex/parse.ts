import { type BlockHead, readBlockHead } from './block-head.ts';
import {
  AT,
  BRACE_CLOSE,
  BRACE_OPEN,
  isInlineSpace,
  isLineEnd,
  isOddSpace,
  lastVisible,
  lineEndFrom,
  PAREN_CLOSE,
  PAREN_OPEN,
  PERCENT,
  skipInlineSpaces,
} from './characters.ts';
import { parseFields, parseKey } from './parse-entry.ts';
import { parseValue } from './parse-value.ts';
import { Reader } from './reader.ts';
import { skipUnexpected } from './recovery.ts';
import { strayText } from './stray-text.ts';
import {
  type BibDiagnostic,
  type BibFile,
  type BibNode,
  type Block,
  byPlace,
} from './syntax-tree.ts';

/**
 * Parses a .bib text into a lossless concrete syntax tree: the ranges of its nodes tile the text.
 * Any text is accepted; errors become diagnostics, and an error affects at most the entry it is in.
 * Time and memory grow linearly with the text, and nesting needs no recursion.
 *
 * A `%` at the start of a line comments out the line, as in biber; BibTeX itself reads entries there.
 *
 * @param text without a byte order mark.
 */
export function parseBib(text: string): BibFile {
  const reader = new Reader(text);
  const nodes: BibNode[] = [];
  let textStart = 0;
  const endText = (end: number): void => {
    if (end === textStart) return;
    const node = { kind: 'text', range: { start: textStart, end } } as const;
    for (const fault of strayText(text, node.range, nodes.at(-1))) reader.diagnostics.push(fault);
    nodes.push(node);
  };
  let onlySpaceSoFar = true;
  while (!reader.ended) {
    const code = reader.code();
    if (code === PERCENT && onlySpaceSoFar) {
      reader.at = lineEndFrom(text, reader.at);
      continue;
    }
    const head = code === AT ? readBlockHead(text, reader.at) : undefined;
    if (head === undefined) {
      onlySpaceSoFar =
        isLineEnd(code) || (onlySpaceSoFar && (isInlineSpace(code) || isOddSpace(code)));
      reader.at++;
      continue;
    }
    const block = parseBlock(reader, head);
    if (block === undefined) {
      reader.at = lineEndFrom(text, head.at);
      continue;
    }
    endText(head.at);
    nodes.push(block);
    textStart = reader.at;
    onlySpaceSoFar = false;
  }
  endText(text.length);
  const diagnostics = [...reader.diagnostics, ...mergeConflicts(reader)].sort(byPlace);
  return { text, nodes, diagnostics };
}

/**
 * Reads the block with a head. Afterwards the reader is after it.
 *
 * @returns undefined for `@comment` without delimiters, which is text for BibTeX.
 */
function parseBlock(reader: Reader, head: BlockHead): BibNode | undefined {
  const { text } = reader;
  const type = text.slice(head.type.start, head.type.end).toLowerCase();
  const open = head.open.start;
  if (type === 'comment' && skipInlineSpaces(text, head.type.end) !== open) return undefined;
  reader.enterBlock(reader.code(open) === PAREN_OPEN ? PAREN_CLOSE : BRACE_CLOSE);
  reader.at = head.open.end;
  switch (type) {
    case 'comment':
      return { kind: 'comment', ...skipComment(reader, head) };
    case 'preamble': {
      const value = parseValue(reader, '@preamble');
      return { kind: 'preamble', ...finish(reader, head, closerOf(reader)), value };
    }
    case 'string': {
      const { fields, close } = parseFields(reader);
      return { kind: 'string', ...finish(reader, head, close), fields };
    }
    default: {
      const key = parseKey(reader);
      const { fields, close } = parseFields(reader);
      return { kind: 'entry', ...finish(reader, head, close), ...key, fields };
    }
  }
}

function closerOf(reader: Reader): number {
  reader.skipFiller();
  if (reader.code() === reader.closer) return reader.at;
  if (reader.ended) return -1;
  skipUnexpected(reader, 'the end of the block');
  return reader.code() === reader.closer ? reader.at : -1;
}

/** The block's common parts; reports a missing closing delimiter. */
function finish(reader: Reader, head: BlockHead, close: number): Block {
  const { at: start, ...parts } = head;
  if (close !== -1) {
    reader.at = close + 1;
    return { range: { start, end: close + 1 }, ...parts, close: { start: close, end: close + 1 } };
  }
  const end = Math.max(lastVisible(reader.text, reader.at) + 1, parts.open.end);
  reader.at = end;
  reportUnclosed(reader, head, 'unclosed-entry');
  return { range: { start, end }, ...parts };
}

function reportUnclosed(
  reader: Reader,
  { at, type, open }: BlockHead,
  code: 'unclosed-entry' | 'unclosed-comment',
): void {
  const closer = String.fromCharCode(reader.closer);
  const message = `This @${reader.name(type)} is never closed; expected "${closer}" at its end.`;
  reader.error(code, { start: at, end: open.end }, message);
}

/** Skips the body of a comment; an unclosed one ends with its line. */
function skipComment(reader: Reader, head: BlockHead): Block {
  const { text, structure } = reader;
  const { at, ...parts } = head;
  const open = parts.open.start;
  const close =
    reader.closer === BRACE_CLOSE ? structure.closeOf(open) : closingParen(reader, open);
  if (close !== -1) return finish(reader, head, close);
  reader.at = lineEndFrom(text, open);
  reportUnclosed(reader, head, 'unclosed-comment');
  return { range: { start: at, end: reader.at }, ...parts };
}

/** The `)` that closes a comment, on the same line; groups in braces are skipped. */
function closingParen(reader: Reader, open: number): number {
  let depth = 0;
  for (let at = open; at < reader.text.length; at++) {
    const code = reader.code(at);
    if (isLineEnd(code)) return -1;
    if (code === BRACE_OPEN) at = Math.max(at, reader.structure.closeOf(at));
    else if (code === PAREN_OPEN) depth++;
    else if (code === PAREN_CLOSE && --depth === 0) return at;
  }
  return -1;
}

function mergeConflicts({ conflicts }: Reader): BibDiagnostic[] {
  return Array.from(conflicts, ([start, marker]) => ({
    code: 'merge-conflict',
    severity: 'error',
    range: { start, end: start + marker.length },
    message: `Unexpected "${marker}": a merge is not finished. Keep one of the versions and remove the markers.`,
  }));
}
