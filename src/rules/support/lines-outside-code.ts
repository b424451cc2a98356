import { scan } from '../../list/source/scan.ts';
import type { Range } from '../../text/range.ts';
import type { SourceFile } from '../../text/source-file.ts';

/** The lines of a Markdown file that are in no fenced code block, in order. */
export function* linesOutsideCode(source: SourceFile): Iterable<Range> {
  const { states } = scan(source);
  const { lines } = source;
  for (let line = 1; line <= lines.count; line++) {
    if (states[line] === 'fence') continue;
    yield { start: lines.lineStart(line), end: lines.lineEnd(line) };
  }
}
