import type { SourceFile } from '../../text/source-file.ts';

/** A heading as it is in the source, before its text is read. */
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

const HTML_HEADING = /<h([1-6])(?:\s[^<>]{0,400})?>/i;
/** Any of them ends a heading (https://html.spec.whatwg.org/multipage/parsing.html, "in body"). */
const HTML_HEADING_END = /<\/h[1-6]\s*>/i;
/** Lines after which an HTML heading that is still open is none. */
const LONGEST_HEADING = 12;
const LONGEST_SETEXT = 100;

/** One line in its surroundings, as the scanner comes to it. */
export interface ScannedLine {
  readonly content: string;
  readonly start: number;
  readonly line: number;
  /** The line before when it is a paragraph of its own, on which a setext heading can be. */
  readonly paragraphLine: number;
}

/** The heading that a line is, begins or ends. */
export function headingAt(at: ScannedLine, source: SourceFile): RawHeading | undefined {
  return atxHeading(at) ?? setextHeading(at, source) ?? htmlHeading(at, source);
}

/** The marks of a heading. `##Moss` without a space is none in CommonMark, but was one before it. */
const MARKS = /^ {0,3}(?:(#{1,6})(?=[ \t]|$)|(#{2,6})(?=\p{L}))/u;

function atxHeading({ content, start: lineStart, line }: ScannedLine): RawHeading | undefined {
  if (!content.trimStart().startsWith('#')) return undefined;
  const match = MARKS.exec(content);
  if (match === null) return undefined;
  const marks = match[1] ?? match[2] ?? '';
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
 * A line of `=` or `-` below a paragraph of one short line. Below anything longer it is a separator
 * between entries, unlike in CommonMark.
 */
function setextHeading(
  { content, start, line, paragraphLine }: ScannedLine,
  { text, lines }: SourceFile,
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
  { content, start, line }: ScannedLine,
  { text, lines }: SourceFile,
): RawHeading | undefined {
  if (!content.trimStart().startsWith('<')) return undefined;
  const match = HTML_HEADING.exec(content.slice(0, 2000));
  if (match === null) return undefined;
  const limit = lines.lineEnd(line + LONGEST_HEADING);
  const contentStart = start + match.index + match[0].length;
  const close = HTML_HEADING_END.exec(text.slice(contentStart, limit));
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
