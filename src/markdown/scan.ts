import type { SourceFile } from '../text/source-file.ts';
import { isBullet } from './line-shape.ts';

/** A heading as it stands in the source, before its text is read. */
export interface RawHeading {
  readonly kind: 'atx' | 'setext' | 'html';
  readonly depth: number;
  readonly start: number;
  readonly end: number;
  /** The text between the marks or tags. */
  readonly contentStart: number;
  readonly contentEnd: number;
  /** First and last line, from 1. */
  readonly line: number;
  readonly endLine: number;
}

/** What kind of block a line stands in: only in `text` can a block begin that is Markdown. */
export type LineState = 'text' | 'fence' | 'comment' | 'raw';

/** The headings of a file and the state of every line (index 0 is unused). */
export interface Scan {
  readonly headings: readonly RawHeading[];
  readonly states: readonly LineState[];
}

const FENCE = /^[ \t]*(`{3,}|~{3,})([^\n]*)$/;
const RAW_TAG = /^\s{0,3}<(pre|script|style|textarea)(?=[\s>]|$)/i;
const HTML_HEADING = /<h([1-6])(?:\s[^<>]{0,400})?>/i;
/** Lines after which an HTML heading that is still open is none. */
const LONGEST_HEADING = 12;
const LONGEST_SETEXT = 100;

/** Finds headings and opaque blocks of a file, line by line, in linear time. */
export function scan({ text, lines }: SourceFile): Scan {
  const headings: RawHeading[] = [];
  const states: LineState[] = ['text'];
  let fence: { character: string; length: number; indent: number } | undefined;
  let rawUntil = 0;
  let rawState: LineState = 'text';
  let inList = false;
  let afterBlank = true;
  let paragraphLine = 0;
  for (let line = 1; line <= lines.count; line++) {
    const start = lines.lineStart(line);
    const end = lines.lineEnd(line);
    if (start < rawUntil) {
      states[line] = rawState;
      paragraphLine = 0;
      continue;
    }
    const content = text.slice(start, end);
    const indent = content.length - content.trimStart().length;
    const blank = indent === content.length;
    if (fence !== undefined) {
      const left =
        fence.indent >= 2 &&
        indent === 0 &&
        !blank &&
        inList &&
        !content.startsWith(fence.character);
      if (!left) {
        states[line] = 'fence';
        if (closesFence(content, fence)) fence = undefined;
        continue;
      }
      fence = undefined;
    }
    states[line] = 'text';
    const opened = blank ? null : FENCE.exec(content);
    if (opened !== null && !(opened[1]?.startsWith('`') && opened[2]?.includes('`'))) {
      const marks = opened[1] ?? '';
      fence = { character: marks.charAt(0), length: marks.length, indent };
      states[line] = 'fence';
      paragraphLine = 0;
      afterBlank = false;
      continue;
    }
    if (content.startsWith('<!--', indent)) {
      const close = text.indexOf('-->', start + indent + 2);
      rawUntil = close < 0 ? text.length : close + 3;
      rawState = 'comment';
      states[line] = 'comment';
      paragraphLine = 0;
      continue;
    }
    const raw = RAW_TAG.exec(content);
    if (raw !== null) {
      rawUntil = endOfRaw(text, start, raw[1] ?? '');
      rawState = 'raw';
      states[line] = 'raw';
      paragraphLine = 0;
      continue;
    }
    if (blank) {
      afterBlank = true;
      paragraphLine = 0;
      continue;
    }
    if (afterBlank && indent === 0 && !isBullet(content)) inList = false;
    const heading =
      indent > 3 || (indent > 1 && inList)
        ? undefined
        : (atxHeading(content, start, line) ??
          setextHeading(content, start, line, paragraphLine, text, lines) ??
          htmlHeading(text, content, start, line, lines));
    if (heading !== undefined) {
      headings.push(heading);
      inList = false;
      paragraphLine = 0;
      rawUntil = lines.lineEnd(heading.endLine);
      rawState = 'text';
    } else if (isBullet(content)) {
      inList = true;
      paragraphLine = 0;
    } else if (afterBlank || paragraphLine === 0) {
      const first =
        afterBlank || states[line - 1] !== 'text' || headings.at(-1)?.endLine === line - 1;
      paragraphLine =
        first && !inList && indent <= 3 && !/^[<>|]/.test(content.trimStart()) ? line : -1;
    } else paragraphLine = -1;
    afterBlank = false;
  }
  return { headings, states };
}

function closesFence(
  content: string,
  { character, length }: { character: string; length: number },
): boolean {
  const line = content.trim();
  return line.length >= length && line === character.repeat(line.length);
}

function endOfRaw(text: string, start: number, name: string): number {
  const close = new RegExp(`</${name}\\s*>`, 'gi');
  close.lastIndex = start;
  const found = close.exec(text);
  return found === null ? text.length : found.index + found[0].length;
}

function atxHeading(content: string, lineStart: number, line: number): RawHeading | undefined {
  const match = /^ {0,3}(#{1,6})(?=[ \t]|$)/.exec(content);
  if (match === null) return undefined;
  const marks = match[1] ?? '';
  let from = match[0].length;
  let to = content.trimEnd().length;
  while (from < to && /[ \t]/.test(content.charAt(from))) from++;
  let closing = to;
  while (closing > from && content.charAt(closing - 1) === '#') closing--;
  if (closing < to && (closing === from || /[ \t]/.test(content.charAt(closing - 1)))) to = closing;
  while (to > from && /[ \t]/.test(content.charAt(to - 1))) to--;
  const start = lineStart + match[0].length - marks.length;
  return {
    kind: 'atx',
    depth: marks.length,
    start,
    end: lineStart + content.trimEnd().length,
    contentStart: lineStart + Math.min(from, to),
    contentEnd: lineStart + to,
    line,
    endLine: line,
  };
}

/**
 * A line of `=` or `-` below a paragraph of one short line. Below anything longer it is a
 * separator between entries, whatever CommonMark says.
 */
function setextHeading(
  content: string,
  start: number,
  line: number,
  paragraphLine: number,
  text: string,
  lines: SourceFile['lines'],
): RawHeading | undefined {
  if (paragraphLine !== line - 1 || !/^ {0,3}(?:=+|-{2,})[ \t]*$/.test(content)) return undefined;
  const from = lines.lineStart(paragraphLine);
  const to = lines.lineEnd(paragraphLine);
  const title = text.slice(from, to);
  if (title.length > LONGEST_SETEXT || /\]\(|https?:|\|/.test(title)) return undefined;
  return {
    kind: 'setext',
    depth: content.trimStart().startsWith('=') ? 1 : 2,
    start: from + title.length - title.trimStart().length,
    end: start + content.trimEnd().length,
    contentStart: from + title.length - title.trimStart().length,
    contentEnd: from + title.trimEnd().length,
    line: paragraphLine,
    endLine: line,
  };
}

function htmlHeading(
  text: string,
  content: string,
  start: number,
  line: number,
  lines: SourceFile['lines'],
): RawHeading | undefined {
  if (!content.trimStart().startsWith('<')) return undefined;
  const match = HTML_HEADING.exec(content.slice(0, 2000));
  if (match === null) return undefined;
  const limit = lines.lineEnd(line + LONGEST_HEADING);
  const contentStart = start + match.index + match[0].length;
  const close = new RegExp(`</h${match[1]}\\s*>`, 'i').exec(text.slice(contentStart, limit));
  if (close === null) return undefined;
  const contentEnd = contentStart + close.index;
  const end = contentEnd + close[0].length;
  return {
    kind: 'html',
    depth: Number(match[1]),
    start: start + match.index,
    end,
    contentStart,
    contentEnd,
    line,
    endLine: lines.position(end).line,
  };
}
