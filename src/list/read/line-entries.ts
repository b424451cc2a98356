import type { Block, TextBlock } from '../source/block.ts';
import { type FlatText, sourceRange } from '../source/flat-text.ts';
import { keep } from '../source/keep.ts';
import { entryLinks } from './entry-link.ts';
import { paperUrl } from './paper-url.ts';
import { findTitle } from './title.ts';

/**
 * The lines of a paragraph as paragraphs of their own, where each line is an entry with its title
 * and its paper: `[Title](url), venue<br>` again and again. Other blocks stay as they are.
 */
export function splitLines(block: Block, source: string): readonly Block[] {
  if (block.kind !== 'paragraph' || !block.flat.text.includes('\n')) return [block];
  const lines = linesOf(block.flat);
  return lines.length > 1 && lines.every(isWholeEntry) ? placed(lines, block, source) : [block];
}

/** The lines of a text that are not blank. */
function linesOf(flat: FlatText): FlatText[] {
  const lines: FlatText[] = [];
  let start = 0;
  for (const line of flat.text.split('\n')) {
    const end = start + line.length;
    if (line.trim() !== '') lines.push(keep(flat, [{ start, end }]));
    start = end + 1;
  }
  return lines;
}

function isWholeEntry(line: FlatText): boolean {
  const title = findTitle(line);
  if (title === undefined || (title.style !== 'linked' && title.style !== 'bold')) return false;
  return paperUrl(entryLinks([line])) !== undefined;
}

/** Each line with the whole of its line in the source, or with what it has of it. */
function placed(lines: readonly FlatText[], { range }: TextBlock, source: string): TextBlock[] {
  const firsts = lines.map(firstPlace);
  let done = range.start;
  return lines.map((flat, index) => {
    const start = Math.max(done, source.lastIndexOf('\n', (firsts[index] ?? done) - 1) + 1);
    const lineEnd = source.indexOf('\n', start);
    const next = firsts[index + 1] ?? range.end;
    done = lineEnd >= 0 && lineEnd < next ? lineEnd : next;
    const end = start + source.slice(start, done).trimEnd().length;
    return { kind: 'paragraph', range: { start, end }, flat };
  });
}

/** Where the words of a line begin in the source, the bracket of a link included. */
function firstPlace(flat: FlatText): number {
  const at = flat.text.search(/\S/);
  const { start } = sourceRange(flat, { start: at, end: at + 1 });
  return Math.min(start, flat.links[0]?.range.start ?? start);
}
