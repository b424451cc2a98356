import type { Range } from '../text/range.ts';
import type { SourceFile } from '../text/source-file.ts';
import type { Rule } from './rule.ts';
import { linesOutsideCode } from './support/lines-outside-code.ts';
import { count } from './support/naming.ts';
import { readingProblems } from './support/reading-problems.ts';

/** What to do about what could not be read. */
const ADVICE = {
  'too-complex': 'Write it simpler, so that its entries can be checked.',
  'out-of-time': 'Split the list, or write it simpler.',
} as const;

/** The README can be read as a list. */
export const listSyntax: Rule = {
  id: 'list-syntax',
  severity: 'warning',
  fix: 'none',
  summary: 'The README can be read in full: as UTF-8, within bounds, every paper in an entry.',
  why: 'What cannot be read is not checked; better to know than to assume that all is well.',
  create: () => ({
    *onList(list) {
      const { lines, text, invalidUtf8 } = list.source;
      const [invalid] = invalidUtf8;
      if (invalid !== undefined) {
        yield {
          message: `The file holds ${count(invalidUtf8.length, 'byte sequence')} that ${invalidUtf8.length === 1 ? 'is' : 'are'} not UTF-8, shown as "\ufffd". Save the file as UTF-8.`,
          range: { start: invalid, end: invalid + 1 },
          severity: 'error',
          content: 'utf-8',
        };
      }
      for (const { code, message, range } of list.diagnostics) {
        if (code === 'duplicate-view' || code === 'no-entries') continue;
        yield {
          message: `${message} ${ADVICE[code]}`,
          range,
          content: `${code} ${text.slice(range.start, Math.min(range.end, range.start + 80))}`,
        };
      }
      for (const { start, end } of conflictsIn(list.source)) {
        const { line } = lines.position(start);
        yield {
          message: `Merge conflict from line ${line} to line ${lines.position(end).line}: both versions are in the file, with Git's markers. Keep one version and remove the markers.`,
          range: { start, end: lines.lineEnd(line) },
          severity: 'error',
          content: `conflict ${text.slice(start, start + 200)}`,
        };
      }
      yield* readingProblems(list);
    },
  }),
};

/**
 * The merges that were not finished in a README, each from its first marker to its last. A file
 * that shows markers in a code block has none.
 */
function conflictsIn(source: SourceFile): Range[] {
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
