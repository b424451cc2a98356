import { closesFence, marksBeforeFence, openedFence } from '../../text/fence.ts';
import type { SourceFile } from '../../text/source-file.ts';
import { isBullet } from './line-shape.ts';
import { headingAt, type RawHeading } from './raw-heading.ts';

/** The kind of block around a line: only in `text` can a block begin that is Markdown. */
export type LineState = 'text' | 'fence' | 'comment' | 'raw';

/** The headings of a file and the state of every line (index 0 is unused). */
export interface Scan {
  readonly headings: readonly RawHeading[];
  readonly states: readonly LineState[];
  /** Where a block of code, a comment or raw HTML begins that nothing closes; undefined if all are closed. */
  readonly unclosed?: number | undefined;
  /** Where the Markdown begins: after front matter, which static site generators read. */
  readonly start: number;
}

/** YAML between two lines of dashes at the top of a file (https://jekyllrb.com/docs/front-matter/). */
const FRONT_MATTER = /^---[ \t]*\r?\n(?=(?:#[^\n]*\n){0,20}[\w"'-]{1,60}:(?:\s|$))/;
const END_OF_FRONT_MATTER = /^---[ \t]*\r?$/m;

function endOfFrontMatter(text: string): number {
  const begin = FRONT_MATTER.exec(text)?.[0].length ?? 0;
  const end = begin === 0 ? null : END_OF_FRONT_MATTER.exec(text.slice(begin));
  return end === null ? 0 : begin + end.index + end[0].length;
}

/** What HTML shows nothing of, and what ends it (https://github.github.com/gfm/#html-blocks). */
const HIDDEN: readonly (readonly [RegExp, string])[] = [
  [/^\s*<!--/, '-->'],
  [/^\s*<!\[CDATA\[/, ']]>'],
  [/^\s*<\?/, '?>'],
  [/^\s*<![a-z]/i, '>'],
];
const RAW_TAG = /^\s{0,3}<(pre|script|style|textarea)(?=[\s>]|$)/i;

interface Fence {
  readonly marks: string;
  readonly indent: number;
  readonly isQuoted: boolean;
}

/** Finds headings and opaque blocks of a file, line by line, in linear time. */
export function scan(source: SourceFile): Scan {
  const scanner = new Scanner(source);
  for (let line = 1; line <= source.lines.count; line++) scanner.take(line);
  return scanner;
}

/** Empty lines after a heading that are skipped. */
const MOST_BLANK = 4;

/** Follows a file from line to line. */
class Scanner implements Scan {
  readonly headings: RawHeading[] = [];
  readonly states: LineState[] = ['text'];
  private readonly source: SourceFile;
  private fence: Fence | undefined;
  unclosed: number | undefined;
  /** Lines that begin before this offset belong to an opaque block or heading. */
  private opaqueUntil = 0;
  private opaqueState: LineState = 'text';
  private inList = false;
  /** The indentation of the outermost items of a list. */
  private listIndent = 0;
  private afterEmptyLine = true;
  private paragraphLine = 0;

  readonly start: number;

  constructor(source: SourceFile) {
    this.source = source;
    this.start = endOfFrontMatter(source.text);
    this.opaqueUntil = this.start;
    this.opaqueState = 'comment';
  }

  take(line: number): void {
    const { text, lines } = this.source;
    const start = lines.lineStart(line);
    const content = text.slice(start, lines.lineEnd(line));
    this.states[line] = this.stateOf(content, start);
    if (this.states[line] !== 'text' || start < this.opaqueUntil) {
      this.paragraphLine = 0;
      this.afterEmptyLine = false;
    } else if (content.trim() === '') {
      this.paragraphLine = 0;
      this.afterEmptyLine = true;
    } else {
      this.takeText(content, start, line);
      this.afterEmptyLine = false;
    }
  }

  private stateOf(content: string, start: number): LineState {
    if (start < this.opaqueUntil) return this.opaqueState;
    if (this.fence !== undefined && this.staysInFence(content, this.fence)) return 'fence';
    if (this.opensFence(content)) {
      this.unclosed = start;
      return 'fence';
    }
    const { text } = this.source;
    const indent = content.length - content.trimStart().length;
    if (content[indent] !== '<') return 'text';
    const [, closing] = HIDDEN.find(([begin]) => begin.test(content)) ?? [];
    if (closing !== undefined) {
      const close = text.indexOf(closing, start + indent + 2);
      this.opaqueUntil = close < 0 ? text.length : close + closing.length;
      this.opaqueState = 'comment';
      if (close < 0) this.unclosed = start;
      return 'comment';
    }
    const raw = RAW_TAG.exec(content)?.[1];
    if (raw === undefined) return 'text';
    const end = endOfRaw(text, start, raw);
    this.opaqueUntil = end ?? text.length;
    this.opaqueState = 'raw';
    // In an item it ends with the item.
    if (end === undefined && !(indent > 1 && this.inList)) this.unclosed = start;
    return 'raw';
  }

  /** A fence ends with the item or quote that it is in, whether it was closed or not. */
  private staysInFence(content: string, { marks, indent, isQuoted }: Fence): boolean {
    const ends = isQuoted
      ? !/^[ \t]*>/.test(content)
      : indent >= 2 && this.inList && /^\S/.test(content) && content[0] !== marks[0];
    const inside = isQuoted ? content.replace(/^(?:[ \t]*>)+/, '') : content;
    if (ends || closesFence(inside.trim(), marks)) {
      this.fence = undefined;
      this.unclosed = undefined;
    }
    return !ends;
  }

  private opensFence(content: string): boolean {
    const before = marksBeforeFence(content);
    const marks = openedFence(content.slice(before.length));
    if (marks === undefined) return false;
    if (/[-*+.)]/.test(before)) {
      this.inList = true;
      this.listIndent = 0;
    }
    this.fence = { marks, indent: before.length, isQuoted: before.includes('>') };
    return true;
  }

  private takeText(content: string, start: number, line: number): void {
    const indent = content.length - content.trimStart().length;
    const bullet = isBullet(content);
    if (this.afterEmptyLine && indent === 0 && !bullet) this.inList = false;
    const ofItem =
      indent > 1 && this.inList && indent > this.listIndent && !this.standsApart(indent, line);
    const canBeHeading = indent <= 3 && !ofItem;
    const { paragraphLine } = this;
    const heading = canBeHeading
      ? headingAt({ content, start, line, paragraphLine }, this.source)
      : undefined;
    if (heading !== undefined) {
      this.headings.push(heading);
      this.inList = false;
      this.paragraphLine = 0;
      this.opaqueUntil = this.source.lines.lineEnd(heading.endLine);
      this.opaqueState = 'text';
    } else if (bullet) {
      this.listIndent = this.inList ? Math.min(this.listIndent, indent) : indent;
      this.inList = true;
      this.paragraphLine = 0;
    } else this.paragraphLine = this.beginsParagraph(content, line) ? line : -1;
  }

  /**
   * Whether an indented line after an item belongs to none: an empty line is above it, and what
   * follows is less indented. CommonMark puts it into the item, but a heading there names what
   * follows.
   */
  private standsApart(indent: number, line: number): boolean {
    if (!this.afterEmptyLine) return false;
    const { text, lines } = this.source;
    for (let next = line + 1; next <= Math.min(lines.count, line + MOST_BLANK); next++) {
      const content = text.slice(lines.lineStart(next), lines.lineEnd(next));
      if (content.trim() !== '') return content.length - content.trimStart().length < indent;
    }
    return false;
  }

  private beginsParagraph(content: string, line: number): boolean {
    const first =
      this.afterEmptyLine ||
      this.states[line - 1] !== 'text' ||
      this.headings.at(-1)?.endLine === line - 1;
    return first && !this.inList && /^ {0,3}[^\s<>|]/.test(content);
  }
}

function endOfRaw(text: string, start: number, name: string): number | undefined {
  const close = new RegExp(`</${name}\\s*>`, 'gi');
  close.lastIndex = start;
  const found = close.exec(text);
  return found === null ? undefined : found.index + found[0].length;
}
