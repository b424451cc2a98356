import type { Range } from '../../text/range.ts';
import type { SourceFile } from '../../text/source-file.ts';

const FENCE = /^[ \t>]*(`{3,}|~{3,})(.*)$/;

/** The lines of a Markdown file that are in no fenced code block, in order. */
export function* linesOutsideCode({ text, lines }: SourceFile): Iterable<Range> {
  let fence = '';
  for (let line = 1; line <= lines.count; line++) {
    const range = { start: lines.lineStart(line), end: lines.lineEnd(line) };
    const [, marks = '', rest = ''] = FENCE.exec(text.slice(range.start, range.end)) ?? [];
    if (fence !== '') {
      if (marks.startsWith(fence) && rest.trim() === '') fence = '';
    } else if (marks !== '') fence = marks;
    else yield range;
  }
}
