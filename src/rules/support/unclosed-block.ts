import { scan } from '../../list/source/scan.ts';
import type { SourceFile } from '../../text/source-file.ts';
import type { Problem } from '../rule.ts';

/** A block of code or a comment that hides the rest of the file, and links or headings in it. */
export function* unclosedBlock(file: SourceFile): Iterable<Problem> {
  const { text, lines } = file;
  const start = scan(file).unclosed;
  if (start === undefined || !/\]\(https?:|^#{1,6}\s/m.test(text.slice(start))) return;
  const end = lines.lineEnd(lines.position(start).line);
  const [what, shows] = /^\s*<!--/.test(text.slice(start, end))
    ? ['comment', 'nothing of it']
    : ['block of code', 'it as code'];
  yield {
    message: `The ${what} that begins here is never closed, and GitHub shows ${shows} to the end of the file. Close it where it should end.`,
    range: { start, end },
    content: `unclosed ${what}`,
  };
}
