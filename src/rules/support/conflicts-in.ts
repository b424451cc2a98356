import type { Range } from '../../text/range.ts';
import type { SourceFile } from '../../text/source-file.ts';

const FENCE = /^[ \t>]*(`{3,}|~{3,})/;

/**
 * The merges that were not finished in a README, each from its first marker to its last. A file
 * that shows markers in a code block has none.
 */
export function conflictsIn({ text, lines }: SourceFile): Range[] {
  if (!text.includes('<<<<<<< ') || !text.includes('>>>>>>>')) return [];
  const conflicts: Range[] = [];
  let fence = '';
  let open: { readonly start: number; divided: boolean } | undefined;
  for (let line = 1; line <= lines.count; line++) {
    const start = lines.lineStart(line);
    const shown = text.slice(start, lines.lineEnd(line));
    const mark = FENCE.exec(shown)?.[1] ?? '';
    if (fence !== '') fence = mark.startsWith(fence) ? '' : fence;
    else if (mark !== '') fence = mark;
    else if (shown.startsWith('<<<<<<< ')) open = { start, divided: false };
    else if (open !== undefined && /^={7}\s*$/.test(shown)) open.divided = true;
    else if (open?.divided === true && /^>{7}(?: |$)/.test(shown)) {
      conflicts.push({ start: open.start, end: start });
      open = undefined;
    }
  }
  return conflicts;
}
