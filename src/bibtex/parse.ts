import { readBlockHead } from './block-head.ts';
import { AT, isLineBlank, isLineEnd, isOddBlank, lineEndFrom, PERCENT } from './characters.ts';
import { byPlace } from './diagnostic.ts';
import { mergeConflicts } from './merge-conflicts.ts';
import { parseBlock } from './parse-block.ts';
import { Reader } from './reader.ts';
import { strayText } from './stray-text.ts';
import type { BibFile, BibNode } from './syntax-tree.ts';

/**
 * Parses a .bib text into a lossless concrete syntax tree: the ranges of its nodes tile the text.
 * Any text is accepted; faults become diagnostics, and a fault costs at most the entry it stands
 * in. Time and memory grow linearly with the text, and no depth of nesting needs recursion.
 *
 * A `%` that begins a line hides the rest of it, as in biber; BibTeX itself reads entries there.
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
  let blankSoFar = true;
  while (!reader.ended) {
    const code = reader.code();
    if (code === PERCENT && blankSoFar) {
      reader.at = lineEndFrom(text, reader.at);
      continue;
    }
    const head = code === AT ? readBlockHead(text, reader.at) : undefined;
    if (head === undefined) {
      blankSoFar = isLineEnd(code) || (blankSoFar && (isLineBlank(code) || isOddBlank(code)));
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
    blankSoFar = false;
  }
  endText(text.length);
  const diagnostics = [...reader.diagnostics, ...mergeConflicts(text)].sort(byPlace);
  return { text, nodes, diagnostics };
}
