import type { Range } from '../../text/range.ts';
import type { SourceFile } from '../../text/source-file.ts';
import { endOfHtmlBlock, endOfOpenList } from './html-blocks.ts';
import { isBullet, isDelimiterRow } from './line-shape.ts';
import type { LineState } from './scan.ts';

/** A stretch of a section that can be read alone: Markdown blocks, one table, one HTML list. */
export interface Chunk extends Range {
  readonly kind: 'markdown' | 'table' | 'html';
}

/** remark is super-linear on long lists, and slow to start on very short ones. */
const TARGET = 4000;
/** Its cost grows with the square of the items in a list, so very short ones are counted too. */
const TARGET_LINES = 100;

const HTML_LIST = /^\s{0,20}<(?:table|ul|ol|dl)(?=[\s>])/i;

interface AloneBlock {
  readonly kind: 'table' | 'html';
  readonly end: number;
}

/** Cuts the lines of a section (first and last, from 1) where a new block certainly begins. */
export function cutChunks(
  { text, lines }: SourceFile,
  states: readonly LineState[],
  first: number,
  last: number,
): Chunk[] {
  const chunks: Chunk[] = [];
  let from = first;
  let inList = false;
  let afterEmptyLine = true;
  const endOfHtml = htmlEnds({ text, lines }, last);
  const content = (line: number): string => text.slice(lines.lineStart(line), lines.lineEnd(line));
  const close = (kind: Chunk['kind'], end: number): void => {
    if (end < from) return;
    const stop = end >= lines.count ? text.length : lines.lineStart(end + 1);
    if (stop > lines.lineStart(from))
      chunks.push({ kind, start: lines.lineStart(from), end: stop });
    from = end + 1;
  };
  /** A table or HTML list that begins in a line, with its last line. */
  const standsAlone = (line: number, here: string): AloneBlock | undefined => {
    if (beginsTable(here, line < last ? content(line + 1) : ''))
      return { kind: 'table', end: endOfTable(line, last, states, content) };
    if (!HTML_LIST.test(here) || (inList && /^[ \t]/.test(here))) return undefined;
    const end = endOfHtml(line);
    return end === undefined ? undefined : { kind: 'html', end };
  };
  for (let line = first; line <= last; line++) {
    if (states[line] !== 'text') {
      afterEmptyLine = false;
      continue;
    }
    const here = content(line);
    if (here.trim() === '') {
      afterEmptyLine = true;
      continue;
    }
    const atMargin = !/^[ \t]/.test(here);
    const bullet = isBullet(here);
    if (!bullet && atMargin && afterEmptyLine) inList = false;
    const alone = standsAlone(line, here);
    if (alone !== undefined) {
      close('markdown', line - 1);
      line = alone.end;
      close(alone.kind, line);
      afterEmptyLine = false;
      inList = false;
      continue;
    }
    const safe = atMargin && (afterEmptyLine || (bullet && inList));
    const full =
      line - from >= TARGET_LINES || lines.lineStart(line) - lines.lineStart(from) >= TARGET;
    if (safe && full) close('markdown', line - 1);
    if (bullet) inList = true;
    afterEmptyLine = false;
  }
  close('markdown', last);
  return chunks;
}

/** Finds the last line of an HTML list that begins in a line; undefined where that is not clear. */
function htmlEnds(
  { text, lines }: Pick<SourceFile, 'text' | 'lines'>,
  last: number,
): (line: number) => number | undefined {
  let areClosed = true;
  return (line) => {
    const stretch = { start: lines.lineStart(line), end: lines.lineEnd(last) };
    const closed = areClosed ? endOfHtmlBlock(text, stretch) : undefined;
    // Where one is never closed, those after it are not looked through again.
    areClosed &&= closed !== undefined;
    const end = closed ?? endOfOpenList(text, stretch);
    return end === undefined ? undefined : lines.position(end - 1).line;
  };
}

function beginsTable(line: string, next: string): boolean {
  return (
    line.includes('|') &&
    isDelimiterRow(next) &&
    !isDelimiterRow(line) &&
    /^ {0,3}\S/.test(line) &&
    !isBullet(line)
  );
}

/**
 * The last line of a table. Rows continue after an empty line or a commented-out row, since people
 * leave them, as long as they begin with a bar and no new header comes.
 */
function endOfTable(
  header: number,
  last: number,
  states: readonly LineState[],
  content: (line: number) => string,
): number {
  let end = header + 1;
  let gap = 0;
  for (let line = header + 2; line <= last; line++) {
    if (states[line] === 'comment') continue;
    if (states[line] !== 'text') break;
    const here = content(line);
    const trimmed = here.trim();
    if (trimmed === '') {
      if (++gap > 1) break;
      continue;
    }
    const next = line < last ? content(line + 1) : '';
    if (gap > 0 && (!trimmed.startsWith('|') || isDelimiterRow(next))) break;
    if (!trimmed.includes('|') && (isBullet(here) || /^[<>#]/.test(trimmed))) break;
    end = line;
    gap = 0;
  }
  return end;
}
