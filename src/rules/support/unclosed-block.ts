import { scan } from '../../list/source/scan.ts';
import type { SourceFile } from '../../text/source-file.ts';
import type { Problem } from '../rule.ts';

/** What hides the rest of a file, by how it begins, and what GitHub does to it. */
const KINDS: readonly (readonly [begin: RegExp, shown: string, what?: string])[] = [
  [/^\s*<!--/, 'shows nothing of it to the end of the file', 'comment'],
  [/^\s*<[!?]/, 'shows nothing of it to the end of the file', 'tag'],
  [/^\s*<(script|style)/i, 'shows nothing of it to the end of the file'],
  [/^\s*<(details)/i, 'folds the rest of the file'],
  [/^\s*<(\w+)/i, 'shows it as plain text to the end of the file'],
  [/^/, 'shows it as code to the end of the file', 'block of code'],
];

/** A block of code, a comment or HTML that hides the rest of the file, and links or headings in it. */
export function* unclosedBlock(file: SourceFile): Iterable<Problem> {
  const { text, lines } = file;
  const start = scan(file).unclosed ?? unclosedDetails(file);
  if (start === undefined || !/\]\(https?:|^#{1,6}\s/m.test(text.slice(start))) return;
  const end = lines.lineEnd(lines.position(start).line);
  for (const [begin, shown, named] of KINDS) {
    const found = begin.exec(text.slice(start, end));
    if (found === null) continue;
    const what = named ?? `"<${found[1]}>"`;
    yield {
      message: `The ${what} that begins here is never closed, and GitHub ${shown}. Close it where it should end.`,
      range: { start, end },
      content: `unclosed ${what}`,
    };
    return;
  }
}

/** Where a `<details>` begins that nothing closes; one in an item or a cell ends with that. */
function unclosedDetails(file: SourceFile): number | undefined {
  const { text, lines } = file;
  if (!/<details/i.test(text)) return undefined;
  const open: number[] = [];
  for (const [number, state] of scan(file).states.entries()) {
    if (number === 0 || state !== 'text') continue;
    const start = lines.lineStart(number);
    const line = text
      .slice(start, lines.lineEnd(number))
      .replace(/`[^`\n]*`/g, (code) => ' '.repeat(code.length));
    for (const { index, 1: slash } of line.matchAll(/<(\/?)details(?=[\s>])/gi)) {
      if (slash === '/') open.pop();
      else if (index > 0) return undefined;
      else open.push(start);
    }
  }
  return open[0];
}
