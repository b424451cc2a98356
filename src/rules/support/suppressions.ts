import type { Bibliography } from '../../bibtex/bibliography.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import type { List, ListEntry } from '../../list/list.ts';
import { compact } from '../../text/json.ts';
import { lastFrom, type Range } from '../../text/range.ts';
import type { SourceFile } from '../../text/source-file.ts';
import { linesOutsideCode } from './lines-outside-code.ts';

/** A comment that suppresses findings: `curator-ignore RULE, RULE -- reason`. */
export interface IgnoreComment {
  /** The whole comment, marks included. */
  readonly range: Range;
  /** As written, known or not. */
  readonly ruleIds: readonly string[];
  /** Empty when there is none. */
  readonly reason: string;
}

/** An ignore comment and the stretch of its file whose findings it suppresses. */
export interface Suppression extends IgnoreComment {
  readonly file: SourceFile;
  /** Whether it is in the list, and not in a bibliography. */
  readonly inList: boolean;
  /** Absent when no entry follows. */
  readonly covers?: Range;
}

const OPENING = /<!--\s*curator-ignore(?![\w-])/y;
const BIB_LINE = /^[ \t]*(%+[ \t]*curator-ignore(?![\w-])([^\r\n]*))/gm;
/** What may be between a comment and its entry: spaces and further comments. */
const MARKDOWN_GAP = /^(?:\s|<!--(?:(?!-->)[\s\S])*-->)*$/;
/** More than this between a comment and its entry is no gap; keeps piles of comments cheap. */
const WIDEST_GAP = 10_000;

/** All ignore comments of a catalog's files with what they cover, in the order of the files. */
export function suppressionsOf({ list, bibliographies }: Catalog): Suppression[] {
  return [...(list === undefined ? [] : ofList(list)), ...bibliographies.flatMap(ofBibliography)];
}

function ofList(list: List): Suppression[] {
  const file = list.source;
  return ignoreCommentsOfMarkdown(file).map((comment) => {
    const covers = coveredByList(list, comment.range);
    return compact({ ...comment, file, inList: true, covers });
  });
}

function ofBibliography({ source, entries }: Bibliography): Suppression[] {
  return ignoreCommentsOfBib(source.text).flatMap((comment) => {
    const { end } = comment.range;
    const before = lastFrom(entries, end - 1);
    const holder = entries[before];
    if (holder !== undefined && end <= holder.range.end) return [];
    const next = entries[before + 1];
    const near = next !== undefined && isBibGap(source.text, end, next.range.start);
    const covers = near ? next.range : undefined;
    return [compact({ ...comment, file: source, inList: false, covers })];
  });
}

/**
 * A comment inside an entry is about that entry. One on lines of its own is about the section when
 * it is between a heading and an empty line, else about the table or entry that follows.
 */
function coveredByList(list: List, { start, end }: Range): Range | undefined {
  const { text, lines } = list.source;
  const lineStart = lines.lineStart(lines.position(start).line);
  const lineEnd = lines.lineEnd(lines.position(end).line);
  const alone =
    text.slice(lineStart, start).trim() === '' && text.slice(end, lineEnd).trim() === '';
  const before = lastFrom(list.entries, start);
  const holder = list.entries[before];
  const held = holder !== undefined && end <= holder.range.end;
  if (held && !(alone && isGap(text, end, holder.range.end))) return holder.range;
  if (!alone) return undefined;
  const heading = list.headings[lastFrom(list.headings, start)];
  const belowHeading = heading !== undefined && isGap(text, heading.range.end, start);
  const beforeEmptyLine = /^(?:\r\n?|\n)[ \t]*(?:[\r\n]|$)/.test(
    text.slice(lineEnd, lineEnd + 200),
  );
  if (belowHeading && beforeEmptyLine) return sectionFrom(list, heading.range, heading.depth);
  const next = list.entries[before + 1];
  if (next === undefined) return undefined;
  if (next.unit === 'row') return tableFrom(list, end, next);
  return isGap(text, end, next.range.start) ? next.range : undefined;
}

/** Whether nothing but spaces and comments is between two offsets. */
function isGap(text: string, from: number, to: number): boolean {
  return to - from <= WIDEST_GAP && MARKDOWN_GAP.test(text.slice(from, to));
}

/** Whether nothing but empty lines and comments is between two offsets of a .bib. */
function isBibGap(text: string, from: number, to: number): boolean {
  if (to - from > WIDEST_GAP) return false;
  const lines = text.slice(from, to).split(/\r\n?|\n/);
  return lines.every((line) => /^[ \t]*(?:%|$)/.test(line));
}

function sectionFrom({ headings, source }: List, { start, end }: Range, depth: number): Range {
  let next = lastFrom(headings, end - 1) + 1;
  while (next < headings.length && (headings[next]?.depth ?? 0) > depth) next++;
  return { start, end: headings[next]?.range.start ?? source.text.length };
}

/** The rows of the table that begins after an offset, up to its first empty line. */
function tableFrom(list: List, offset: number, first: ListEntry): Range | undefined {
  const { text } = list.source;
  const body = text.slice(offset, offset + WIDEST_GAP);
  const lead = /^(?:\s|<!--(?:(?!-->)[\s\S])*?-->)*/.exec(body)?.[0].length ?? 0;
  const begin = offset + lead;
  const emptyLine = /(?:\r\n?|\n)[ \t]*(?:\r|\n)/.exec(text.slice(begin));
  const end = emptyLine === null ? text.length : begin + emptyLine.index;
  const { start } = first.range;
  return start >= begin && start < end ? { start: begin, end } : undefined;
}

/** The comments of a README, except those in code. */
export function ignoreCommentsOfMarkdown(source: SourceFile): IgnoreComment[] {
  const { text } = source;
  if (!text.includes('curator-ignore')) return [];
  const comments: IgnoreComment[] = [];
  for (const line of linesOutsideCode(source)) {
    for (const { index } of text.slice(line.start, line.end).matchAll(/<!--/g)) {
      const start = line.start + index;
      OPENING.lastIndex = start;
      if (!OPENING.test(text)) continue;
      const from = OPENING.lastIndex;
      // HTML comments do not nest: one that seems to begin in another is its text.
      if (start < (comments.at(-1)?.range.end ?? 0)) continue;
      const close = text.indexOf('-->', from);
      if (close < 0) return comments;
      if (text[start - 1] === '`') continue;
      comments.push({ range: { start, end: close + 3 }, ...parse(text.slice(from, close)) });
    }
  }
  return comments;
}

/** The comments of a bibliography: lines that begin with `%`. */
export function ignoreCommentsOfBib(text: string): IgnoreComment[] {
  if (!text.includes('curator-ignore')) return [];
  return [...text.matchAll(BIB_LINE)].map(({ index, 0: line, 1: comment = '', 2: body = '' }) => {
    const end = index + line.length;
    return { range: { start: end - comment.length, end }, ...parse(body) };
  });
}

function parse(body: string): Pick<IgnoreComment, 'ruleIds' | 'reason'> {
  // Editors and phones make dashes of hyphens.
  const separator = /(?:^|\s)(?:--?|[–—])(?=\s|$)/.exec(body);
  const ids = separator === null ? body : body.slice(0, separator.index);
  return {
    ruleIds: ids.split(/[\s,]+/).filter((id) => id !== ''),
    reason: separator === null ? '' : body.slice(separator.index + separator[0].length).trim(),
  };
}
