import type { Range } from '../text/range.ts';
import type { SourceFile } from '../text/source-file.ts';
import type { Rule } from './rule.ts';
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
  why: 'What cannot be read is not checked; better to know than to take silence for praise.',
  *check({ catalog: { list }, told }) {
    if (list === undefined) return;
    const [invalid] = list.source.invalidUtf8;
    if (invalid !== undefined) {
      yield {
        message: `The file holds ${count(list.source.invalidUtf8.length, 'byte sequence')} that ${list.source.invalidUtf8.length === 1 ? 'is' : 'are'} not UTF-8, shown as "\ufffd". Save the file as UTF-8.`,
        at: { file: list.source, range: { start: invalid, end: invalid + 1 } },
        severity: 'error',
        content: 'utf-8',
      };
    }
    for (const { code, message, range } of list.diagnostics) {
      if (code === 'duplicate-view' || code === 'no-entries') continue;
      yield {
        message: `${message} ${ADVICE[code]}`,
        at: { file: list.source, range },
        content: `${code} ${list.source.text.slice(range.start, Math.min(range.end, range.start + 80))}`,
      };
    }
    for (const { start, end } of conflictsIn(list.source)) {
      const { lines } = list.source;
      yield {
        message: `Merge conflict from line ${lines.position(start).line} to line ${lines.position(end).line}: both versions are in the file, with Git's markers. Keep one version and remove the markers.`,
        at: { file: list.source, range: { start, end: lines.lineEnd(lines.position(start).line) } },
        severity: 'error',
        content: `conflict ${list.source.text.slice(start, start + 200)}`,
      };
    }
    yield* readingProblems(list, told);
  },
};

const FENCE = /^[ \t>]*(`{3,}|~{3,})/;

/**
 * The merges that were not finished in a README, each from its first marker to its last. A file
 * that shows markers in a code block has none.
 */
function conflictsIn({ text, lines }: SourceFile): Range[] {
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
