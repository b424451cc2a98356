import type { Range } from '../../text/range.ts';
import type { SourceFile } from '../../text/source-file.ts';
import { linesOutsideCode } from './lines-outside-code.ts';

/**
 * The merges that were not finished in a README, each from its first marker to its last. A file
 * that shows markers in a code block has none.
 */
export function conflictsIn(source: SourceFile): Range[] {
  const { text } = source;
  if (!text.includes('<<<<<<< ') || !text.includes('>>>>>>>')) return [];
  const conflicts: Range[] = [];
  let open: { readonly start: number; divided: boolean } | undefined;
  for (const { start, end } of linesOutsideCode(source)) {
    const shown = text.slice(start, end);
    if (shown.startsWith('<<<<<<< ')) open = { start, divided: false };
    else if (open !== undefined && /^={7}\s*$/.test(shown)) open.divided = true;
    else if (open?.divided === true && /^>{7}(?: |$)/.test(shown)) {
      conflicts.push({ start: open.start, end: start });
      open = undefined;
    }
  }
  return conflicts;
}
